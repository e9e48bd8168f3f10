import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { schemaAt } from './compiler.js';
import { APPLICATION_SCHEMA, CODES, COMMANDS_SCHEMA } from './documents.js';

/** A compiled schema. After a call that answered false, `errors` holds all that it found. */
export type Validator = ValidateFunction;
/** One thing that a compiled schema found. */
export type SchemaError = ErrorObject;

const FORMS = ['Standard', 'Negotiated'] as const;

const addressOf = (slug: string): string => `${COMMANDS_SCHEMA.$id}#/$defs/${slug}`;
const addressOfForm = (form: (typeof FORMS)[number]): string => `${APPLICATION_SCHEMA.$id}#/$defs/${form}Application`;

const senders = new Set(CODES.lists.commands.filter((command) => command.http).map((command) => command.code));

/** Addresses of all schemas that are ever asked for. */
export const SCHEMA_ADDRESSES: readonly string[] = [...[...senders].map(addressOf), ...FORMS.map(addressOfForm)];

/**
 * The schema of a command's body.
 * @throws {RangeError} if nobody can send a command of that name
 */
export function commandValidator(slug: string): Validator {
  if (!senders.has(slug)) throw new RangeError('There is no such command to send.');
  return validatorAt(addressOf(slug));
}

/** The schema of a whole application under one form of agreement. */
export const applicationValidator = (form: (typeof FORMS)[number]): Validator => validatorAt(addressOfForm(form));

function validatorAt(address: string): Validator {
  const validator = schemaAt(address);
  if (!validator) throw new RangeError(`The contract has no schema at ${address}.`);
  return validator;
}
