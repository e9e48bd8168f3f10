import type { Json } from '@accord/kernel';
import { normalText } from './normal-text.js';
import { PROHIBITED_PATTERNS, type ProhibitedRule } from './prohibited-patterns.js';

/** A place that holds what must not be here: a JSON Pointer and the rule, never a part of the text. */
export interface ProhibitedContent {
  readonly path: string;
  readonly rule: ProhibitedRule;
}

/** Findings reported at most; a body with one is refused as a whole. */
const REPORTED = 50;
/** UTF-16 units looked at in one piece: bounds the memory that normalising takes. */
const PIECE = 262_144;
/** What two pieces share: longer than anything that a pattern finds. */
const OVERLAP = 512;

/** Members whose very name says what they hold. */
const NAMED: readonly (readonly [RegExp, ProhibitedRule])[] = [
  [/^(?:ssn|social[ _-]?security[ _-]?(?:number|no|num)?)$/i, 'ssn'],
  [/^(?:dob|birth[ _-]?(?:date|day|place)|(?:date|place)[ _-]?of[ _-]?birth)$/i, 'birth-data'],
];

/**
 * Finds government identifiers, birth data and classification markings in every text of a body, names of members
 * included. Takes any JSON, however deep or long, in time that grows with its length only. Handling labels of
 * unclassified information (TLP, CUI, `U//`) and level names used as words or codes are not markings. Text inside
 * images, and markings torn apart over several fields, are out of its reach.
 * @returns at most 50 findings; empty means that nothing was found
 */
export function findProhibitedContent(body: Json): ProhibitedContent[] {
  const found: ProhibitedContent[] = [];
  const open: [Json, string][] = [[body, '']];
  for (let next = open.pop(); next && found.length < REPORTED; next = open.pop()) {
    const [value, path] = next;
    if (typeof value === 'string') report(found, path, rulesIn(value));
    else if (isList(value)) value.forEach((entry, index) => open.push([entry, `${path}/${index}`]));
    else if (value !== null && typeof value === 'object') enter(value, path, open, found);
  }
  return found;
}

function enter(
  value: { readonly [key: string]: Json },
  path: string,
  open: [Json, string][],
  found: ProhibitedContent[],
): void {
  for (const [key, member] of Object.entries(value)) {
    const rules = rulesIn(key);
    report(found, path, rules); // at the parent: the pointer of the member would repeat its name
    const name = rules.size > 0 ? '*' : key.slice(0, OVERLAP).replaceAll('~', '~0').replaceAll('/', '~1');
    const place = `${path}/${name}`;
    const named = NAMED.find(([pattern]) => pattern.test(key));
    if (named && (typeof member === 'number' || (typeof member === 'string' && /\d|\p{L}/u.test(member))))
      report(found, place, new Set([named[1]]));
    else open.push([member, place]);
  }
}

function report(found: ProhibitedContent[], path: string, rules: ReadonlySet<ProhibitedRule>): void {
  for (const rule of rules) if (found.length < REPORTED) found.push({ path, rule });
}

/** The rules that a text matches, whole or piece by piece. */
function rulesIn(text: string): ReadonlySet<ProhibitedRule> {
  const rules = new Set<ProhibitedRule>();
  for (let from = 0; from < text.length; from += PIECE - OVERLAP) {
    const piece = normalText(from === 0 && text.length <= PIECE ? text : text.slice(from, from + PIECE));
    for (const { rule, hint, pattern } of PROHIBITED_PATTERNS)
      if (!rules.has(rule) && hint.test(piece) && pattern.test(piece)) rules.add(rule);
    if (from + PIECE >= text.length) break;
  }
  return rules;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
