import type { Queryable } from '@accord/read-side';

/** What a column holds: a PostgreSQL type, or `words`: search words parted by spaces, kept as a `tsvector`. */
export type ColumnType = 'uuid' | 'text' | 'integer' | 'boolean' | 'date' | 'timestamptz' | 'json' | 'words';

/** One row to write; its members are columns. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/**
 * SQL that creates a table and its indexes unless the table is there. The indexes carry no names of ours: a rebuilt
 * twin takes the place of the live table, and names chosen here would then stand in the way of the next twin.
 */
export const createOnce = (table: string, columns: readonly string[], indexes: readonly string[] = []): string =>
  `do $ddl$ begin
  if to_regclass('${table}') is null then
    create table ${table} (${columns.join(', ')});
${indexes.map((index) => `    create index on ${table} ${index};\n`).join('')}  end if;
end $ddl$;\n`;

const cast = (name: string, type: ColumnType): string =>
  type === 'words' ? `array_to_tsvector(string_to_array(x.${name}, ' '))` : `x.${name}::${type}`;

/**
 * Writes rows in one statement: new ones are inserted, those whose key is there are replaced.
 * @param columns every column with its type; `key` names those of the primary key
 */
export async function upsert(
  tx: Queryable,
  table: string,
  key: readonly string[],
  columns: Readonly<Record<string, ColumnType>>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const text = (value: Row[string] | undefined): string | null =>
    value === null || value === undefined ? null : String(value);
  const rest = names.filter((name) => !key.includes(name));
  await tx.query(
    `insert into ${table} (${names.join(', ')})
     select ${names.map((name) => cast(name, columns[name]!)).join(', ')}
     from unnest(${names.map((_, index) => `$${index + 1}::text[]`).join(', ')}) as x(${names.join(', ')})
     on conflict (${key.join(', ')}) do update set ${rest.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    names.map((name) => rows.map((row) => text(row[name]))),
  );
}
