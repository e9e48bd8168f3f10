import { setImmediate as nextTurn } from 'node:timers/promises';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { APPLICATION_SCHEMA, CODES, COMMANDS_SCHEMA } from './documents.js';

/** A compiled schema. After a call that answered false, `errors` holds all that it found. */
export type Validator = ValidateFunction;
/** One thing that a compiled schema found. */
export type SchemaError = ErrorObject;

let compiler: Ajv2020 | undefined;

/** Made at the first use: reading the schemas takes time that a command line without a body should not pay. */
function compilerOf(): Ajv2020 {
  if (!compiler) {
    // Rules between fields require fields that are declared once, at the root: hence no strictRequired.
    compiler = new Ajv2020({
      allErrors: true,
      verbose: true,
      strict: true,
      strictRequired: false,
      ownProperties: true,
    });
    formats.default(compiler, ['date', 'uuid']);
    compiler.addSchema(APPLICATION_SCHEMA);
    compiler.addSchema(COMMANDS_SCHEMA);
  }
  return compiler;
}

const senders = new Set(CODES.lists.commands.filter((command) => command.http).map((command) => command.code));

/**
 * The schema of a command's body, compiled at its first use.
 * @throws {RangeError} if nobody can send a command of that name
 */
export function commandValidator(slug: string): Validator {
  if (!senders.has(slug)) throw new RangeError('There is no such command to send.');
  return validatorAt(`${COMMANDS_SCHEMA.$id}#/$defs/${slug}`);
}

/** The schema of a whole application under one form of agreement. */
export const applicationValidator = (form: 'Standard' | 'Negotiated'): Validator =>
  validatorAt(`${APPLICATION_SCHEMA.$id}#/$defs/${form}Application`);

function validatorAt(address: string): Validator {
  const validator = compilerOf().getSchema(address);
  if (!validator) throw new RangeError(`The contract has no schema at ${address}.`);
  return validator;
}

/**
 * Compiles every schema (some 0.3 s), so that no caller waits for it at the first command of its kind. One at a time: what
 * is asked meanwhile is answered in between.
 */
export async function prepareSchemas(): Promise<void> {
  const forms = ['Standard', 'Negotiated'] as const;
  const compilations = [
    ...[...senders].map((slug) => () => commandValidator(slug)),
    ...forms.map((form) => () => applicationValidator(form)),
  ];
  for (const compile of compilations) {
    await nextTurn();
    compile();
  }
}
