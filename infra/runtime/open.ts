import type { Clock } from '@accord/kernel';
import type { Configuration } from '@accord/platform';
import { migrate, type MigrationLog } from '@infra/migrations';
import pg from 'pg';
import type { Logger } from 'pino';
import { openDatabase } from './database/index.js';
import { masterKeyOf } from './master-key.js';
import { composeRuntime, type Runtime } from './runtime.js';

/** Brings a database to the schema of this release, as its owner; a database that has it is left alone. */
export async function migrateAs(owner: pg.PoolConfig, log?: MigrationLog): Promise<readonly string[]> {
  const pool = new pg.Pool({ ...owner, max: 1 });
  try {
    return (await migrate(pool, log)).applied;
  } finally {
    await pool.end();
  }
}

/**
 * Opens the database of the settings and composes the runtime over it. The embedded database, which nobody else looks
 * after, is migrated on the way; one of your own is migrated by `accord migrate`. Closing the runtime closes both.
 */
export async function openRuntime(configuration: Configuration, clock: Clock, logger: Logger): Promise<Runtime> {
  const database = await openDatabase(configuration, logger);
  try {
    if (configuration.DATABASE_URL === undefined && database.owner) await migrateAs(database.owner);
    const masterKey = await masterKeyOf(configuration);
    const { demo, pools } = configuration;
    const runtime = composeRuntime({ connection: database.app, masterKey, clock, logger, demo, pools });
    const close = async () => {
      await runtime.close();
      await database.close();
    };
    return { ...runtime, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}
