import { readAnswers } from './examples/answers.js';
import type { Operation, Paths } from './openapi.types.js';
import { parameters } from './parameters.js';
import { problems } from './problems.js';
import { ref } from './schemas/shape.js';

const EXAMPLE = [
  'organization,instrumentKind,originalSignedOn,originalExpiry,documentDigest,reference,infoTypes,channels,collections,tlpCeiling',
  `harbour-isao,CRADA,2014-05-01,2027-04-30,${'ab'.repeat(32)},CRADA 14-001,CyberThreatIndicator:both,Portal;Email,nccic-green:r,GREEN`,
].join('\n');

const check: Operation = {
  operationId: 'checkLegacyFile',
  tags: ['Agreements'],
  summary: 'Says what would become of a file of instruments, and writes nothing',
  description:
    'For case managers. Comma-separated, UTF-8; `organization` is a slug of the registry, days are `YYYY-MM-DD`, entries of a cell are separated by semicolons, as the example shows. A byte order mark and empty lines are accepted. Records with which nothing is wrong are sent to `import-legacy-agreement`, each under its key: the same file again changes nothing. A file of more than 500 records is sent in parts, each with the header.',
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
    ...problems([
      'UNAUTHENTICATED',
      'UNSUPPORTED_MEDIA',
      'TOO_LARGE',
      'MALFORMED',
      'NOT_AUTHORIZED',
      'INVALID_PAYLOAD',
      'RATE_LIMITED',
      'NOT_CAUGHT_UP',
      'UNAVAILABLE',
    ]),
  },
};

/** What is done with files of instruments. */
export const legacyFilePaths = (): Paths => ({ '/api/v1/legacy-files/check': { post: check } });
