import type { Json } from '@accord/kernel';
import { isJsonObject } from '@accord/kernel';

/**
 * What no text may hold, nor the name of a member: half of a character, a control other than tab and line ends, a
 * carriage return alone, what turns the order of reading around, what is no character, a byte order mark, and line ends
 * that most programs do not see.
 */
const UNWANTED =
  /\p{Surrogate}|[^\P{Cc}\t\n\r]|\r(?!\n)|\p{Bidi_Control}|\p{Noncharacter_Code_Point}|[\u2028\u2029\uFEFF]/u;

/** Looks like a space, or like nothing, wherever it stands. What joins letters or picks their form is not among these. */
const BLANK = '[\\s\\u00AD\\u115F\\u1160\\u180E\\u200B\\u2060-\\u2064\\u2800\\u3164\\uFFA0]';
const SURROUNDED = new RegExp(`^${BLANK}|${BLANK}$`, 'u');
const BREAKS = /[\t\n\r]/;

/** What leaves no mark of its own: ignorable characters, marks that sit on others, signs whose picture is empty. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Mn}\p{Me}\u2800\uFFF9-\uFFFB\u{13441}\u{13442}\u{1D159}]/gu;
const SPACES = /\s+/g;

/** The first character of a text that cannot be stored, shown or read as what it is, by its number as in `U+0000`; null where there is none. */
export function unfitIn(text: string): string | null {
  const [found] = UNWANTED.exec(text) ?? [];
  const number = found?.codePointAt(0);
  return number === undefined ? null : `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** True for a text of one line: without tabs and line ends, and nothing blank around it. */
export const isLine = (text: string): boolean => !BREAKS.test(text) && !SURROUNDED.test(text);

/** What a reader sees of a text: visible characters, and one space between words. Lengths are counted on this. */
export const seen = (text: string): string => text.replace(UNSEEN, '').replace(SPACES, ' ').trim();

/** A body in which every text is what a reader sees of it; the body itself when that is all the same. */
export function seenBody(body: Json): Json {
  if (typeof body === 'string') return seen(body);
  if (isJsonObject(body)) {
    const entries = Object.entries(body).map(([name, member]) => [name, member, seenBody(member)] as const);
    return entries.every(([, before, after]) => before === after)
      ? body
      : Object.fromEntries(entries.map(([name, , after]) => [name, after]));
  }
  if (!isList(body)) return body;
  const after = body.map(seenBody);
  return after.every((entry, at) => entry === body[at]) ? body : after;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
