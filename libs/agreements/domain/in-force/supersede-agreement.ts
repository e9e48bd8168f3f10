import { clockOnly, command, payloadGuard } from '../grammar.js';
import type { InForceEvent } from './events.js';

interface Payload {
  readonly successorId: string;
}

/** The agreement that is named says in its activation that it takes the place of this one. */
const notSucceeded = payloadGuard<Payload>(
  'WRONG_STATE',
  'The agreement that is named has not taken the place of this one.',
  ({ context: { agreementId, premises } }, { successorId }) =>
    premises.successor?.agreementId !== successorId || premises.successor.activation?.supersedes !== agreementId,
);

/** The clock ends an agreement whose place a successor took: from the activation of that one on it entitles to nothing. */
export const SupersedeAgreement = command<Payload, InForceEvent>({
  ...clockOnly,
  from: ['Active', 'Suspended'],
  terminal: 'refused',
  already: [], // what has ended is refused before
  fits: [notSucceeded],
  decide: ({ successorId }, _state, { today }) => [
    { type: 'AgreementTerminated', data: { reasonCode: 'Superseded', effectiveOn: today, successorId } },
  ],
});
