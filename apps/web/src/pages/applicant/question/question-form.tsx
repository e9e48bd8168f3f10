import { Button } from '@trussworks/react-uswds';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { agreementQuery } from '../../../api/queries.js';
import { CommandForm, useForm } from '../../../forms/index.js';
import {
  isAsked,
  isEmpty,
  labelOfField,
  opened,
  problemsOfTopic,
  withAnswers,
  type JsonObject,
  type Place,
} from '../../../parts/application/index.js';
import { useMakeOld, type OwnAgreement } from '../with-agreement.js';
import { ApplicationField, PREFIX } from './application-field.js';
import { Conflicts } from './conflicts.js';
import { nextPlace } from './next-place.js';
import { suggestionsFrom } from './suggestions.js';
import { openTopic, Overtaken, saveTopic, type TopicDraft } from './topic-draft.js';

interface QuestionFormProps {
  readonly own: OwnAgreement;
  readonly place: Place;
}

/** The questions of one page. Saving judges nothing: what is wrong or missing is told, and kept. */
export function QuestionForm({ own, place: { section, topic } }: QuestionFormProps) {
  const { agreement, organization, policy } = own;
  const search: { readonly from?: unknown } = useSearch({ strict: false });
  const queries = useQueryClient();
  const navigate = useNavigate();
  const makeOld = useMakeOld();
  const isReturning = useRef(false);
  const read = () => queries.fetchQuery({ ...agreementQuery(agreement.id), staleTime: 0 });

  const form = useForm<TopicDraft, void>({
    id: `revise-draft.${agreement.id}.${section.id}.${topic.id}`,
    initial: openTopic(topic, agreement, suggestionsFrom(organization)),
    send: async (draft, key) => {
      try {
        await saveTopic(topic, agreement, draft, { key, read });
        await makeOld();
      } catch (error) {
        if (!(error instanceof Overtaken)) throw error;
        form.change(error.draft);
        throw error.refusal;
      }
    },
    onDone: () => void goOn(),
  });
  const goOn = async () => {
    const next = isReturning.current ? undefined : nextPlace({ section, topic }, await read(), search.from);
    const id = agreement.id;
    if (next === 'check') return navigate({ to: '/my-agreements/$id/check', params: { id } });
    if (next === 'requests') return navigate({ to: '/my-agreements/$id/requests', params: { id } });
    if (next === undefined) return navigate({ to: '/my-agreements/$id', params: { id } });
    const params = { id, section: next.section.id, topic: next.topic.id };
    return navigate({ to: '/my-agreements/$id/answers/$section/$topic', params });
  };

  const { answers, base, conflicts } = form.values;
  const application: JsonObject = withAnswers(opened(agreement.application), answers);
  const wasAnswered = Object.values(base).some((value) => !isEmpty(value));
  const problems = wasAnswered ? problemsOfTopic(topic, application, agreement.agreementForm) : [];
  const errorAt = (pointer: string) =>
    form.errorAt(pointer) ?? problems.find((problem) => PREFIX + problem.pointer === pointer)?.message;
  const answer = (pointer: string, value: unknown) => form.change({ answers: { ...answers, [pointer]: value } });
  const saveAndReturn = () => {
    isReturning.current = true;
    void form.submit();
  };
  return (
    <CommandForm
      form={form}
      act="Save and continue"
      nameOf={(pointer) => {
        const field = topic.fields.find((one) => pointer.startsWith(PREFIX + one.pointer));
        return field === undefined ? undefined : labelOfField(field, policy.catalogues);
      }}
      cancel={
        <Button type="button" outline onClick={saveAndReturn}>
          Save and return later
        </Button>
      }
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
            errorAt={errorAt}
          />
        ))}
    </CommandForm>
  );
}
