import { clockOnly, command, payloadGuard } from '../grammar.js';
import type { RiskEvent } from './events.js';
import { WHILE_ACCEPTING } from './risks.js';

interface Payload {
  readonly riskId: string;
}

/** No acceptance of this id stands any more: it expired, was taken back, or another one took its place. */
export const notStanding = payloadGuard<Payload>(
  'ALREADY_IN_STATE',
  'This acceptance does not stand.',
  ({ state }, { riskId }) => !state.risks.some((one) => one.riskId === riskId && one.status === 'Active'),
);

/** An acceptance covers through the whole of its last day. */
const stillCovers = payloadGuard<Payload>(
  'WRONG_STATE',
  'The acceptance still covers.',
  ({ state, context }, { riskId }) =>
    state.risks.some((one) => one.riskId === riskId && context.today <= one.expiresOn),
);

/** The clock ends an acceptance whose last day is over. */
export const ExpireRiskAcceptance = command<Payload, RiskEvent>({
  ...clockOnly,
  from: ['Proposed', 'ChangesRequested', ...WHILE_ACCEPTING],
  terminal: 'refused',
  already: [notStanding],
  fits: [stillCovers],
  decide: ({ riskId }) => [{ type: 'RiskAcceptanceExpired', data: { riskId } }],
});
