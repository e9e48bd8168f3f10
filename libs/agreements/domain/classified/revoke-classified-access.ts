import { command, guard } from '../grammar.js';
import type { ClassifiedEvent } from './events.js';

interface Payload {
  readonly causeCode: string;
  readonly custodyInstruction: string;
}

/** Access has ended for good. */
const revokedAlready = guard(
  'ALREADY_IN_STATE',
  'Classified access is revoked already.',
  ({ state }) => state.classified.status === 'Revoked',
);

/** Nobody has access that could be taken away. */
const nothingToRevoke = guard(
  'WRONG_STATE',
  'There is no classified access to revoke.',
  ({ state }) => !['Approved', 'Suspended', 'Revoked'].includes(state.classified.status),
);

/** The security agency ends classified access for good. The agreement goes on without it. */
export const RevokeClassifiedAccess = command<Payload, ClassifiedEvent>({
  by: ['dhs.csa'],
  from: ['Active', 'Suspended'],
  terminal: 'refused',
  judgesSeparation: true,
  already: [revokedAlready],
  fits: [nothingToRevoke],
  decide: ({ causeCode, custodyInstruction }, _state, { now }) => [
    { type: 'ClassifiedAccessRevoked', data: { causeCode, effectiveAt: now, custodyInstruction } },
  ],
});
