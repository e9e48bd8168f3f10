import { Ajv2020, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { APPLICATION_SCHEMA, COMMANDS_SCHEMA } from './documents.js';

/**
 * Makes the compiler of the contract's schemas. The build writes out what it compiles, and puts that into the place of
 * this module: a program that was built compiles nothing.
 * @param code how the compiled code is to be made; nothing for a program that uses it at once
 */
export function makeCompiler(code: NonNullable<Options['code']> = {}): Ajv2020 {
  // Rules between fields require fields that are declared once, at the root: hence no strictRequired.
  const rules = { allErrors: true, verbose: true, strict: true, strictRequired: false, ownProperties: true } as const;
  const compiler = new Ajv2020({ ...rules, code });
  formats.default(compiler, ['date', 'uuid']);
  return compiler.addSchema(APPLICATION_SCHEMA).addSchema(COMMANDS_SCHEMA);
}

let compiler: Ajv2020 | undefined;

/** The schema at an address, compiled at its first use; undefined where there is none. */
export const schemaAt = (address: string): ValidateFunction | undefined =>
  (compiler ??= makeCompiler()).getSchema(address);
