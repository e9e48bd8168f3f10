import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { agreementQuery } from '../../../api/queries.js';
import type { Agreement } from '../../../api/types.js';
import { useForm, type Form } from '../../../forms/index.js';
import {
  isAsked,
  isEmpty,
  labelOfField,
  opened,
  problemsOfTopic,
  withAnswers,
  type Place,
} from '../../../parts/application/index.js';
import { useMakeOld } from '../../../parts/agreement/may.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { ApplicationField } from '../../../parts/question/application-field.js';
import { Conflicts } from '../../../parts/question/conflicts.js';
import { AnswerForm } from '../../../parts/question/question-page.js';
import { nextPlace } from './next-place.js';
import { suggestionsFrom } from './suggestions.js';
import {
  afterSaving,
  isOvertaken,
  openTopic,
  Overtaken,
  saveTopic,
  writtenOn,
  type TopicDraft,
} from './topic-draft.js';
import { savingOf, useAutosave } from './use-autosave.js';

/** Where the answers stand in the body that is sent. */
const PREFIX = '/fieldPatch';

interface QuestionFormProps {
  readonly own: OnAgreement;
  readonly place: Place;
}

/** Leads on after a page was saved: where one came from, to the next page, or back to the sections. */
function useGoOn({ own: { agreement }, place }: QuestionFormProps) {
  const search: { readonly from?: unknown } = useSearch({ strict: false });
  const navigate = useNavigate();
  return async (latest: Agreement, isReturning: boolean) => {
    const next = isReturning ? undefined : nextPlace(place, latest, search.from);
    const params = { id: agreement.id };
    if (next === 'check') return navigate({ to: '/my-agreements/$id/check', params });
    if (next === 'requests') return navigate({ to: '/my-agreements/$id/requests', params });
    if (next === undefined) return navigate({ to: '/my-agreements/$id', params });
    const ofTopic = { ...params, section: next.section.id, topic: next.topic.id };
    return navigate({ to: '/my-agreements/$id/answers/$section/$topic', params: ofTopic });
  };
}

/** How a page is saved, and read after that. */
function useSaving({ own: { agreement, policy }, place: { topic } }: QuestionFormProps) {
  const queries = useQueryClient();
  const baselineVersion = policy.catalogues.baseline.version;
  const read = () => queries.fetchQuery({ ...agreementQuery(agreement.id), staleTime: 0 });
  const save = (draft: TopicDraft, key: string) => saveTopic(topic, agreement, draft, { key, read, baselineVersion });
  return { read, save };
}

/** The form behind a page: what two people save at once is put together. */
function useQuestionForm(props: QuestionFormProps) {
  const { agreement, organization } = props.own;
  const { section, topic } = props.place;
  const { read, save } = useSaving(props);
  const makeOld = useMakeOld();
  const goOn = useGoOn(props);
  const isReturning = useRef(false);
  const [isSaved, setSaved] = useState(false);
  const form: Form<TopicDraft> = useForm<TopicDraft, Agreement>({
    id: `revise-draft.${agreement.id}.${section.id}.${topic.id}`,
    initial: openTopic(topic, agreement, suggestionsFrom(organization)),
    send: async (draft, key) => {
      try {
        await save(draft, key);
      } catch (error) {
        if (!(error instanceof Overtaken)) throw error;
        form.change(error.draft);
        throw error.refusal;
      }
      await makeOld();
      return read();
    },
    onDone: (latest) => {
      setSaved(true);
      void goOn(latest, isReturning.current);
    },
  });
  const submit = (way: Way) => {
    isReturning.current = way === 'return';
    return form.submit();
  };
  const isQuiet = isSaved || form.isSending || form.values.conflicts.length > 0;
  return { form, submit, isQuiet, isOvertaken: !isQuiet && isOvertaken(topic, agreement, form.values) };
}

/** Where one goes once a page is saved: on, or back to the sections. */
type Way = 'continue' | 'return';

/** The same form, saved by itself whenever its writer rests. What they send waits for a save that is under way. */
function useSavedForm(props: QuestionFormProps) {
  const { topic } = props.place;
  const { read, save } = useSaving(props);
  const { form, submit, isQuiet, isOvertaken: hasNews } = useQuestionForm(props);
  const [changes, setChanges] = useState(0);
  const [wanted, setWanted] = useState<Way | null>(null);
  const { standing, isUnderWay } = useAutosave({
    changes,
    isHeld: isQuiet || wanted !== null,
    save: async () => {
      const sent = form.values;
      try {
        const saved = await save(sent, crypto.randomUUID());
        form.change(afterSaving(topic, sent.answers, saved, await read()));
        form.mend();
        return true;
      } catch (error) {
        if (!(error instanceof Overtaken)) throw error;
        form.change(writtenOn(sent.answers, error.draft));
        return false;
      }
    },
    onRefused: form.refuse,
  });
  const sendWhatIsWanted = useEffectEvent((way: Way) => {
    setWanted(null);
    void submit(way);
  });
  useEffect(() => {
    if (wanted !== null && !isUnderWay) sendWhatIsWanted(wanted);
  }, [wanted, isUnderWay]);
  const answer = (pointer: string, value: unknown) => {
    setChanges(changes + 1);
    form.change(({ answers }) => ({ answers: { ...answers, [pointer]: value } }));
  };
  return { form, send: setWanted, answer, saving: savingOf(standing, isUnderWay), hasNews: hasNews && !isUnderWay };
}

/** The questions of one page. Saving judges nothing: what is wrong or missing is told, and kept. */
export function QuestionForm(props: QuestionFormProps) {
  const { agreement, policy } = props.own;
  const { topic } = props.place;
  const { form, send, answer, saving, hasNews } = useSavedForm(props);
  const { answers, conflicts } = form.values;
  const [wasAnswered] = useState(Object.values(form.values.base).some((value) => !isEmpty(value)));
  const application = withAnswers(opened(agreement.application), answers);
  const problems = wasAnswered ? problemsOfTopic(topic, application, agreement.agreementForm) : [];
  const sent = { ...form, submit: () => Promise.resolve(send('continue')) };
  return (
    <AnswerForm
      form={sent}
      nameOf={nameIn(props)}
      hasNews={hasNews}
      saving={conflicts.length > 0 ? { state: 'conflict' } : saving}
      onReturn={() => send('return')}
    >
      <Conflicts topic={topic} conflicts={conflicts} onChoose={answer} />
      {topic.fields
        .filter((field) => isAsked(field, application, agreement.agreementForm))
        .map((field) => (
          <ApplicationField
            key={field.pointer}
            field={field}
            value={answers[field.pointer]}
            onChange={(value) => answer(field.pointer, value)}
            catalogues={policy.catalogues}
            errorAt={(pointer) => form.errorAt(pointer) ?? problemAt(problems, pointer)}
            prefix={PREFIX}
          />
        ))}
    </AnswerForm>
  );
}

/** Names of the questions, for the summary of errors. */
const nameIn =
  ({ own: { policy }, place: { topic } }: QuestionFormProps) =>
  (pointer: string) => {
    const field = topic.fields.find((one) => pointer.startsWith(PREFIX + one.pointer));
    return field === undefined ? undefined : labelOfField(field, policy.catalogues);
  };

/** What stands between a page that was answered before and its submission. */
const problemAt = (problems: ReturnType<typeof problemsOfTopic>, pointer: string) =>
  problems.find((problem) => PREFIX + problem.pointer === pointer)?.message;
