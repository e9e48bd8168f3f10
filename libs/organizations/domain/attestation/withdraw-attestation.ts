import { command, guard } from '../grammar.js';
import type { AttestationEvent } from './events.js';
import { unknownItem } from './items.js';

interface Payload {
  readonly itemIds: readonly string[];
  readonly reason: string;
}

/** Items that are withdrawn belong to the attestation; without any attestation the state is what does not fit. */
const itemsOnFile = guard<Payload>(
  'INVALID_PAYLOAD',
  'The attestation on file does not answer one of the items.',
  ({ state: { attestation }, premises: { baseline } }, { itemIds }) => {
    const known = attestation ? attestation.answers.map((one) => one.itemId) : baseline.itemIds;
    return itemIds.flatMap((itemId, index) => (known.includes(itemId) ? [] : [unknownItem(`/itemIds/${index}`)]));
  },
);

/** Something must be on file before it can be withdrawn. */
const attestationOnFile = guard('WRONG_STATE', 'No attestation is on file.', ({ state }) => state.attestation === null);

/** A withdrawal withdraws at least one item that was not withdrawn before. */
const withdrawalHasEffect = guard<Payload>(
  'ALREADY_IN_STATE',
  'Every one of the items was withdrawn before.',
  ({ state: { attestation } }, { itemIds }) =>
    attestation !== null && itemIds.every((itemId) => attestation.withdrawnItemIds.includes(itemId)),
);

/** An officer takes items of the attestation back. */
export const WithdrawAttestation = command<Payload, AttestationEvent>({
  by: ['isao.officer'],
  payload: [itemsOnFile],
  already: [withdrawalHasEffect],
  fits: [attestationOnFile],
  decide: ({ itemIds, reason }, state) => {
    const before = state.attestation?.withdrawnItemIds ?? [];
    const withdrawn = itemIds.filter((itemId) => !before.includes(itemId));
    return [{ type: 'StandardsAttestationWithdrawn', data: { itemIds: withdrawn, cause: reason } }];
  },
});
