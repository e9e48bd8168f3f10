import type { Json } from '@accord/kernel';
import { codeLists } from '@accord/contract';
import type { Schema } from '../openapi.types.js';

type Properties = Readonly<Record<string, Schema>>;

/** A closed object: members that are always there, and members that may be absent. */
export const shape = (always: Properties, sometimes: Properties = {}, description?: string): Schema => ({
  ...(description === undefined ? {} : { description }),
  type: 'object',
  additionalProperties: false,
  required: Object.keys(always),
  properties: { ...always, ...sometimes },
});

/** A list of like entries. */
export const listOf = (items: Schema, description?: string): Schema => ({
  ...(description === undefined ? {} : { description }),
  type: 'array',
  items,
});

/** One page of a list; `nextCursor` is null on the last page. */
export const pageOf = (items: Schema): Schema =>
  shape({ items: listOf(items), nextCursor: { type: ['string', 'null'], description: 'Null on the last page.' } });

/** A schema or null. */
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** A named schema of the document. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** One of some texts. */
export const oneOf = (values: readonly string[], description?: string): Schema => ({
  ...(description === undefined ? {} : { description }),
  type: 'string',
  enum: [...values],
});

/**
 * One code of a list of the contract.
 * @throws {RangeError} if the contract has no such list
 */
export function codeOf(list: string, description?: string): Schema {
  const entries = codeLists[list];
  if (!entries) throw new RangeError(`The contract has no code list ${list}.`);
  return oneOf(
    entries.map(({ code }) => code),
    description,
  );
}

/** A text. */
export const text = (description?: string): Schema => ({
  ...(description === undefined ? {} : { description }),
  type: 'string',
});

/** Exactly one value. */
export const exactly = (value: Json): Schema => ({ const: value });

/** Yes or no. */
export const flag: Schema = { type: 'boolean' };

/** A count from 0. */
export const count: Schema = { type: 'integer', minimum: 0 };

/** A UUID in lower case. */
export const uuid: Schema = { type: 'string', format: 'uuid' };

/** A calendar date. */
export const date: Schema = { type: 'string', format: 'date' };

/** A moment, RFC 3339 in UTC. */
export const moment: Schema = { type: 'string', format: 'date-time' };

/** Lower-case hex SHA-256 of RFC 8785 bytes. */
export const digest: Schema = { type: 'string', pattern: '^[0-9a-f]{64}$' };

/** Revision of a stream, from 0. */
export const revision: Schema = { type: 'integer', minimum: 0, description: 'Counts from 0 within the stream.' };

/** A position of the log. */
export const position: Schema = {
  type: 'string',
  minLength: 1,
  description: 'Opaque; ordered by length, then as text.',
};

/** A JSON Pointer (RFC 6901). */
export const pointer: Schema = { type: 'string', pattern: '^(/([^/~]|~[01])*)*$' };
