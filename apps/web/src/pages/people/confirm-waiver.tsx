import type { OnAgreement } from '../../parts/agreement/on-agreement.js';
import { StepForm } from '../../parts/step/step-form.js';
import { useStep } from '../../parts/step/use-step.js';

const NOTHING = {};

/** A second official opens the waiver that was asked for last. */
export function ConfirmWaiver({ on: { agreement } }: { readonly on: OnAgreement }) {
  const asked = agreement.waivers?.at(-1);
  const step = useStep<'confirm-break-glass', object>({
    command: 'confirm-break-glass',
    agreement,
    initial: NOTHING,
    bodyOf: () => NOTHING,
  });
  return (
    <StepForm step={step} act="Open the waiver" yours={[]}>
      <p>
        From then on the rule is waived for <span className="mono">{asked?.subjectId}</span>, and flagged until an
        auditor closes it. You answer for it together with who asked.
      </p>
    </StepForm>
  );
}
