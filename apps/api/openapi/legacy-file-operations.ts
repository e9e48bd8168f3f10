import { readAnswers } from './examples/answers.js';
import type { Operation, Paths } from './openapi.types.js';
import { parameters } from './parameters.js';
import { problems, responseHeader } from './problems.js';
import { read } from './read-operation.js';
import { ref, uuid } from './schemas/shape.js';

const TAG = 'Agreements';
const DIGEST = '5f'.repeat(32);

const EXAMPLE = [
  'organization,instrumentKind,originalSignedOn,originalExpiry,documentDigest,reference,infoTypes,channels,collections,tlpCeiling',
  `harbour-isao,CRADA,2014-05-01,2027-04-30,${'ab'.repeat(32)},CRADA 14-001,CyberThreatIndicator:both,Portal;Email,nccic-green:r,GREEN`,
].join('\n');

const CODES = [
  'UNAUTHENTICATED',
  'UNSUPPORTED_MEDIA',
  'TOO_LARGE',
  'MALFORMED',
  'NOT_AUTHORIZED',
  'INVALID_PAYLOAD',
  'RATE_LIMITED',
  'NOT_CAUGHT_UP',
  'UNAVAILABLE',
];

const check: Operation = {
  operationId: 'checkLegacyFile',
  tags: [TAG],
  summary: 'Says what would become of a file of instruments, and writes nothing',
  description:
    'For case managers. Comma-separated, UTF-8; `organization` is a slug of the registry, days are `YYYY-MM-DD`, entries of a cell are separated by semicolons, as the example shows. A byte order mark and empty lines are accepted. A file with which nothing is wrong is sent to `/api/v1/legacy-files`. A file of more than 500 records is checked in parts, each with the header.',
  parameters: parameters('MinPosition', 'Traceparent'),
  requestBody: {
    required: true,
    content: { 'application/json': { schema: ref('LegacyFile'), examples: { usual: { value: { csv: EXAMPLE } } } } },
  },
  responses: {
    '200': {
      description: 'What would become of it.',
      content: {
        'application/json': {
          schema: ref('CheckedLegacyFile'),
          examples: { usual: { value: readAnswers['checkLegacyFile']! } },
        },
      },
    },
    ...problems(CODES),
  },
};

const part: Operation = {
  operationId: 'sendLegacyFilePart',
  tags: [TAG],
  summary: 'Keeps a part of a file that is too long for one request',
  description:
    'For case managers. Pieces of the text, cut anywhere, under the digest of the whole; put together in the order of their numbers they are the file. Nothing comes of them until the file is sent by that digest, by the same person; what is not sent within a day is removed.',
  parameters: parameters('Traceparent'),
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: ref('LegacyFilePart'),
        examples: { usual: { value: { digest: DIGEST, number: 1, text: EXAMPLE } } },
      },
    },
  },
  responses: {
    '200': {
      description: 'It is kept.',
      content: {
        'application/json': {
          schema: ref('KeptLegacyFilePart'),
          examples: { usual: { value: { digest: DIGEST, number: 1 } } },
        },
      },
    },
    ...problems([...CODES.filter((code) => code !== 'NOT_CAUGHT_UP'), 'PROHIBITED_CONTENT']),
  },
};

const send: Operation = {
  operationId: 'sendLegacyFile',
  tags: [TAG],
  summary: 'Takes a file of instruments over, whole or not at all',
  description:
    'For case managers. The file is judged once more as by the check. Where anything is wrong, every problem is told, its `path` naming the line and the column as in `/lines/9000/originalSignedOn`, and nothing is kept. Else all of it is taken over in one transaction, and the system puts each record on the record by `import-legacy-agreement`, in the name of whoever sent the file, whatever becomes of the client meanwhile. A file is its own key: the same text again, by whomever, is the same file and changes nothing; where records of it were refused on the way, it is judged and taken over anew. At most 20,000 records.',
  parameters: parameters('MinPosition', 'Traceparent'),
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: ref('SentLegacyFile'),
        examples: {
          usual: { value: { csv: EXAMPLE } },
          inParts: { summary: 'A file whose parts were sent before', value: { digest: DIGEST } },
        },
      },
    },
  },
  responses: {
    '202': {
      description: 'It is taken over.',
      headers: { Location: responseHeader('Location') },
      content: {
        'application/json': {
          schema: ref('LegacyFileProgress'),
          examples: { usual: { value: readAnswers['readLegacyFile']! } },
        },
      },
    },
    ...problems(CODES),
  },
};

const reads: Paths = {
  '/api/v1/legacy-files': read({
    id: 'listLegacyFiles',
    tag: TAG,
    summary: 'Files of instruments that were taken over, the newest first',
    description: 'For case managers.',
    answers: 'LegacyFileList',
    parameters: parameters('Limit', 'Cursor'),
    codes: ['NOT_AUTHORIZED'],
  }),
  '/api/v1/legacy-files/{id}': read({
    id: 'readLegacyFile',
    tag: TAG,
    summary: 'How far a file of instruments is',
    description:
      'For case managers. A record can be refused after its file was judged good, where something has changed in between: those are named by line and column, and all others are on the record.',
    answers: 'LegacyFileProgress',
    parameters: [
      {
        name: 'id',
        in: 'path',
        description: 'Id of the file.',
        required: true,
        schema: uuid,
        example: '3f0f6a52-6f5e-5b0b-9a55-3a3f6f1d2c11',
      },
    ],
    codes: ['NOT_AUTHORIZED', 'NOT_FOUND'],
  }),
};

/** What is done with files of instruments. */
export const legacyFilePaths = (): Paths => ({
  '/api/v1/legacy-files': { ...reads['/api/v1/legacy-files'], post: send },
  '/api/v1/legacy-files/check': { post: check },
  '/api/v1/legacy-files/parts': { post: part },
  '/api/v1/legacy-files/{id}': { ...reads['/api/v1/legacy-files/{id}'] },
});
