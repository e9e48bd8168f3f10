import { FUNCTIONS } from '@accord/kernel';
import { refusalCodes } from '@accord/contract';
import type { Schema } from '../openapi.types.js';
import { codeOf, listOf, oneOf, pointer, ref, shape, text, uuid } from './shape.js';

const dependency = shape(
  { status: oneOf(['up', 'down', 'building', 'paused', 'parked', 'stalled', 'alarm', 'dead-letters']) },
  {
    detail: text(),
    position: text('Up to where in the log a read model has applied everything.'),
    headPosition: text('Where the log ends, as the read model knows it.'),
    parked: listOf(
      shape({ eventId: text(), reason: text('Why a read model has set the stream of this event aside.') }),
    ),
    events: listOf(text(), 'Events that were recorded although something that they rest on had moved.'),
  },
);

const problem = shape(
  {
    type: text('Address that explains the code.'),
    title: text(),
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: text('A sentence for people. Repeats nothing that was sent.'),
    instance: { type: 'string', pattern: '^[0-9a-f]{32}$', description: 'Trace id of the request.' },
    code: text('Code of the refusal, with the gate behind a colon where a gate is missing.'),
  },
  { errors: { ...listOf(ref('FieldError')), minItems: 1 } },
  'RFC 9457 problem.',
);

const address: Schema = { type: 'string', format: 'uri' };

/** Answers that are not about agreements or organizations. */
export const platformSchemas: Readonly<Record<string, Schema>> = {
  Problem: problem,
  FieldError: shape({ path: pointer, code: text(), message: text() }, {}, 'One thing that is wrong with the body.'),
  ProblemCode: shape(
    {
      code: oneOf(refusalCodes.map(({ code }) => code)),
      status: { type: 'integer', minimum: 400, maximum: 599 },
      meaning: text(),
    },
    { suffix: text('List whose codes follow behind a colon.') },
  ),
  ProblemCodes: shape({ items: listOf(ref('ProblemCode')) }),
  Me: shape(
    {
      subjectId: text(),
      functions: listOf(oneOf(FUNCTIONS), 'Functions that count now: those of an ISAO only while appointed.'),
    },
    { organizationId: uuid, rank: codeOf('acceptorRanks') },
  ),
  Session: shape(
    { signedIn: { type: 'boolean' }, demo: { type: 'boolean', description: 'Whether people choose a persona.' } },
    {
      help: text('Where people find help: a mail address or a page.'),
      subjectId: text(),
      functions: listOf(oneOf(FUNCTIONS), 'Functions that count now.'),
      organizationId: uuid,
      rank: codeOf('acceptorRanks'),
      expiresAt: { type: 'string', format: 'date-time', description: 'When the session ends.' },
      today: shape(
        { date: { type: 'string', format: 'date' }, endsAt: { type: 'string', format: 'date-time' } },
        {},
        'The day of the record, in New York, and its last second.',
      ),
    },
    'Whose session it is; without anybody, only the first three.',
  ),
  SessionEnd: shape({ expiresAt: { type: 'string', format: 'date-time' } }),
  Personas: shape({
    items: listOf(
      shape(
        { subjectId: text(), functions: listOf(oneOf(FUNCTIONS)) },
        {
          rank: codeOf('acceptorRanks'),
          organization: shape({ id: uuid, slug: text(), legalName: text() }),
        },
      ),
    ),
  }),
  LiveChange: shape(
    { position: text('Where in the log it stands.') },
    { agreementId: uuid, revision: { type: 'integer', minimum: 0 } },
    'The data of a server-sent event `changed`.',
  ),
  Onlookers: shape(
    { onlookers: listOf(shape({ subjectId: text(), functions: listOf(oneOf(FUNCTIONS)) })) },
    {},
    'The data of a server-sent event `onlookers`: who else has the agreement open now.',
  ),
  Liveness: shape({ status: { const: 'up' } }),
  Readiness: shape({
    status: oneOf(['up', 'degraded', 'down']),
    dependencies: {
      type: 'object',
      description: 'The event store and each read model by name.',
      additionalProperties: ref('Dependency'),
      required: ['eventStore'],
    },
  }),
  Dependency: dependency,
  AccessToken: shape(
    { access_token: text(), token_type: { const: 'Bearer' }, expires_in: { type: 'integer', minimum: 1 } },
    { scope: text() },
  ),
  OpenIdConfiguration: {
    description: 'OpenID Connect Discovery 1.0.',
    type: 'object',
    required: ['issuer', 'token_endpoint', 'jwks_uri'],
    properties: { issuer: address, token_endpoint: address, jwks_uri: address },
  },
  ProviderKeys: {
    description: 'JSON Web Key Set (RFC 7517), public parts only.',
    type: 'object',
    required: ['keys'],
    properties: { keys: listOf({ type: 'object', required: ['kty'], properties: { kty: text(), d: false } }) },
  },
  TokenError: shape({ error: text() }, { error_description: text(), scope: text(), state: text(), iss: text() }),
  OpenApi: {
    type: 'object',
    required: ['openapi', 'info', 'paths'],
    properties: { openapi: { const: '3.1.0' }, info: { type: 'object' }, paths: { type: 'object' } },
  },
};
