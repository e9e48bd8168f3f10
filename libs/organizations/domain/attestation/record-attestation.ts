import { addMonths, fieldError, type FieldError } from '@accord/kernel';
import type { BaselineFacts } from '../context.js';
import { command, guard } from '../grammar.js';
import type { BaselineAnswer } from '../profile.js';
import type { AttestationEvent } from './events.js';
import { unknownItem } from './items.js';

interface Payload {
  readonly baselineVersion: string;
  readonly answers: readonly BaselineAnswer[];
}

function answerErrors(answers: Payload['answers'], baseline: BaselineFacts): FieldError[] {
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

function missingErrors(answers: Payload['answers'], baseline: BaselineFacts): FieldError[] {
  const answered = new Set(answers.map((one) => one.itemId));
  return baseline.mandatoryItemIds
    .filter((itemId) => !answered.has(itemId))
    .map((itemId) => ({ path: '/answers', code: 'missing-entry', message: `Item ${itemId} is not answered.` }));
}

/** The baseline is the one in force (server rule `baseline-known`). */
const baselineKnown = guard<Payload>(
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
const everyItemAnswered = guard<Payload>(
  'INVALID_PAYLOAD',
  'A mandatory item is not answered as Met or Gap, an item is answered twice, or it is none of the baseline.',
  ({ premises: { baseline } }, { answers }) => [
    ...answerErrors(answers, baseline),
    ...missingErrors(answers, baseline),
  ],
);

/** An officer attests the standards, item by item. Sent again, an attestation renews its validity. */
export const RecordStandardsAttestation = command<Payload, AttestationEvent>({
  by: ['isao.officer'],
  payload: [baselineKnown, everyItemAnswered],
  already: [],
  decide: ({ baselineVersion, answers }, _state, { today, premises: { baseline } }) => [
    {
      type: 'StandardsAttestationRecorded',
      data: { baselineVersion, answers, validUntil: addMonths(today, baseline.validityMonths) },
    },
  ],
});
