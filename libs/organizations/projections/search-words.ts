/** Longest word that is told apart, and most words of a search that are looked at. */
const LONGEST_WORD = 64;
const MOST_WORDS = 16;

/**
 * The words of a text as the registry's search knows them: runs of letters and digits, lower case, without accents.
 * Index and query come from the same function, so a search never depends on the locale of the database.
 */
export function searchWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => Array.from(word).slice(0, LONGEST_WORD).join('')))];
}

/**
 * A search as a `tsquery` in which every word may go on: `fs isa` finds FS-ISAC. `all` for a blank text; `nothing` for
 * one that holds no word. Safe for any input: only letters and digits reach the query.
 */
export function prefixQuery(search: string): { readonly tsquery: string } | 'all' | 'nothing' {
  if (search.trim() === '') return 'all';
  const words = searchWords(search).slice(0, MOST_WORDS);
  return words.length === 0 ? 'nothing' : { tsquery: words.map((word) => `'${word}':*`).join(' & ') };
}
