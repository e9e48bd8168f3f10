import type { Agreement } from '../../api/types.js';
import { PageHead } from '../../design/page-head.js';
import { AgreementCrumbs, WithAgreement } from '../../parts/agreement/on-agreement.js';
import { Barred } from '../../parts/step/barred.js';
import { StepForm } from '../../parts/step/step-form.js';
import { useStep } from '../../parts/step/use-step.js';
import { day } from '../../words/dates.js';
import { personOf, withinSentence } from '../../words/functions.js';

/** An approving official confirms that somebody reviews whom their own subordinate assigned. */
export function ConfirmAssignmentPage() {
  return (
    <WithAgreement>
      {({ agreement, organization }) => (
        <>
          <AgreementCrumbs agreement={agreement} here="Confirm the assignment" />
          <PageHead
            title={`Confirm the assignment: ${organization.shortName}`}
            documentTitle={`Confirm the assignment, ${agreement.number ?? 'an agreement'}`}
            lead="Somebody assigned the reviewer to whom they report, or whoever acts for that person. Nothing can be decided in this review before you have confirmed it; without that, a case manager assigns somebody else."
          />
          <Waiting agreement={agreement} />
        </>
      )}
    </WithAgreement>
  );
}

type Assignment = Agreement['review']['assignments'][number];

function Waiting({ agreement }: { readonly agreement: Agreement }) {
  const waiting = agreement.review.assignments.find((one) => one.awaitsConfirmation);
  return waiting === undefined ? (
    <Barred agreement={agreement} command="confirm-assignment" />
  ) : (
    <ConfirmForm agreement={agreement} assignment={waiting} />
  );
}

const NOTHING = {};

interface ConfirmFormProps {
  readonly agreement: Agreement;
  readonly assignment: Assignment;
}

function ConfirmForm({
  agreement,
  assignment: { function: name, subjectId, dueOn, assignerReportsTo },
}: ConfirmFormProps) {
  const step = useStep<'confirm-assignment', object>({
    command: 'confirm-assignment',
    agreement,
    initial: NOTHING,
    bodyOf: () => ({ function: name }),
  });
  return (
    <StepForm step={step} act="Confirm the assignment" yours={[]}>
      <p>
        <span className="mono">{subjectId}</span> is assigned as {withinSentence(personOf(name))}, due {day(dueOn)}, by
        somebody who reports to <span className="mono">{assignerReportsTo}</span>.
      </p>
    </StepForm>
  );
}
