import { Reconsidered } from '../../../../parts/agreement/reconsidered.js';
import type { AboutProps } from './about.js';

/** What the applicant asked for after the rejection. */
export const AskedAnew = ({ on: { agreement } }: AboutProps) => <Reconsidered agreement={agreement} />;
