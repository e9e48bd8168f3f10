import type { Configuration } from '@accord/platform/program';
import { connectEmbedded, DatabaseNotRunning, embeddedExists, startEmbedded, type EmbeddedLog } from '@infra/embedded';
import type { PoolConfig } from 'pg';
import { probe } from './probe.js';

/** How to reach the database of this installation. */
export interface Database {
  /** Role of the application. */
  readonly app: PoolConfig;
  /** Role of the owner: for migrations only; null when its address is not set. */
  readonly owner: PoolConfig | null;
  /** Tries out the application's role, which exists after the migrations. @throws {UnusableDatabase} naming the setting */
  tryOut(): Promise<void>;
  /** Stops what was started for this use. */
  close(): Promise<void>;
}

/** The owner of a database of your own, once it has answered; null when the settings name none. @throws {UnusableDatabase} */
export async function ownerOf(configuration: Configuration): Promise<PoolConfig | null> {
  const { DATABASE_OWNER_URL: connectionString } = configuration;
  if (connectionString === undefined) return null;
  await probe('DATABASE_OWNER_URL', configuration);
  return { connectionString };
}

const nothing = (): Promise<void> => Promise.resolve();

/**
 * The database that the settings name, for a program that serves from it: a server of your own, else the embedded one,
 * which is started and is this process's alone.
 * @param onFatal told when the embedded server has ended and cannot be brought back
 * @throws {EmbeddedPostgresError} in one line: the directory is in use, or the server cannot run here
 * @throws {UnusableDatabase} in one line that names the setting
 */
export async function serveDatabase(
  configuration: Configuration,
  log: EmbeddedLog,
  onFatal?: (error: Error) => void,
): Promise<Database> {
  const { DATABASE_URL: connectionString } = configuration;
  if (connectionString !== undefined) {
    const tryOut = () => probe('DATABASE_URL', configuration);
    return { app: { connectionString }, owner: await ownerOf(configuration), tryOut, close: nothing };
  }
  const started = await startEmbedded({
    dataDir: configuration.ACCORD_DATA_DIR,
    log,
    ...(onFatal ? { onFatal } : {}),
  });
  return { app: started.appConfig, owner: started.ownerConfig, tryOut: nothing, close: () => started.stop() };
}

/**
 * The database that the settings name, for a program that only uses it: the embedded one is used where it runs already,
 * and started (and stopped again) where it does not.
 * @throws {UnusableDatabase} in one line that names the setting
 */
export async function openDatabase(configuration: Configuration, log: EmbeddedLog): Promise<Database> {
  const { DATABASE_URL: connectionString } = configuration;
  if (connectionString !== undefined) {
    await probe('DATABASE_URL', configuration);
    return { app: { connectionString }, owner: null, tryOut: nothing, close: nothing };
  }
  try {
    const running = connectEmbedded({ dataDir: configuration.ACCORD_DATA_DIR });
    return { app: running.appConfig, owner: running.ownerConfig, tryOut: nothing, close: nothing };
  } catch (error) {
    if (!(error instanceof DatabaseNotRunning)) throw error;
  }
  return serveDatabase(configuration, log);
}

/** Whether there is anything to open: a server of your own, or an embedded database that was made before. */
export const databaseExists = ({ DATABASE_URL, ACCORD_DATA_DIR: dataDir }: Configuration): boolean =>
  DATABASE_URL !== undefined || embeddedExists({ dataDir });
