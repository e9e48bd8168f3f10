import { refusal, type FieldError, type Refusal } from '@accord/kernel';
import type { CommandPayloads } from './commands.js';
import type { BaselineFacts } from './context.js';
import type { PayloadRule, StateRule } from './rule.js';

type Attest = CommandPayloads['RecordStandardsAttestation'];
type Withdraw = CommandPayloads['WithdrawAttestation'];

const invalid = (detail: string, errors: readonly FieldError[]): Refusal | null =>
  errors.length === 0 ? null : refusal('INVALID_PAYLOAD', detail, errors);

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

/** The baseline is the one in force. */
export const baselineKnown: PayloadRule<Attest> = {
  needs: 'payload',
  step: 7,
  rule: 'baseline-known',
  code: 'INVALID_PAYLOAD',
  says: 'The attestation names the published baseline.',
  refuses: ({ baselineVersion }, _state, { premises }) =>
    baselineVersion === premises.baseline.version
      ? null
      : refusal('INVALID_PAYLOAD', 'This baseline is not published.', [
          { path: '/baselineVersion', code: 'baseline-known', message: 'Not a published baseline.' },
        ]),
};

/** Each mandatory item once as Met or Gap, each conditional item at most once, no other item. */
export const everyItemAnswered: PayloadRule<Attest> = {
  needs: 'payload',
  step: 7,
  rule: 'baseline-items',
  code: 'INVALID_PAYLOAD',
  says: 'Each mandatory item is answered once as Met or Gap, each conditional item at most once.',
  refuses: ({ answers }, _state, { premises: { baseline } }) =>
    invalid('The answers do not fit the baseline.', [
      ...answerErrors(answers, baseline),
      ...missingErrors(answers, baseline),
    ]),
};

/** Items that are withdrawn belong to the attestation; without any attestation the state is what does not fit. */
export const itemsOnFile: PayloadRule<Withdraw> = {
  needs: 'payload',
  step: 7,
  rule: 'items-on-file',
  code: 'INVALID_PAYLOAD',
  says: 'Only items of the attestation on file can be withdrawn.',
  refuses: ({ itemIds }, { attestation }, { premises: { baseline } }) => {
    const known = attestation ? attestation.answers.map((one) => one.itemId) : baseline.itemIds;
    const strangers = itemIds.flatMap((itemId, index) => (known.includes(itemId) ? [] : [`/itemIds/${index}`]));
    return invalid('The attestation on file does not answer these items.', strangers.map(unknownItem));
  },
};

/** Something must be on file before it can be withdrawn. */
export const attestationOnFile: StateRule = {
  needs: 'state',
  step: 12,
  rule: 'attestation-on-file',
  code: 'WRONG_STATE',
  says: 'An attestation is on file.',
  refuses: ({ attestation }) => (attestation ? null : refusal('WRONG_STATE', 'No attestation is on file.')),
};

/** Once everything is withdrawn there is nothing left to withdraw. */
export const attestationLeft: StateRule = {
  needs: 'state',
  step: 12,
  rule: 'attestation-left',
  code: 'ALREADY_IN_STATE',
  says: 'Some item of the attestation is not withdrawn yet.',
  refuses: ({ attestation }) =>
    attestation?.answers.every((one) => attestation.withdrawnItemIds.includes(one.itemId))
      ? refusal('ALREADY_IN_STATE', 'Every item of the attestation was withdrawn before.')
      : null,
};

/** A withdrawal withdraws at least one item that was not withdrawn before. */
export const withdrawalHasEffect: PayloadRule<Withdraw> = {
  needs: 'payload',
  step: 12,
  rule: 'withdrawal-has-effect',
  code: 'ALREADY_IN_STATE',
  says: 'At least one of the items was not withdrawn before.',
  refuses: ({ itemIds }, { attestation }) =>
    attestation && itemIds.every((itemId) => attestation.withdrawnItemIds.includes(itemId))
      ? refusal('ALREADY_IN_STATE', 'These items were withdrawn before.')
      : null,
};
