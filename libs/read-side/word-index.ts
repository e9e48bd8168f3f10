import { createTable, type Values } from './keyset.js';
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

/** Rows of the order that a walk looks at before it is given up. */
const WALKED = 4_000;

/** What follows every text that begins with a word, in the order of code points. */
const BEYOND = '\u{10FFFF}';

/**
 * How the rows of a search are found: by looking at those that hold beginnings of some words, or by a walk through the
 * order of the list, where hits of common words are met soon.
 */
export type Way = { readonly holding: readonly string[] } | 'walk';

/** The rarest of some words, counting each no further than it matters; null where all are common. */
async function rarestOf(db: Queryable, table: string, words: readonly string[]): Promise<string | null> {
  const { rows } = await db.query<{ word: string }>(
    `select asked.word from unnest($1::text[]) as asked (word)
     cross join lateral (
       select count(*) as hits from (
         select from ${table} w where w.word >= asked.word and w.word < asked.word || $2 limit ${FEW + 1}) as met) as counted
     where counted.hits <= ${FEW} order by counted.hits limit 1`,
    [words, BEYOND],
  );
  return rows[0]?.word ?? null;
}

/**
 * One more than a page of what a search finds. Words that are each common may seldom meet in one row: a walk that fills no
 * page is given up, and what holds all of them is looked at.
 * @param table of the words @param ask reads in one way, `limit` + 1 rows at most
 */
export async function searched<Row>(
  db: Queryable,
  table: string,
  words: readonly string[],
  limit: number,
  ask: (way: Way) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rarest = await rarestOf(db, table, words);
  if (rarest !== null) return ask({ holding: [rarest] });
  const met = await ask('walk');
  return met.length > limit ? met : ask({ holding: words });
}

/**
 * SQL of the rows that a walk looks at, to be filtered outside: the planner takes words for independent of each other,
 * expects next to no hits of several, and would sooner read everything.
 * @param rows what to select from, with its conditions and its order
 */
export const walkedRows = (rows: string): string => `(select * from ${rows} limit ${WALKED})`;

/** SQL condition: the id is one of those that hold beginnings of all the words. */
export const holdsWords = (table: string, id: string, words: readonly string[], values: Values): string => {
  const holding = words.map(
    (word) =>
      `select w.id from ${table} w where w.word >= ${values.add(word)} and w.word < ${values.add(word + BEYOND)}`,
  );
  return `${id} = any(array(${holding.join(' intersect ')}))`;
};
