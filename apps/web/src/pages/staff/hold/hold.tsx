import { useState } from 'react';
import { LongTextField } from '../../../design/fields/index.js';
import { PageHead } from '../../../design/page-head.js';
import { AgreementCrumbs, WithAgreement, type OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { StepForm } from '../../../parts/step/step-form.js';
import { useStep } from '../../../parts/step/use-step.js';

/** Places a legal hold on the record, or lets it go: while it stands, nothing of the record may be disposed of. */
export function Hold() {
  return <WithAgreement>{(on) => <HoldOf key={on.agreement.id} on={on} />}</WithAgreement>;
}

/** What its reader came to do stays so when somebody else does it first: the opposite is never put in its place. */
function HoldOf({ on }: { readonly on: OnAgreement }) {
  const [isHeld] = useState(on.agreement.facets.legalHold);
  const title = isHeld ? 'Release the legal hold' : 'Place a legal hold';
  return (
    <>
      <AgreementCrumbs agreement={on.agreement} here="Legal hold" />
      <PageHead
        title={`${title}: ${on.organization.shortName}`}
        documentTitle={`${title}, ${on.agreement.number ?? 'an agreement'}`}
        lead={
          isHeld
            ? 'The record is on hold. Once the hold is released, what has to be disposed of may be.'
            : 'While a hold stands, nothing of this record may be disposed of. The ISAO sees that it stands, and not why.'
        }
      />
      <HoldForm on={on} isHeld={isHeld} />
    </>
  );
}

interface Reason {
  readonly reason: string;
}

const NEEDED = { pointer: '/reason', message: 'Say why.' };

function HoldForm({ on: { agreement }, isHeld }: { readonly on: OnAgreement; readonly isHeld: boolean }) {
  const step = useStep<'place-hold' | 'release-hold', Reason>({
    command: isHeld ? 'release-hold' : 'place-hold',
    agreement,
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() === '' ? [NEEDED] : []),
    bodyOf: ({ reason }) => ({ reason: reason.trim() }),
  });
  const { values, change, errorAt } = step.form;
  return (
    <StepForm
      step={step}
      act={isHeld ? 'Release the hold' : 'Place the hold'}
      yours={[{ name: 'Reason', text: values.reason }]}
    >
      <LongTextField
        pointer="/reason"
        label="Why"
        hint="For government and auditors. It is kept with the record."
        most={2000}
        error={errorAt('/reason')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </StepForm>
  );
}
