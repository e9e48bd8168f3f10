/** What every proposal of a change says. */
import type { FormError } from '../../../design/fields/index.js';
import type { Form } from '../../../forms/index.js';

export interface Proposal {
  readonly effectiveFrom: string;
  readonly reason: string;
}

export type ProposalForm<Values extends Proposal> = Form<Values>;

export const NEW_PROPOSAL: Proposal = { effectiveFrom: '', reason: '' };

/** What is missing of it. */
export const missingOf = ({ effectiveFrom, reason }: Proposal): readonly FormError[] => [
  ...(effectiveFrom === '' ? [{ pointer: '/effectiveFrom', message: 'Say from which day on.' }] : []),
  ...(reason.trim() === '' ? [{ pointer: '/reason', message: 'Say why.' }] : []),
];
