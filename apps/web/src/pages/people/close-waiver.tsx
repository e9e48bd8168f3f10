import type { OnAgreement } from '../../parts/agreement/on-agreement.js';
import { ReasonStep } from './reason-step.js';

/** An auditor closes the waiver that is open, with what they found. */
export const CloseWaiver = ({ on: { agreement } }: { readonly on: OnAgreement }) => (
  <ReasonStep
    agreement={agreement}
    command="close-break-glass"
    act="Close the waiver"
    label="What you found"
    hint="What was done under the waiver, and whether it was right. It is kept with the record."
    needed="Say what you found."
  />
);
