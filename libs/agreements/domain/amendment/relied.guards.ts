import * as gates from '../guards/gates.js';
import { guard, type PayloadFreeGuard } from '../grammar.js';
import { ofAmended, where } from './amendment.guards.js';
import { openAmendment } from './amended.js';
import { isAttested } from './gates.js';

/** The organization has attested the baseline of the amended application. */
const attestationGate = guard(
  'GATE_MISSING:attestation',
  'The organization has not attested the baseline of the amended application, or its attestation does not run.',
  ({ state, context: { premises, today } }) => {
    const amendment = openAmendment(state);
    return amendment !== null && !isAttested(amendment, premises.organization, today);
  },
);

/**
 * What the parties rely on when they sign an amendment, and what must still hold when it takes effect: the gates of its
 * kinds, and what reviews of the amended text ask for. Where nothing is reviewed and nothing is attested, nothing of it.
 */
export const reliedGates: readonly PayloadFreeGuard[] = [
  where(['privacy'], ofAmended(gates.privacyGate)),
  where(['classified'], ofAmended(gates.classifiedGate)),
  where(['attestation'], attestationGate),
  where(['privacy'], ofAmended(gates.crclGate)),
  where(['privacy'], ofAmended(gates.counselGate)),
  where(['privacy'], ofAmended(gates.clausesGate)),
];

/** The same of what answers with a code of its own. */
export const reliedCover: readonly PayloadFreeGuard[] = [
  where(['privacy'], ofAmended(gates.recipientsGate)),
  where(['privacy', 'classified'], ofAmended(gates.secondOfficialGate)),
  where(['privacy', 'attestation'], ofAmended(gates.riskGate)),
];
