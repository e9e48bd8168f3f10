import type { Pool } from 'pg';
import { readMigrations } from './files.js';
import { assertQueue, bringQueue } from './queue.js';
import { applyAll, assertApplied, type MigrationLog } from './runner.js';

export { MigrationError } from './errors.js';
export type { MigrationLog } from './runner.js';

/**
 * Brings the schema up to date: applies the files of `sql/` in the order of their names, each in one transaction, and
 * notes it with its hash in `ops.migrations`. Harmless when repeated; several at once wait for each other. A table that
 * others use is waited for in short tries, for two minutes. Then the tables of the queue of jobs, which come with it.
 * @param pool connections of the role that is to own the schema
 * @returns the names of the migrations that were applied, without ending
 * @throws {MigrationError} when one fails, or a released file was changed after it was applied
 */
export async function migrate(pool: Pool, log?: MigrationLog): Promise<{ applied: string[] }> {
  const applied = await applyAll(pool, readMigrations(), log);
  return { applied: [...applied, ...(await bringQueue(pool, log))] };
}

/**
 * Makes sure that the schema is at least the one this program was built for; a newer one is fine, so that an old
 * program goes on while a new one is rolled out. The application's role may ask.
 * @throws {MigrationError} when it is not
 */
export async function assertMigrated(pool: Pool): Promise<void> {
  await assertApplied(pool, readMigrations());
  await assertQueue(pool);
}
