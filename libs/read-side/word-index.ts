import { createTable } from './keyset.js';
import type { Queryable } from './port.js';

/**
 * SQL that creates a table of words: which rows of a list hold a word, or held it once. It narrows a search down; what a
 * row really holds stands in its own `tsvector`.
 */
export const wordIndexDdl = (table: string): string =>
  createTable(table, ['word text collate "C" not null', 'id uuid not null', 'primary key (word, id)'], []);

/** Adds the words of some rows; known ones are left alone. */
export async function addWords(
  tx: Queryable,
  table: string,
  rows: readonly { readonly id: string; readonly words: readonly string[] }[],
): Promise<void> {
  const pairs = rows.flatMap(({ id, words }) => words.map((word) => ({ word, id })));
  if (pairs.length === 0) return;
  await tx.query(
    `insert into ${table} (word, id) select word, id from json_to_recordset($1::json) as given(word text, id uuid)
     on conflict do nothing`,
    [JSON.stringify(pairs)],
  );
}

/** Most rows that are looked at one by one; more than that are met soon enough on the way through the whole order. */
const FEW = 1_000;

/** What follows every text that begins with a word, in the order of code points. */
const BEYOND = '\u{10FFFF}';

/**
 * How a search is best made: by the rows that hold a beginning of its rarest word, or, where even that is common, by
 * going through the order of the list.
 */
export type Way = { readonly rarest: { readonly from: string; readonly to: string } } | 'in-order';

/** Finds the rarest word of a search, counting each no further than it matters. */
export async function wayOf(db: Queryable, table: string, words: readonly string[]): Promise<Way> {
  const { rows } = await db.query<{ word: string }>(
    `select asked.word from unnest($1::text[]) as asked (word)
     cross join lateral (
       select count(*) as hits from (
         select from ${table} w where w.word >= asked.word and w.word < asked.word || $2 limit ${FEW + 1}) as met) as counted
     where counted.hits <= ${FEW} order by counted.hits limit 1`,
    [words, BEYOND],
  );
  const [rarest] = rows;
  return rarest ? { rarest: { from: rarest.word, to: rarest.word + BEYOND } } : 'in-order';
}

/** SQL condition: the id is one of those that hold a beginning of a word. Places of the two values are given. */
export const holdsWord = (table: string, id: string, from: string, to: string): string =>
  `${id} = any(array(select w.id from ${table} w where w.word >= ${from} and w.word < ${to}))`;
