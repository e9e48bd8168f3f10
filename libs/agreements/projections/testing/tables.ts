import type { RecordedEvent } from '@accord/event-store';
import type { Projection, Queryable, TableNames } from '@accord/read-side';

/** A read model built in a schema of its own. */
export interface Built {
  readonly table: TableNames;
  /** All rows of all tables of the projection, as text, in an order of their own: equal read models have equal text. */
  rows(): Promise<readonly string[]>;
}

/** Creates the tables of a projection in a new schema and applies a log to them, cut into batches of the given sizes. */
export async function build(
  db: Queryable,
  schema: string,
  projection: Projection,
  log: readonly RecordedEvent[],
  sizes: readonly number[] = [log.length],
): Promise<Built> {
  const table: TableNames = (name) => `${schema}.${name}`;
  await db.query(`create schema ${schema}`);
  await db.query(projection.ddl(table));
  for (let from = 0, batch = 0; from < log.length; batch += 1) {
    const size = Math.max(1, sizes[batch % sizes.length]!);
    await projection.apply(log.slice(from, from + size), db, table);
    from += size;
  }
  const rows = async (): Promise<readonly string[]> => {
    const texts = projection.tables.map(async (name) => {
      const found = await db.query<{ row: string }>(`select row_to_json(t)::text as row from ${table(name)} t`);
      return found.rows.map(({ row }) => `${name} ${row}`);
    });
    return (await Promise.all(texts)).flat().toSorted();
  };
  return { table, rows };
}
