import type { Schema } from './openapi.types.js';

const PREFIX = '#/components/schemas/';

/** Names of the schemas that a value refers to, directly. */
export function schemasIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === '$ref' && typeof member === 'string' && member.startsWith(PREFIX)
      ? [member.slice(PREFIX.length)]
      : schemasIn(member),
  );
}

/**
 * The schemas that some parts of the document need, directly or not, by name in alphabetical order.
 * @throws {RangeError} if a schema is needed that there is not
 */
export function reachable(roots: unknown, all: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>> {
  const found = new Map<string, Schema>();
  const open = [...schemasIn(roots)];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    const schema = all[name];
    if (!schema) throw new RangeError(`The document needs a schema ${name} that there is not.`);
    found.set(name, schema);
    open.push(...schemasIn(schema));
  }
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
