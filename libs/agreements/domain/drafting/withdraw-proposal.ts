import { command } from '../grammar.js';
import type { DraftingEvent } from './events.js';

/** The organization takes its application back. */
export const WithdrawProposal = command<{ readonly reasonCode: string }, DraftingEvent>({
  by: ['isao.officer', 'isao.signatory'],
  from: ['Draft', 'Proposed', 'ChangesRequested', 'PrivacyReviewed', 'ClassifiedAccessApproved'],
  terminal: 'refused',
  judgesSeparation: true,
  already: [],
  decide: ({ reasonCode }, { state }) => [{ type: 'AgreementWithdrawn', data: { reasonCode, fromState: state } }],
});
