import { START } from '@accord/event-store';
import type { Pool, PoolClient } from 'pg';
import { CHECKPOINTS_DDL } from './checkpoints.js';
import type { Projection } from './port.js';
import { liveNames } from './tables.js';
import { inTransaction } from './transaction.js';

/** Lets one process at a time create tables; any constant that nothing else in the database locks. */
const SCHEMA_LOCK = 7302;

/** Creates the tables of a projection if one is missing: all anew and from the first event on, since rows can be remade. */
async function ensureTables(tx: PoolClient, projection: Projection): Promise<void> {
  const key = [projection.name, projection.version];
  await tx.query('insert into rm.checkpoints (name, version) values ($1, $2) on conflict do nothing', key);
  const table = liveNames(projection);
  const names = projection.tables.map(table);
  const { rows } = await tx.query<{ present: boolean }>(
    'select to_regclass(name) is not null as present from unnest($1::text[]) as name',
    [names],
  );
  if (rows.every((row) => row.present)) return;
  await tx.query(`drop table if exists ${names.join(', ')}`);
  await tx.query(projection.ddl(table));
  await tx.query('update rm.checkpoints set position = $3 where name = $1 and version = $2', [...key, START]);
}

/**
 * Creates what the read side needs in the schema `rm`: the checkpoints and every projection's tables. Tables of earlier
 * versions stay where they are: the release before this one may still read them, and a later migration drops them.
 */
export async function ensureSchema(pool: Pool, projections: readonly Projection[]): Promise<void> {
  await inTransaction(pool, `select pg_advisory_xact_lock(${SCHEMA_LOCK})`, async (tx) => {
    await tx.query(CHECKPOINTS_DDL);
    for (const projection of projections) await ensureTables(tx, projection);
  });
}
