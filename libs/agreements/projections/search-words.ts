/** Longest word that is told apart; PostgreSQL itself ends at 2 KiB. */
const LONGEST_WORD = 64;
/** Most words of a search that are looked at. */
const MOST_WORDS = 16;

/**
 * The words of a text as the search knows them: runs of letters and digits, lower case, without accents. Marks, signs
 * and emoji part words and are never part of one. The same words in the index and in the query, in every locale.
 */
export function searchWords(text: string): string[] {
  const plain = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => Array.from(word).slice(0, LONGEST_WORD).join(''));
}

/**
 * A search as a `tsquery` in which every word may go on: `fs isa` finds FS-ISAC. Null when there is nothing to search
 * for in a text that is not blank: nothing is found then. `undefined` for a blank text: everything is.
 */
export function prefixQuery(search: string): string | null | undefined {
  if (search.trim() === '') return undefined;
  const words = searchWords(search).slice(0, MOST_WORDS);
  return words.length === 0 ? null : words.map((word) => `'${word}':*`).join(' & ');
}
