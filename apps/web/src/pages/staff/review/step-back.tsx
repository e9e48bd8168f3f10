import { useSignedIn } from '../../../shell/index.js';
import type { CommandField } from '../../../forms/index.js';
import type { Answers } from '../../../parts/application/index.js';
import { personOf, withinSentence } from '../../../words/functions.js';
import { ActPage } from './act-form.js';
import { OfReview, type ReviewCase } from './case.js';
import { ReviewHead } from './head.js';
import { textIn } from './texts.js';
import { useAct } from './use-act.js';

/** A reviewer steps back from an assignment. */
export function StepBack() {
  return (
    <OfReview>
      {(reviewed) => (
        <>
          <ReviewHead
            reviewed={reviewed}
            name="Step back"
            lead="A conflict is a good reason to. You stay named in the record as who stepped back; a case manager assigns somebody else."
          />
          <StepBackForm reviewed={reviewed} />
        </>
      )}
    </OfReview>
  );
}

/** Reasons that end this assignment alone; every other one bars from this agreement for good (Z8). */
const FOR_NOW = new Set(['Workload', 'Absence', 'DeclinedToState']);

const followsOf = (answers: Answers) =>
  FOR_NOW.has(textIn(answers, '/reasonCode'))
    ? 'The assignment ends. A case manager can assign you again.'
    : 'You can never be assigned in this function here again.';

function fieldsOf({ policy }: ReviewCase, own: readonly string[]): readonly CommandField[] {
  const reasons = policy.catalogues.reasons['recuse-reviewer']?.codes ?? [];
  return [
    {
      pointer: '/function',
      label: 'The review you step back from',
      kind: 'choice',
      options: own.map((name) => ({ value: name, label: personOf(name) })),
    },
    {
      pointer: '/reasonCode',
      label: 'Reason',
      kind: 'choice',
      options: reasons.map(({ code, meaning }) => ({
        value: code,
        label: meaning,
        description: FOR_NOW.has(code)
          ? 'You can be assigned again.'
          : 'You can never be assigned in this function here again.',
      })),
    },
  ];
}

function StepBackForm({ reviewed }: { readonly reviewed: ReviewCase }) {
  const { subjectId } = useSignedIn();
  const { assignments } = reviewed.agreement.review;
  const own = assignments.flatMap((one) => (one.subjectId === subjectId ? [one.function] : []));
  const fields = fieldsOf(reviewed, own);
  const first = own.length === 1 ? own[0] : undefined;
  const form = useAct({
    reviewed,
    command: 'recuse-reviewer',
    name: 'recuse-reviewer',
    fields,
    initial: first === undefined ? {} : { '/function': first },
    ...(first === undefined ? {} : { actingAs: first }),
  });
  const asWhat = first === undefined ? 'from the review' : `as ${withinSentence(personOf(first))}`;
  return (
    <ActPage
      reviewed={reviewed}
      command="recuse-reviewer"
      form={form}
      fields={fields}
      act={`Step back ${asWhat}`}
      barredAct="step back"
      follows={followsOf(form.values.answers)}
    />
  );
}
