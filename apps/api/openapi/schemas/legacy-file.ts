import { commandBody } from '../contract-schemas.js';
import type { Schema } from '../openapi.types.js';
import { codeOf, listOf, orNull, ref, shape, text, uuid } from './shape.js';

const line: Schema = { type: 'integer', minimum: 1, description: 'Line of the file, counted from 1.' };

/** Files of instruments from before this system. */
export const legacyFileSchemas: Readonly<Record<string, Schema>> = {
  LegacyFile: shape(
    { csv: text('The text of the file: a header, and one record a line.') },
    {
      firstLine: {
        type: 'integer',
        minimum: 2,
        description: 'Where the text is a part of a longer file: the number of the first line beneath the header.',
      },
    },
  ),
  CheckedLegacyRecord: shape(
    {
      line,
      organization: shape({ id: uuid, slug: text(), legalName: text() }),
      idempotencyKey: {
        ...uuid,
        description: 'The key to send it under. The same document of the same organization always has the same one.',
      },
      body: ref(commandBody('import-legacy-agreement')),
    },
    {
      imported: shape(
        { id: uuid, number: orNull(text()), state: codeOf('states') },
        {},
        'What it became: it is on the record already, and is not sent again.',
      ),
    },
  ),
  CheckedLegacyFile: shape({
    records: listOf(ref('CheckedLegacyRecord'), 'Those with which nothing is wrong.'),
    problems: listOf(
      shape({
        line,
        column: { ...orNull(text()), description: 'Null where it is the line as a whole.' },
        code: text(),
        message: text('Repeats nothing of the file.'),
      }),
      'What is wrong, in the order of the lines. While there is any, nothing of the file is imported.',
    ),
  }),
};
