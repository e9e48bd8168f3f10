import { command, guard } from '../grammar.js';
import type { AttestationEvent } from './events.js';

/** An attestation must be on file that could lapse. */
const nothingToLapse = guard<object>(
  'WRONG_STATE',
  'No attestation is on file that could lapse.',
  ({ state }) => state.attestation === null,
);

/** The attestation has lapsed already. */
const lapsedAlready = guard<object>(
  'ALREADY_IN_STATE',
  'The attestation has lapsed already.',
  ({ state }) => state.attestation?.lapsed === true,
);

/** An attestation counts through the whole of its last day. */
const stillCounts = guard<object>(
  'WRONG_STATE',
  'The attestation still counts.',
  ({ state, today }) => state.attestation !== null && today <= state.attestation.validUntil,
);

/** The clock records that the attestation on file has run out, with all that was not taken back before. */
export const LapseAttestation = command<object, AttestationEvent>({
  by: ['clock'],
  already: [lapsedAlready],
  fits: [nothingToLapse, stillCounts],
  decide: (_payload, { attestation }) => {
    const withdrawn = attestation?.withdrawnItemIds ?? [];
    const attested = attestation?.answers.map(({ itemId }) => itemId) ?? [];
    const itemIds = attested.filter((itemId) => !withdrawn.includes(itemId));
    return [{ type: 'StandardsAttestationLapsed', data: { itemIds, cause: 'ValidityOver' } }];
  },
});
