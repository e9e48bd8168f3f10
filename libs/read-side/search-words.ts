/** Longest word that is told apart; PostgreSQL itself ends at 2 KiB. */
const LONGEST_WORD = 64;
/** Most words of a search that are looked at. */
const MOST_WORDS = 16;

/**
 * The words of a text as searches know them, each once: runs of letters and digits, lower case, without accents. Marks,
 * signs and emoji part words and are never part of one. Index and query come from the same function, so a search never
 * depends on the locale of the database.
 */
export function searchWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => Array.from(word).slice(0, LONGEST_WORD).join('')))];
}

/** What a search asks for: rows that a `tsquery` matches, all rows, or none. */
export type Search = { readonly tsquery: string; readonly words: readonly string[] } | 'all' | 'nothing';

/**
 * A search as a `tsquery` in which every word may go on: `fs isa` finds FS-ISAC. `all` without a text or for a blank one;
 * `nothing` for one that holds no word. Safe for any input: only letters and digits reach the query.
 */
export function prefixQuery(search = ''): Search {
  if (search.trim() === '') return 'all';
  const words = searchWords(search).slice(0, MOST_WORDS);
  return words.length === 0 ? 'nothing' : { words, tsquery: words.map((word) => `'${word}':*`).join(' & ') };
}
