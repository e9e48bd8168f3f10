import type { FieldError, Json } from '@accord/kernel';
import { child } from './pointer.js';
import { unfitIn } from './text-rules.js';

/** Nesting below the root that any body may have; the deepest field of the contract lies at 7. */
const DEPTH = 32;
/** Entries of a list and members of an object; the longest list of the contract has 200. */
const ENTRIES = 250;
/** UTF-16 units of the name of a member; the longest of the contract, a pointer into the application, has far fewer. */
const NAME = 200;
/** UTF-16 units of one text; the longest of the contract has 4,000 characters. */
const TEXT = 20_000;
/** Members that no field of the contract has: they would reach into the objects of a careless reader. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype', '$sealed']);
interface Visit {
  readonly value: Json;
  readonly path: string;
  readonly depth: number;
}

/**
 * What is wrong with a body before any schema is asked: nesting without end, lists and texts far beyond every limit,
 * text that cannot be stored or shows as something else than it is (lone surrogates, controls, turns of the reading
 * direction, what is no character), reserved names. Linear, without recursion, so that a schema with comparisons of pairs only ever sees
 * short lists.
 * @param limit stops after this many errors
 */
export function outOfBounds(body: Json, limit: number): FieldError[] {
  const errors: FieldError[] = [];
  const open: Visit[] = [{ value: body, path: '', depth: 0 }];
  for (let next = open.pop(); next && errors.length < limit; next = open.pop()) {
    const wrong = judge(next);
    if (wrong) errors.push(wrong);
    else errors.push(...enter(next, open).slice(0, limit - errors.length));
  }
  return errors;
}

function judge({ value, path, depth }: Visit): FieldError | null {
  if (typeof value === 'string') return judgeText(value, path);
  if (value === null || typeof value !== 'object') return null;
  if (depth > DEPTH) return { path, code: 'type', message: `Nesting may be ${DEPTH} levels deep at most.` };
  const count = Array.isArray(value) ? value.length : Object.keys(value).length;
  return count > ENTRIES ? { path, code: 'too-many', message: 'Far too many entries.' } : null;
}

function judgeText(text: string, path: string): FieldError | null {
  if (text.length > TEXT) return { path, code: 'too-long', message: 'The text is far too long.' };
  const unfit = unfitIn(text);
  return unfit === null
    ? null
    : { path, code: 'format', message: `The text holds the character ${unfit}, which no text here may hold.` };
}

/** Puts what a container holds on the list of visits; names that cannot stand are errors of their own. */
function enter({ value, path, depth }: Visit, open: Visit[]): FieldError[] {
  if (value === null || typeof value !== 'object') return [];
  const errors: FieldError[] = [];
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, member] of entries as Iterable<[string | number, Json]>) {
    const place = child(path, key);
    // A name of such a length is not repeated, not even in part.
    if (typeof key === 'string' && key.length > NAME)
      errors.push({ path: `${path}/*`, code: 'too-long', message: 'The name of this field is far too long.' });
    else if (typeof key === 'string' && (RESERVED.has(key) || judgeText(key, place)))
      errors.push({ path: place, code: 'unknown-field', message: 'This field does not exist here.' });
    else open.push({ value: member, path: place, depth: depth + 1 });
  }
  return errors;
}
