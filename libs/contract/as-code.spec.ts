import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import type { FieldError, JsonObject } from '@accord/kernel';
import { schemasAsCode } from './as-code.js';
import { makeCompiler, type schemaAt as ofSource } from './compiler.js';
import { translate } from './translation.js';
import { SCHEMA_ADDRESSES, type Validator } from './validators.js';

/** The module that the build puts into the place of the compiler, run as it is. */
function built(): typeof ofSource {
  const exported: { schemaAt?: typeof ofSource } = {};
  compileFunction(schemasAsCode(), ['exports', 'require'])(exported, createRequire(import.meta.url));
  return exported.schemaAt!;
}

const without = (body: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));

const spoilt = (body: JsonObject, name: string): JsonObject[] => [
  without(body, name),
  Object.assign(without(body, name), { [name]: 7 }),
];

/** Every body of a journey, and each of them without a member, and with a wrong one. */
const BODIES: readonly JsonObject[] = JSON.parse(readFileSync('apps/cli/demo/journeys/secret-with-risk.json', 'utf8'))
  .steps.flatMap(({ request }: { request: { body?: JsonObject } }) => request.body ?? [])
  .flatMap((body: JsonObject) => [body].concat(Object.keys(body).flatMap((name) => spoilt(body, name))));

/** What a caller is told. */
const told = ({ errors }: Validator): readonly FieldError[] => translate(errors ?? []);

describe('The schemas as code', () => {
  const schemaAt = built();
  const compiler = makeCompiler();

  it.each(SCHEMA_ADDRESSES)('find at %s what the compiler finds', (address) => {
    const [asCode, compiled] = [schemaAt(address)!, compiler.getSchema(address)!];
    for (const body of BODIES) {
      expect(asCode(body)).toBe(compiled(body));
      expect(told(asCode)).toEqual(told(compiled));
    }
  });

  it('accept and refuse bodies, so that the comparison says something', () => {
    const verdicts = SCHEMA_ADDRESSES.map((address) => BODIES.filter((body) => schemaAt(address)!(body)).length);
    expect(verdicts.filter((accepted) => accepted > 0 && accepted < BODIES.length).length).toBeGreaterThan(5);
    expect(schemaAt('nowhere')).toBeUndefined();
  });
});
