import type { Queryable } from './port.js';

/** Columns of a table with their SQL types, such as `{ agreement_id: 'uuid', facets: 'jsonb', tags: 'text[]' }`. */
export type Columns = Readonly<Record<string, string>>;

/** A row by column; a column that is left out becomes null. */
export type Row = Readonly<Record<string, unknown>>;

const recordset = (columns: Columns): string =>
  `json_to_recordset($1::json) as given(${Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')})`;

/**
 * Writes rows in one statement, however many: new ones are inserted, known ones replaced in all given columns.
 * @param table full name, from `TableNames` @param key columns of the primary key; no two rows may share one
 */
export async function upsertRows(
  tx: Queryable,
  table: string,
  columns: Columns,
  key: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const changes = names.filter((name) => !key.includes(name)).map((name) => `${name} = excluded.${name}`);
  const onConflict = changes.length === 0 ? 'do nothing' : `do update set ${changes.join(', ')}`;
  await tx.query(
    `insert into ${table} (${names.join(', ')}) select ${names.join(', ')} from ${recordset(columns)}
     on conflict (${key.join(', ')}) ${onConflict}`,
    [JSON.stringify(rows)],
  );
}

/**
 * Removes rows in one statement.
 * @param key the columns that say which, with their SQL types @param rows the values of those columns
 */
export async function removeRows(tx: Queryable, table: string, key: Columns, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const same = Object.keys(key).map((name) => `gone.${name} = given.${name}`);
  await tx.query(`delete from ${table} as gone using ${recordset(key)} where ${same.join(' and ')}`, [
    JSON.stringify(rows),
  ]);
}
