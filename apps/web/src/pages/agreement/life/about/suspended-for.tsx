import { SuspensionAlert } from '../../../../parts/agreement/suspension-alert.js';
import type { AboutProps } from './about.js';

/** Why the agreement is suspended, and what has to be there before that is lifted. */
export const SuspendedFor = ({ on: { agreement } }: AboutProps) => <SuspensionAlert agreement={agreement} />;

/** The same before it is lifted: what has to be there are the fields of the form. */
export const SuspendedUntilNow = ({ on: { agreement } }: AboutProps) => (
  <SuspensionAlert agreement={agreement} isBrief />
);
