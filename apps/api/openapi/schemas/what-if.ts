import { FUNCTIONS } from '@accord/kernel';
import type { Schema } from '../openapi.types.js';
import { count, listOf, moment, oneOf, orNull, pointer, ref, revision, shape, text, uuid } from './shape.js';

const change = shape({ path: { ...pointer, description: 'Of the value, in the policy.' }, value: {} });

/** Suppositions about the policy, and what would follow. */
export const whatIfSchemas: Readonly<Record<string, Schema>> = {
  Supposition: shape(
    { changes: { ...listOf(change), minItems: 1, maxItems: 20 } },
    { after: orNull({ ...uuid, description: '`next` of the part before; null, or left out, for the first part.' }) },
  ),
  WhatIf: shape({
    changes: listOf(change),
    totals: shape({
      agreements: count,
      decisions: count,
      differences: count,
      affected: { ...count, description: 'Agreements with a difference.' },
      notJudged: listOf(
        shape({ command: text(), count }),
        'Decisions of which the record does not say enough to make them again.',
      ),
      unreadable: { ...count, description: 'Agreements that this release cannot read to their end.' },
      ownLeftOut: {
        ...count,
        description:
          'Agreements of the organization of whoever asks, who reads those as its people do: they are left out.',
      },
    }),
    items: listOf(ref('Difference'), 'The first 500 of this part.'),
    next: orNull({ ...uuid, description: 'The `after` of the next part.' }),
  }),
  Difference: shape(
    {
      agreementId: uuid,
      number: { type: ['string', 'null'] },
      revision,
      at: moment,
      command: text('Name of the command.'),
      function: oneOf(FUNCTIONS),
      outcome: oneOf(
        ['Refused', 'Other', 'ClockActs'],
        'It would be refused, would say something else, or the clock would have acted then.',
      ),
    },
    {
      code: text('With which it would be refused.'),
      members: listOf(text(), 'What its events would say otherwise.'),
      timer: text('By which the clock would act.'),
    },
  ),
};
