import { fail, ok, type FieldError, type Json, type Result } from '@accord/kernel';
import { Pointer } from 'rfc6902';
import type { Edition } from './documents.js';

/** What an edition is called and from when it holds, and what is text, law or a person: nobody supposes that away. */
const FIXED = new Set(['version', 'effectiveFrom', 'clauses', 'statutoryWindows', 'functionsOfPeople']);

/** An edition in which some values are others, each by its JSON Pointer; refused where nothing stands at a place. */
export function withChanges(
  edition: Edition,
  changes: readonly { readonly path: string; readonly value: Json }[],
): Result<Edition, readonly FieldError[]> {
  const made = structuredClone(edition);
  for (const [n, { path, value }] of changes.entries()) {
    const place = isPointer(path) && !FIXED.has(path.split('/')[1] ?? '') ? Pointer.fromJSON(path) : null;
    if (place === null || place.get(made) === undefined) return fail([unknown(n)]);
    place.set(made, value);
  }
  return ok(made);
}

const isPointer = (path: string): boolean => /^(\/([^/~]|~[01])*)+$/.test(path);

const unknown = (n: number): FieldError => ({
  path: `/changes/${n}/path`,
  code: 'not-allowed',
  message: 'No value of the policy stands at this place.',
});
