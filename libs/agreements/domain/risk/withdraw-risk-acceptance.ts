import { command, guard } from '../grammar.js';
import type { RiskEvent } from './events.js';
import { notStanding } from './expire-risk-acceptance.js';
import { WHILE_ACCEPTING } from './risks.js';

interface Payload {
  readonly riskId: string;
  readonly reason: string;
}

/** There is nothing to take back. */
const noneStands = guard(
  'ALREADY_IN_STATE',
  'No acceptance stands.',
  ({ state }) => !state.risks.some(({ status }) => status === 'Active'),
);

/** A risk acceptor takes an acceptance back. What it covered is uncovered from then on, as if its last day were over. */
export const WithdrawRiskAcceptance = command<Payload, RiskEvent>({
  by: ['dhs.risk_acceptor'],
  from: ['Proposed', 'ChangesRequested', ...WHILE_ACCEPTING],
  terminal: 'refused',
  judgesSeparation: true,
  already: [noneStands, notStanding],
  decide: ({ riskId, reason }) => [{ type: 'RiskAcceptanceWithdrawn', data: { riskId, reason } }],
});
