import { commandBody } from '../contract-schemas.js';
import type { Schema } from '../openapi.types.js';
import { codeOf, count, digest, listOf, moment, orNull, pageOf, ref, shape, text, uuid } from './shape.js';

const line: Schema = { type: 'integer', minimum: 1, description: 'Line of the file, counted from 1.' };

const problemShape = shape({
  line,
  column: { ...orNull(text()), description: 'Null where it is the line as a whole.' },
  code: text(),
  message: text('Repeats nothing of the file.'),
});

const digestOfText: Schema = { ...digest, description: 'SHA-256 of the whole text in UTF-8.' };

const partMembers = {
  digest: digestOfText,
  number: { type: 'integer', minimum: 1, maximum: 64, description: 'The place of the part.' } satisfies Schema,
};

const fileMembers = {
  id: uuid,
  digest: digestOfText,
  round: { ...count, minimum: 1, description: 'How often the same file was taken over.' },
  sentBy: text('Subject id of whoever sent it.'),
  takenOverAt: moment,
  doneAt: { ...orNull(moment), description: 'When nothing was left to do. Null while something is.' },
  records: count,
  onRecord: { ...count, description: 'How many of them are on the record.' },
  knownBefore: { ...count, description: 'How many of those were on the record before.' },
  refused: { ...count, description: 'How many were refused on the way.' },
};

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
  LegacyFilePart: shape({ ...partMembers, text: text('A piece of the text of the file.') }),
  KeptLegacyFilePart: shape(partMembers),
  SentLegacyFile: {
    ...shape(
      {},
      { csv: text('The text of the file: a header, and one record a line.'), digest: digestOfText },
      'The text itself, or the digest of the parts that were sent before.',
    ),
    oneOf: [
      { properties: { csv: {} }, required: ['csv'] },
      { properties: { digest: {} }, required: ['digest'] },
    ],
  },
  LegacyFileItem: shape(fileMembers),
  LegacyFileList: pageOf(ref('LegacyFileItem')),
  LegacyFileProgress: shape({
    ...fileMembers,
    problems: listOf(problemShape, 'Why records were refused, in the order of the lines; the first thousand.'),
  }),
  CheckedLegacyFile: shape({
    records: listOf(ref('CheckedLegacyRecord'), 'Those with which nothing is wrong.'),
    problems: listOf(
      problemShape,
      'What is wrong, in the order of the lines. While there is any, nothing of the file is imported.',
    ),
  }),
};
