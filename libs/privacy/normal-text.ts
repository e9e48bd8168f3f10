/** What is not seen: soft hyphen, joiners, zero-width spaces, marks of direction, variation selectors; and overlaid marks. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Mn}\p{Me}]/gu;

/** Everything beyond ASCII that stands for one of these characters here, once NFKC has done its part. */
const STANDINS: ReadonlyMap<string, string> = new Map([
  ...pairs('-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\uFE58\u30FC'),
  ...pairs('/', '\u2044\u2215\u29F8\u2571'),
  ...pairs('(', '\u2768\u276A\u27EE\u2985\u3014\u3010\uFD3E'),
  ...pairs(')', '\u2769\u276B\u27EF\u2986\u3015\u3011\uFD3F'),
  ...pairs(' ', '\u1680\u2028\u2029\u2800'),
  ...pairs(':', '\u2236\uA789\u02D0'),
  // Cyrillic and Greek capitals that look like Latin ones: how a copied banner slips through.
  ...zip('АВСЕНІЈКМОРЅТХУ', 'ABCEHIJKMOPSTXY'),
  ...zip('ΑΒΕΗΙΚΜΝΟΡΤΧΥΖ', 'ABEHIKMNOPTXYZ'),
]);

const STANDIN = new RegExp(`[${[...STANDINS.keys()].join('')}]`, 'gu');
const ASCII = /^[\x00-\x7F]*$/; // oxlint-disable-line no-control-regex

/** Ligatures of whole Arabic phrases: NFKC would make up to 18 characters of one, and none stands for a Latin letter. */
const PHRASES = /[\uFDF0-\uFDFC]/g;

/**
 * A text as a reader sees it: compatibility forms folded (NFKC), unseen characters gone, dashes, slashes, brackets and
 * look-alike capitals in their ASCII form. For comparing only; the text itself is never stored this way.
 */
export function normalText(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .replace(PHRASES, ' ')
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(STANDIN, (character) => STANDINS.get(character)!);
}

function pairs(plain: string, standins: string): [string, string][] {
  return Array.from(standins, (standin) => [standin, plain]);
}

function zip(standins: string, plain: string): [string, string][] {
  return Array.from(standins, (standin, index) => [standin, plain[index]!]);
}
