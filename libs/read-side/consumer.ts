import type { LogConsumer, Queryable } from '@accord/log-follower';
import type { Projection } from './port.js';
import { analyze, liveNames } from './tables.js';

async function areThere(tx: Queryable, names: readonly string[]): Promise<boolean> {
  const { rows } = await tx.query<{ present: boolean }>(
    'select to_regclass(name) is not null as present from unnest($1::text[]) as name',
    [names],
  );
  return rows.every(({ present }) => present);
}

/** A read model as it follows the log: rows can be remade, so that what is missing or of another log is made anew. */
export function consumerOf(projection: Projection): LogConsumer {
  const table = liveNames(projection);
  const names = projection.tables.map(table);
  return {
    name: projection.name,
    version: projection.version,
    isPrepared: (tx) => areThere(tx, names),
    prepare: async (tx) => {
      await tx.query(`drop table if exists ${names.join(', ')}`);
      await tx.query(projection.ddl(table));
    },
    concerns: (event) => projection.concerns?.(event) ?? true,
    apply: (events, tx) => projection.apply(events, tx, table),
    beforeServing: (db) => analyze(db, names),
  };
}
