import { isLocalDate, isUuid } from '@accord/kernel';

/** The key of the last row of a page: what comes after it is the next page. Parts in the order of the sorting. */
export type PageKey = readonly string[];

/** What a part of a key may be; `due` is a date or `infinity`, which stands for none. */
export type KeyPart = 'moment' | 'due' | 'name' | 'id' | 'count';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const fits: Readonly<Record<KeyPart, (text: string) => boolean>> = {
  moment: (text) => INSTANT.test(text) && !Number.isNaN(Date.parse(text)),
  due: (text) => text === 'infinity' || isLocalDate(text),
  name: (text) => text.length <= 1000 && !text.includes('\0'),
  id: isUuid,
  count: (text) => /^\d{1,9}$/.test(text),
};

/** True for a key that a page of this kind can have ended with. Whoever decodes a cursor asks before the query runs. */
export const isKeyOf = (parts: readonly KeyPart[], key: unknown): key is PageKey =>
  Array.isArray(key) &&
  key.length === parts.length &&
  parts.every((part, index) => typeof key[index] === 'string' && fits[part](key[index]));

/** One page of a list; `next` is the key to go on from, absent on the last page. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: PageKey;
}

/** A page from one row more than asked for, which only says that there is more. */
export function pageOf<Row extends { readonly key: PageKey }, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(toItem);
  return rows.length > limit && last ? { items, next: last.key } : { items };
}

/** SQL: a due date that sorts; none comes last. */
export const dueLast = (column: string): string => `coalesce(${column}, 'infinity'::date)`;

/** Collects the values of a statement and hands out their places. */
export class Values {
  readonly list: unknown[] = [];

  /** Takes a value; returns its place, `$1` on. */
  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

/**
 * SQL that creates a table and its indexes. The indexes carry no names of ours: the twin that a rebuild fills stands in
 * the same schema and makes the same ones.
 */
export const createTable = (table: string, columns: readonly string[], indexes: readonly string[]): string =>
  `create table ${table} (${columns.join(', ')});\n${indexes.map((index) => `create index on ${table} ${index};\n`).join('')}`;
