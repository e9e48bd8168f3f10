import standalone from 'ajv/dist/standalone/index.js';
import { makeCompiler } from './compiler.js';
import { SCHEMA_ADDRESSES } from './validators.js';

/**
 * All schemas that are ever asked for as code: a CommonJS module with the `schemaAt` of `compiler.ts`, into whose place
 * the build puts it.
 */
export function schemasAsCode(): string {
  const names = SCHEMA_ADDRESSES.map((address, index) => [`schema_${index}`, address] as const);
  const code = standalone.default(makeCompiler({ source: true }), Object.fromEntries(names));
  const places = names.map(([name, address]) => `[${JSON.stringify(address)}, exports.${name}]`);
  return `${code}\nconst places = new Map([${places.join(', ')}]);\nexports.schemaAt = (address) => places.get(address);\n`;
}
