import { clockOnly, command, guard } from '../grammar.js';
import { inTargetState } from '../guards/state.js';
import type { InForceEvent } from './events.js';
import { isExpiredOn } from './standing.js';

/** The last day of the term counts to its end. */
const termNotOver = guard(
  'WRONG_STATE',
  'The term of the agreement is not over.',
  ({ state, context }) => !isExpiredOn(state, context.today),
);

/** The clock records that the term of an agreement is over. It entitled to nothing from that instant on already. */
export const ExpireAgreement = command<object, InForceEvent>({
  ...clockOnly,
  from: ['Active', 'Suspended'],
  terminal: 'allowed', // past its term it counts as ended before this is recorded
  already: [inTargetState('Expired', 'The agreement has expired already.')],
  fits: [termNotOver],
  decide: (_payload, { activation }) => {
    if (!activation?.expiresAt) throw new TypeError('An agreement without a term does not expire.');
    return [
      { type: 'AgreementExpired', data: { expiredAt: activation.expiresAt, termsVersion: activation.termsVersion } },
    ];
  },
});
