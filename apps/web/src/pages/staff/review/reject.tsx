import type { CommandField } from '../../../forms/index.js';
import { ActPage } from './act-form.js';
import { OfReview, type ReviewCase } from './case.js';
import { ReviewHead } from './head.js';
import { useAct } from './use-act.js';

/** The approving official ends an application. */
export function Reject() {
  return (
    <OfReview>
      {(reviewed) => (
        <>
          <ReviewHead
            reviewed={reviewed}
            name="Reject"
            lead="It ends this application for good. The organization may apply anew, and reads the reason and your statement."
          />
          <RejectForm reviewed={reviewed} />
        </>
      )}
    </OfReview>
  );
}

function fieldsOf({ policy }: ReviewCase): readonly CommandField[] {
  const reasons = policy.catalogues.reasons['reject-proposal']?.codes ?? [];
  return [
    {
      pointer: '/reasonCode',
      label: 'Reason',
      kind: 'choice',
      options: reasons.map(({ code, meaning }) => ({ value: code, label: meaning })),
    },
    {
      pointer: '/publicStatement',
      label: 'Statement',
      hint: 'The organization reads it as you write it. Nothing internal, nothing personal.',
      kind: 'long-text',
      most: 1000,
      isOptional: true,
    },
  ];
}

function RejectForm({ reviewed }: { readonly reviewed: ReviewCase }) {
  const fields = fieldsOf(reviewed);
  const form = useAct({
    reviewed,
    command: 'reject-proposal',
    name: 'reject-proposal',
    fields,
    fieldOf: {
      WRONG_STATE: {
        pointer: '/reasonCode',
        message: 'For want of a reply it can be rejected only once the reply is long overdue: choose another reason.',
      },
    },
  });
  return (
    <ActPage
      reviewed={reviewed}
      command="reject-proposal"
      form={form}
      fields={fields}
      act={`Reject ${reviewed.number}`}
      barredAct="reject it"
      follows="The application ends. The organization reads the reason and your statement, and may apply anew."
    />
  );
}
