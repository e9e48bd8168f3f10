import type { Agreement } from '../../api/types.js';
import { LongTextField } from '../../design/fields/index.js';
import { StepForm } from '../../parts/step/step-form.js';
import { useStep } from '../../parts/step/use-step.js';

interface ReasonStepProps {
  readonly agreement: Agreement;
  readonly command: 'close-break-glass';
  /** What the button does. */
  readonly act: string;
  readonly label: string;
  readonly hint: string;
  /** Said where nothing was written. */
  readonly needed: string;
}

/** A step that takes a reason and nothing else. */
export function ReasonStep({ agreement, command, act, label, hint, needed }: ReasonStepProps) {
  const step = useStep<typeof command, { readonly reason: string }>({
    command,
    agreement,
    initial: { reason: '' },
    check: ({ reason }) => (reason.trim() === '' ? [{ pointer: '/reason', message: needed }] : []),
    bodyOf: ({ reason }) => ({ reason: reason.trim() }),
  });
  const { values, change, errorAt } = step.form;
  return (
    <StepForm step={step} act={act} yours={[{ name: label, text: values.reason }]}>
      <LongTextField
        pointer="/reason"
        label={label}
        hint={hint}
        most={2000}
        error={errorAt('/reason')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </StepForm>
  );
}
