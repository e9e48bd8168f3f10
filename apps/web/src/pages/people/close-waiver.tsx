import { LongTextField } from '../../design/fields/index.js';
import type { OnAgreement } from '../../parts/agreement/on-agreement.js';
import { StepForm } from '../../parts/step/step-form.js';
import { useStep } from '../../parts/step/use-step.js';

const LABEL = 'What you found';

/** An auditor closes the waiver that is open, with what they found. */
export function CloseWaiver({ on: { agreement } }: { readonly on: OnAgreement }) {
  const step = useStep<'close-break-glass', { readonly reason: string }>({
    command: 'close-break-glass',
    agreement,
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() === '' ? [{ pointer: '/reason', message: 'Say what you found.' }] : []),
    bodyOf: ({ reason }) => ({ reason: reason.trim() }),
  });
  const { values, change, errorAt } = step.form;
  return (
    <StepForm step={step} act="Close the waiver" yours={[{ name: LABEL, text: values.reason }]}>
      <LongTextField
        pointer="/reason"
        label={LABEL}
        hint="What was done under the waiver, and whether it was right. It is kept with the record."
        most={2000}
        error={errorAt('/reason')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </StepForm>
  );
}
