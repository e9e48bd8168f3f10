import type { Agreement } from '../../api/types.js';
import { StepForm } from '../../parts/step/step-form.js';
import { useStep } from '../../parts/step/use-step.js';

const NOTHING = {};

interface EndDelegationProps {
  readonly agreement: Agreement;
  /** The function of the review. */
  readonly name: string;
}

/** Takes the delegation back before its last day. */
export function EndDelegation({ agreement, name }: EndDelegationProps) {
  const step = useStep<'end-delegation', object>({
    command: 'end-delegation',
    agreement,
    initial: NOTHING,
    bodyOf: () => ({ function: name }),
  });
  return (
    <StepForm step={step} act="End the delegation" yours={[]}>
      <p>Your delegate may then not act on the review any more. That you count as one person stays.</p>
    </StepForm>
  );
}
