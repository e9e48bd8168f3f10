/**
 * What is not seen: soft hyphen, joiners, zero-width spaces, marks of direction, variation selectors; and combining
 * marks, the halfwidth ones of Katakana among them, which are letters by category and become marks only by NFKC.
 */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}\uFF9E\uFF9F]/gu;

/** Everything beyond ASCII that stands for one of these characters here, once NFKC has done its part. */
const STANDINS: ReadonlyMap<string, string> = new Map([
  ...pairs('-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\uFE58\u30FC'),
  ...pairs('/', '\u2044\u2215\u29F8\u2571'),
  ...pairs('(', '\u2768\u276A\u27EE\u2985\u3014\u3010\uFD3E'),
  ...pairs(')', '\u2769\u276B\u27EF\u2986\u3015\u3011\uFD3F'),
  ...pairs(' ', '\u1680\u2800'),
  ...pairs(':', '\u2236\uA789\u02D0'),
  // Cyrillic and Greek capitals that look like Latin ones: how a copied banner slips through.
  ...zip('АВСЕНІЈКМОРЅТХУ', 'ABCEHIJKMOPSTXY'),
  ...zip('ΑΒΕΗΙΚΜΝΟΡΤΧΥΖ', 'ABEHIKMNOPTXYZ'),
]);

const STANDIN = new RegExp(`[${[...STANDINS.keys()].join('')}]`, 'gu');
const IS_DIGIT = /\p{Nd}/u;
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;
const ASCII = /^[\x00-\x7F]*$/; // oxlint-disable-line no-control-regex

/** Every way in which a text ends a line; folded before blanks are, of which some of these are a kind. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Ligatures of whole Arabic phrases: NFKC would make up to 18 characters of one, and none stands for a Latin letter. */
const PHRASES = /[\uFDF0-\uFDFC]/g;

/**
 * A text as a reader sees it: compatibility forms folded (NFKC), unseen characters gone, dashes, slashes, brackets,
 * digits and look-alike capitals in their ASCII form, lines ended by line feeds. For comparing only; the text itself is
 * never stored this way.
 */
export function normalText(text: string): string {
  const lines = text.replace(LINE_END, '\n');
  if (ASCII.test(lines)) return lines;
  return (
    lines
      .replace(PHRASES, ' ')
      // Before normalising, which sorts a run of marks by their class in time that grows with its square.
      .replace(UNSEEN, '')
      .normalize('NFKC')
      .replace(UNSEEN, '')
      .replace(STANDIN, (character) => STANDINS.get(character)!)
      .replace(FOREIGN_DIGIT, digitOf)
  );
}

function pairs(plain: string, standins: string): [string, string][] {
  return Array.from(standins, (standin) => [standin, plain]);
}

function zip(standins: string, plain: string): [string, string][] {
  return Array.from(standins, (standin, index) => [standin, plain[index]!]);
}

/** Decimal digits met so far, by character: there are some 760 of them. */
const values = new Map<string, string>();

/** What a decimal digit of any script counts: Unicode keeps them in rows of ten that begin with zero. */
function digitOf(character: string): string {
  const known = values.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0)!;
  let before = 0;
  while (IS_DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  const value = String(before % 10);
  values.set(character, value);
  return value;
}
