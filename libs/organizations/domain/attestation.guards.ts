import { fieldError, type FieldError } from '@accord/kernel';
import type { CommandPayloads } from './commands.js';
import type { BaselineFacts } from './context.js';
import { guard } from './guard.js';

type Attest = CommandPayloads['RecordStandardsAttestation'];
type Withdraw = CommandPayloads['WithdrawAttestation'];

const unknownItem = (path: string): FieldError => ({
  path,
  code: 'baseline-known',
  message: 'The baseline has no such item.',
});

function answerErrors(answers: Attest['answers'], baseline: BaselineFacts): FieldError[] {
  const seen = new Set<string>();
  return answers.flatMap(({ itemId, answer }, index) => {
    const path = `/answers/${index}/itemId`;
    if (!baseline.itemIds.includes(itemId)) return [unknownItem(path)];
    if (seen.has(itemId)) return [{ path, code: 'duplicate', message: 'The item is answered twice.' }];
    seen.add(itemId);
    return answer === 'NA' && baseline.mandatoryItemIds.includes(itemId)
      ? [{ path: `/answers/${index}/answer`, code: 'value', message: 'A mandatory item is Met or a Gap.' }]
      : [];
  });
}

function missingErrors(answers: Attest['answers'], baseline: BaselineFacts): FieldError[] {
  const answered = new Set(answers.map((one) => one.itemId));
  return baseline.mandatoryItemIds
    .filter((itemId) => !answered.has(itemId))
    .map((itemId) => ({ path: '/answers', code: 'missing-entry', message: `Item ${itemId} is not answered.` }));
}

/** The baseline is the one in force (server rule `baseline-known`). */
export const baselineKnown = guard<Attest>(
  'INVALID_PAYLOAD',
  'The baseline is not the published one.',
  ({ premises }, { baselineVersion }) =>
    fieldError(
      baselineVersion !== premises.baseline.version,
      '/baselineVersion',
      'baseline-known',
      'Not a published baseline.',
    ),
);

/** Each mandatory item once as Met or Gap, each conditional item at most once, no other item. */
export const everyItemAnswered = guard<Attest>(
  'INVALID_PAYLOAD',
  'A mandatory item is not answered as Met or Gap, an item is answered twice, or it is none of the baseline.',
  ({ premises: { baseline } }, { answers }) => [
    ...answerErrors(answers, baseline),
    ...missingErrors(answers, baseline),
  ],
);

/** Items that are withdrawn belong to the attestation; without any attestation the state is what does not fit. */
export const itemsOnFile = guard<Withdraw>(
  'INVALID_PAYLOAD',
  'The attestation on file does not answer one of the items.',
  ({ state: { attestation }, premises: { baseline } }, { itemIds }) => {
    const known = attestation ? attestation.answers.map((one) => one.itemId) : baseline.itemIds;
    return itemIds.flatMap((itemId, index) => (known.includes(itemId) ? [] : [unknownItem(`/itemIds/${index}`)]));
  },
);

/** Something must be on file before it can be withdrawn. */
export const attestationOnFile = guard(
  'WRONG_STATE',
  'No attestation is on file.',
  ({ state }) => state.attestation === null,
);

/** A withdrawal withdraws at least one item that was not withdrawn before. */
export const withdrawalHasEffect = guard<Withdraw>(
  'ALREADY_IN_STATE',
  'Every one of the items was withdrawn before.',
  ({ state: { attestation } }, { itemIds }) =>
    attestation !== null && itemIds.every((itemId) => attestation.withdrawnItemIds.includes(itemId)),
);
