import { FUNCTIONS } from '@accord/kernel';
import { moment, oneOf, uuid } from './schemas/shape.js';
import type { Parameter, Reference, Schema } from './openapi.types.js';

const inHeader = (name: string, description: string, schema: Schema, example: string): Parameter => ({
  name,
  in: 'header',
  description,
  schema,
  example,
});

const inQuery = (name: string, description: string, schema: Schema): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});

const ID = '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57';

/** A tag as `If-Match` takes it. */
const strongTag: Schema = { type: 'string', pattern: '^"(0|[1-9][0-9]*)"$' };

/** Parameters that several operations share. */
export const sharedParameters = {
  AgreementId: {
    name: 'id',
    in: 'path',
    description: 'Id of the agreement.',
    required: true,
    schema: uuid,
    example: ID,
  },
  OrganizationId: {
    name: 'id',
    in: 'path',
    description: 'Id of the organization.',
    required: true,
    schema: uuid,
    example: ID,
  },
  TermsVersion: {
    name: 'termsVersion',
    in: 'path',
    description: 'Version of the terms, from 1 on.',
    required: true,
    schema: { type: 'integer', minimum: 1 },
    example: 1,
  },
  PublicationVersion: {
    name: 'version',
    in: 'path',
    description: 'Version of the publication.',
    required: true,
    schema: { type: 'string', pattern: '^[0-9]{4}\\.[0-9]{1,3}$' },
    example: '2026.2',
  },
  IfMatch: {
    ...inHeader('If-Match', 'The revision that was seen, as a strong tag. Nothing else is admitted.', strongTag, '"7"'),
    required: true,
  },
  IdempotencyKey: inHeader(
    'Idempotency-Key',
    'The command id. A retry with the same key, path, person and body gets the first answer again.',
    uuid,
    ID,
  ),
  AccordFunction: inHeader(
    'Accord-Function',
    'The function to act in, for a person of several; without it the first that the command admits.',
    oneOf(FUNCTIONS),
    'nccic.case_manager',
  ),
  ActingFunction: inHeader(
    'Accord-Function',
    'Show the `actions` of this function alone; of one that the caller does not hold there are none.',
    oneOf(FUNCTIONS),
    'nccic.case_manager',
  ),
  Traceparent: inHeader(
    'traceparent',
    'W3C trace context, carried into logs and correlation ids.',
    { type: 'string', pattern: '^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$' },
    '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  ),
  MinPosition: inHeader(
    'X-Min-Position',
    'Wait, 2 s at most, until the read models have reached this position of an earlier answer.',
    { type: 'string', pattern: '^(0|[1-9][0-9]{0,18})$' },
    '1042',
  ),
  Limit: inQuery('limit', 'Entries of a page.', { type: 'integer', minimum: 1, maximum: 200, default: 50 }),
  Cursor: inQuery('cursor', '`nextCursor` of the page before. Opaque.', {
    type: 'string',
    minLength: 1,
    maxLength: 1000,
  }),
  AsOf: inQuery('asOf', 'As it stood at this moment; a future one means now.', moment),
  Search: inQuery('q', 'Beginnings of words; all must occur. Empty or blank: no search.', {
    type: 'string',
    maxLength: 200,
  }),
} as const satisfies Readonly<Record<string, Parameter>>;

/** Name of a shared parameter. */
export type SharedParameter = keyof typeof sharedParameters;

/** References to shared parameters. */
export const parameters = (...names: readonly SharedParameter[]): readonly Reference[] =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }));

/** A parameter of one operation alone. */
export const query = (name: string, description: string, schema: Schema, required = false): Parameter => ({
  ...inQuery(name, description, schema),
  ...(required ? { required } : {}),
});
