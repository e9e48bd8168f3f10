import { fonts } from './fonts.js';

/** What no font has a picture for, and what would only move others: left out. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/u;

/** Say whether two letters are joined (ZWNJ, ZWJ): names in Persian and in scripts of India are other ones without them. */
const JOINERS = /[\u200C\u200D]/;

/** A text as it can be shown, and whether something in it could not be. */
export interface Showable {
  readonly text: string;
  readonly isWhole: boolean;
  /** Whether it has characters that say how others are joined, and have no picture themselves. */
  readonly hasJoiners: boolean;
}

/**
 * A text in which every character has a picture. One that none of the fonts has is named by its number, as in
 * `[U+0E01]`: nobody takes an empty box for a name.
 */
export function showable(text: string): Showable {
  let isWhole = true;
  const shown = Array.from(text.normalize('NFC').replaceAll(/\s+/g, ' '), (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (INVISIBLE.test(character) && !JOINERS.test(character)) return '';
    if (fonts.showing(codePoint, 'regular') !== null) return character;
    isWhole = false;
    return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
  const joined = shown.join('');
  return { text: joined, isWhole, hasJoiners: JOINERS.test(joined) };
}
