import { Button } from '@trussworks/react-uswds';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { agreementQuery } from '../../../api/queries.js';
import { Alert } from '../../../design/alert.js';
import type { Agreement } from '../../../api/types.js';
import { CommandForm, useForm, type Form } from '../../../forms/index.js';
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
import { Conflicts } from './conflicts.js';
import { nextPlace } from './next-place.js';
import { suggestionsFrom } from './suggestions.js';
import { isOvertaken, openTopic, Overtaken, saveTopic, type TopicDraft } from './topic-draft.js';

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

/** The form behind a page: what two people save at once is put together. */
function useQuestionForm(props: QuestionFormProps) {
  const { agreement, organization, policy } = props.own;
  const baselineVersion = policy.catalogues.baseline.version;
  const { section, topic } = props.place;
  const queries = useQueryClient();
  const makeOld = useMakeOld();
  const goOn = useGoOn(props);
  const isReturning = useRef(false);
  const [isSaved, setSaved] = useState(false);
  const read = () => queries.fetchQuery({ ...agreementQuery(agreement.id), staleTime: 0 });
  const form: Form<TopicDraft> = useForm<TopicDraft, Agreement>({
    id: `revise-draft.${agreement.id}.${section.id}.${topic.id}`,
    initial: openTopic(topic, agreement, suggestionsFrom(organization)),
    send: async (draft, key) => {
      try {
        await saveTopic(topic, agreement, draft, { key, read, baselineVersion });
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
  const submitAndReturn = () => {
    isReturning.current = true;
    void form.submit();
  };
  const isQuiet = isSaved || form.isSending || form.values.conflicts.length > 0;
  return { form, submitAndReturn, isOvertaken: !isQuiet && isOvertaken(topic, agreement, form.values) };
}

/** The questions of one page. Saving judges nothing: what is wrong or missing is told, and kept. */
export function QuestionForm(props: QuestionFormProps) {
  const { agreement, policy } = props.own;
  const { topic } = props.place;
  const { form, submitAndReturn, isOvertaken: hasNews } = useQuestionForm(props);
  const { answers, conflicts } = form.values;
  const application = withAnswers(opened(agreement.application), answers);
  const answer = (pointer: string, value: unknown) => form.change({ answers: { ...answers, [pointer]: value } });
  const saveAndReturn = (
    <Button type="button" outline onClick={submitAndReturn}>
      Save and return later
    </Button>
  );
  return (
    <CommandForm form={form} act="Save and continue" nameOf={nameIn(props)} cancel={saveAndReturn}>
      {hasNews && <SavedMeanwhile />}
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
            errorAt={errorsIn(form, props)}
            prefix={PREFIX}
          />
        ))}
    </CommandForm>
  );
}

/** Two people write on one page: nobody learns of it only when they save. */
const SavedMeanwhile = () => (
  <Alert kind="info" title="Somebody else saved this page while you wrote" isAnnounced>
    What both of you wrote is put together when you save. Where both changed the same answer, you choose.
  </Alert>
);

/** Names of the questions, for the summary of errors. */
const nameIn =
  ({ own: { policy }, place: { topic } }: QuestionFormProps) =>
  (pointer: string) => {
    const field = topic.fields.find((one) => pointer.startsWith(PREFIX + one.pointer));
    return field === undefined ? undefined : labelOfField(field, policy.catalogues);
  };

/** What the server refused; and of a page that was saved before, what stands between it and its submission. */
function errorsIn(form: Form<TopicDraft>, { own: { agreement }, place: { topic } }: QuestionFormProps) {
  const { answers, base } = form.values;
  const wasAnswered = Object.values(base).some((value) => !isEmpty(value));
  const application = withAnswers(opened(agreement.application), answers);
  const problems = wasAnswered ? problemsOfTopic(topic, application, agreement.agreementForm) : [];
  return (pointer: string) =>
    form.errorAt(pointer) ?? problems.find((problem) => PREFIX + problem.pointer === pointer)?.message;
}
