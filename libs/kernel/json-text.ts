import type { Json } from './json.js';
import { isKeptNumber } from './json-number.js';

/** Deepest nesting that is read: far beyond any form, far below what a recursion minds. */
const DEEPEST = 64;

/** A text that is not read as JSON. The reason follows a subject ("The body …") and holds nothing of the text. */
export class UnreadableJson extends Error {
  override readonly name = 'UnreadableJson';

  constructor(readonly reason: string) {
    super(`The text ${reason}.`);
  }
}

/**
 * Reads JSON that comes from outside. Beyond the grammar of RFC 8259 it asks that nothing is lost on the way in: a name
 * stands once in its object, whichever way it is escaped; a number comes back as the number that was sent; text is
 * well-formed Unicode, so that it has UTF-8 bytes and a digest (RFC 8785).
 * @throws {UnreadableJson} for anything else, and for nesting beyond 64 levels
 */
export function parseJson(text: string): Json {
  const outline = outlineOf(text);
  if (outline.depth > DEEPEST) throw new UnreadableJson('is nested too deeply');
  const value = parsed(text);
  if (!outline.keepsNumbers) throw new UnreadableJson('holds a number that cannot be kept as it was sent');
  // A parser keeps the last of several members of one name: then the value has fewer than the text.
  if (membersOf(value) < outline.members) throw new UnreadableJson('names a member twice in one object');
  if (/\\u[dD]/.test(text) && !isWellFormed(value)) throw new UnreadableJson('is not well-formed Unicode');
  return value;
}

function parsed(text: string): Json {
  try {
    const value: Json = JSON.parse(text);
    return value;
  } catch {
    throw new UnreadableJson('is not JSON');
  }
}

/** What a JSON text is made of. Means nothing for a text that is not JSON. */
interface Outline {
  readonly depth: number;
  readonly members: number;
  readonly keepsNumbers: boolean;
}

const [QUOTE, BACKSLASH, COLON, MINUS] = [0x22, 0x5c, 0x3a, 0x2d];

const opens = (char: number): boolean => char === 0x7b || char === 0x5b;
const closes = (char: number): boolean => char === 0x7d || char === 0x5d;

/** One pass without recursion, as far as the nesting can be read. Outside of its strings, a JSON text has a colon for each member and nothing else. */
function outlineOf(text: string): Outline {
  let [depth, deepest, members, keepsNumbers] = [0, 0, 0, true];
  for (let at = 0; at < text.length && deepest <= DEEPEST; at++) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) at = endOfString(text, at);
    else if (char === COLON) members++;
    else if (opens(char)) deepest = Math.max(deepest, ++depth);
    else if (closes(char)) depth--;
    else if (char === MINUS || isDigit(char)) {
      const end = endOfNumber(text, at);
      keepsNumbers &&= isKeptNumber(text.slice(at, end));
      at = end - 1;
    }
  }
  return { depth: deepest, members, keepsNumbers };
}

/** Place of the quote that closes the string begun at `start`: the next one that no odd run of backslashes escapes. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}

const isDigit = (char: number): boolean => char >= 0x30 && char <= 0x39;

/** What a number is made of: digits, `+`, `-`, `.`, `E`, `e`. */
const isOfNumber = (char: number): boolean =>
  isDigit(char) || char === 0x2b || char === MINUS || char === 0x2e || char === 0x45 || char === 0x65;

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isOfNumber(text.charCodeAt(at))) at++;
  return at;
}

function membersOf(value: Json): number {
  if (value === null || typeof value !== 'object') return 0;
  const below = Object.values(value);
  let members = Array.isArray(value) ? 0 : below.length;
  for (const member of below) members += membersOf(member);
  return members;
}

function isWellFormed(value: Json): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (value === null || typeof value !== 'object') return true;
  return Object.entries(value).every(([name, member]) => name.isWellFormed() && isWellFormed(member));
}
