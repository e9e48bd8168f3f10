import { join } from 'node:path';
import { UnusableConfiguration, type Configuration } from '@accord/platform';
import { connectEmbedded, DatabaseNotRunning, startEmbedded } from '@infra/embedded';
import { loadMasterKey, parseMasterKey } from '@accord/privacy';
import type { PoolConfig } from 'pg';
import type { Logger } from 'pino';

/** How to reach the database of this installation. */
export interface Database {
  /** Role of the application. */
  readonly app: PoolConfig;
  /** Role of the owner: for migrations only; null when its address is not set. */
  readonly owner: PoolConfig | null;
  /** Stops what was started for this use. */
  close(): Promise<void>;
}

/**
 * Opens the database that the settings name: a server of your own, else the embedded one. The embedded one is used
 * where it runs already, and started (and stopped again) where it does not.
 */
export async function openDatabase(configuration: Configuration, logger: Logger): Promise<Database> {
  const { DATABASE_URL, DATABASE_OWNER_URL, ACCORD_DATA_DIR: dataDir } = configuration;
  if (DATABASE_URL !== undefined) {
    const owner = DATABASE_OWNER_URL === undefined ? null : { connectionString: DATABASE_OWNER_URL };
    return { app: { connectionString: DATABASE_URL }, owner, close: () => Promise.resolve() };
  }
  try {
    const running = connectEmbedded({ dataDir });
    return { app: running.appConfig, owner: running.ownerConfig, close: () => Promise.resolve() };
  } catch (error) {
    if (!(error instanceof DatabaseNotRunning)) throw error;
  }
  const started = await startEmbedded({ dataDir, log: logger });
  return { app: started.appConfig, owner: started.ownerConfig, close: () => started.stop() };
}

/**
 * The master key of this installation: the setting, else, with the embedded database, a file beside it.
 * @throws {UnusableConfiguration} with a database of your own and no key: one that each process made for itself could not
 * open what another one sealed, and would be lost with its directory
 */
export async function masterKeyOf({
  ACCORD_MASTER_KEY,
  DATABASE_URL,
  ACCORD_DATA_DIR,
}: Configuration): Promise<Buffer> {
  if (ACCORD_MASTER_KEY !== undefined) return parseMasterKey(ACCORD_MASTER_KEY);
  if (DATABASE_URL !== undefined)
    throw new UnusableConfiguration('DATABASE_URL needs ACCORD_MASTER_KEY, which wraps the keys of sealed fields.');
  return loadMasterKey(join(ACCORD_DATA_DIR, 'keys', 'master.key'));
}
