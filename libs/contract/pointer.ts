import type { Json } from '@accord/kernel';

/** Longest name that a pointer repeats; what is longer is no field of the contract and is cut. */
const NAME = 120;

/** JSON Pointer (RFC 6901) of a member or entry of what `parent` points to. */
export function child(parent: string, key: string | number): string {
  const name = String(key);
  const shown = name.length > NAME ? `${name.slice(0, NAME)}…` : name;
  return `${parent}/${shown.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The names that a JSON Pointer leads through. */
export const tokensOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What stands in a value behind these names; `undefined` where nothing does. Looks at own members only. */
export function valueAt(value: Json, tokens: readonly string[]): Json | undefined {
  let found: Json | undefined = value;
  for (const token of tokens) {
    if (found === undefined || found === null || typeof found !== 'object') return undefined;
    found = new Map<string, Json>(Object.entries(found)).get(token);
  }
  return found;
}
