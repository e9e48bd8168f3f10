import type { Agreement } from '../../api/types.js';
import { Note } from '../../design/alert.js';
import { PageHead } from '../../design/page-head.js';
import { Section } from '../../design/section.js';
import { AgreementCrumbs, WithAgreement } from '../../parts/agreement/on-agreement.js';
import { Barred } from '../../parts/step/barred.js';
import { useSignedIn } from '../../shell/index.js';
import { day } from '../../words/dates.js';
import { DelegateForm } from './delegate-form.js';
import { EndDelegation } from './end-delegation.js';

/** A reviewer lets another person of the office act on their review for a time, and takes that back. */
export function DelegationPage() {
  return (
    <WithAgreement>
      {({ agreement, organization }) => (
        <>
          <AgreementCrumbs agreement={agreement} here="Delegation" />
          <PageHead
            title={`Delegate the review: ${organization.shortName}`}
            documentTitle={`Delegate the review, ${agreement.number ?? 'an agreement'}`}
            lead="The review stays yours, and you may still decide. On this agreement you and your delegate count as one person for good: what bars one of you bars both."
          />
          <OwnReview agreement={agreement} />
        </>
      )}
    </WithAgreement>
  );
}

function OwnReview({ agreement }: { readonly agreement: Agreement }) {
  const { subjectId } = useSignedIn();
  const own = agreement.review.assignments.find((one) => one.subjectId === subjectId);
  if (own === undefined) return <Barred agreement={agreement} command="delegate-review" />;
  const { function: name, delegation } = own;
  if (delegation === undefined) return <DelegateForm agreement={agreement} name={name} />;
  return (
    <div className="stack-wide">
      <Section title="Who acts for you">
        <Note>
          <span className="mono">{delegation.subjectId}</span> may act on the review, to the end of{' '}
          {day(delegation.until)}.
        </Note>
        <EndDelegation agreement={agreement} name={name} />
      </Section>
      <Section title="Delegate to somebody else, or until another day">
        <DelegateForm agreement={agreement} name={name} />
      </Section>
    </div>
  );
}
