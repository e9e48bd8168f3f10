import type { Clock } from '@accord/kernel';
import { within, type Configuration } from '@accord/platform';
import { migrate, type MigrationLog } from '@infra/migrations';
import pg from 'pg';
import type { Logger } from 'pino';
import { openDatabase } from './database/index.js';
import { runtimeSettingsOf } from './runtime-settings.js';
import { keyRingOf } from './key-ring.js';
import { composeRuntime, type Runtime } from './runtime.js';

/** A connection that hangs does not keep a server of ours from being stopped: longest wait in milliseconds. */
const CLOSE_WITHIN_MS = 2_000;

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
    const keyRing = await keyRingOf(configuration);
    const settings = runtimeSettingsOf(configuration);
    const runtime = await composeRuntime({ connection: database.app, keyRing, clock, logger, ...settings });
    const close = async () => {
      try {
        await within(CLOSE_WITHIN_MS, () => runtime.close());
      } finally {
        await database.close();
      }
    };
    return { ...runtime, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}
