/** How deep arrays and objects may nest: far above any form of the domain, far below the stack of any JSON reader. */
const DEPTH_LIMIT = 100;

/** True for an object literal of any realm (a test runner has several), false for a class instance such as a Date. */
function isPlainObject(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function textFault(text: string): string | undefined {
  if (text.includes('\0')) return 'holds the character U+0000';
  if (/\p{Surrogate}/u.test(text)) return 'holds half a surrogate pair';
  return undefined;
}

function membersFault(members: Iterable<[string | number, unknown]>, depth: number): string | undefined {
  if (depth >= DEPTH_LIMIT) return `nests deeper than ${DEPTH_LIMIT} levels`;
  for (const [key, member] of members) {
    const fault =
      typeof key === 'string' ? (textFault(key) ?? jsonFault(member, depth + 1)) : jsonFault(member, depth + 1);
    if (fault !== undefined) return `/${key}${fault.startsWith('/') ? '' : ' '}${fault}`;
  }
  return undefined;
}

/**
 * Why a value would not come back from JSON text as it went in, as `/path/to/member reason`, or undefined when it would.
 * Strict where JSON.stringify is lenient: it drops undefined, turns a Date into text and NaN into null without a word.
 */
export function jsonFault(value: unknown, depth = 0): string | undefined {
  if (value === null || typeof value === 'boolean') return undefined;
  if (typeof value === 'string') return textFault(value);
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `is ${value}, which JSON has no word for`;
  if (typeof value !== 'object') return `is of type ${typeof value}, which JSON cannot carry`;
  if (Array.isArray(value)) return membersFault(value.entries(), depth);
  if (isPlainObject(value)) return membersFault(Object.entries(value), depth);
  return `is a ${value.constructor?.name ?? 'class'} instance, not a plain object`;
}
