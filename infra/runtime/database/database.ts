import type { Configuration } from '@accord/platform/program';
import { connectEmbedded, DatabaseNotRunning, embeddedExists, startEmbedded, type EmbeddedLog } from '@infra/embedded';
import type { PoolConfig } from 'pg';

/** How to reach the database of this installation. */
export interface Database {
  /** Role of the application. */
  readonly app: PoolConfig;
  /** Role of the owner: for migrations only; null when its address is not set. */
  readonly owner: PoolConfig | null;
  /** Stops what was started for this use. */
  close(): Promise<void>;
}

const asked = (connectionString: string | undefined): PoolConfig | null =>
  connectionString === undefined ? null : { connectionString };

/** The server of your own that the settings name; null when they name none. */
const ownDatabase = ({ DATABASE_URL, DATABASE_OWNER_URL }: Configuration): Database | null =>
  DATABASE_URL === undefined
    ? null
    : { app: { connectionString: DATABASE_URL }, owner: asked(DATABASE_OWNER_URL), close: () => Promise.resolve() };

/**
 * The database that the settings name, for a program that serves from it: a server of your own, else the embedded one,
 * which is started and is this process's alone.
 * @param onFatal told when the embedded server has ended and cannot be brought back
 * @throws {EmbeddedPostgresError} in one line: the directory is in use, or the server cannot run here
 */
export async function serveDatabase(
  configuration: Configuration,
  log: EmbeddedLog,
  onFatal?: (error: Error) => void,
): Promise<Database> {
  const own = ownDatabase(configuration);
  if (own) return own;
  const started = await startEmbedded({
    dataDir: configuration.ACCORD_DATA_DIR,
    log,
    ...(onFatal ? { onFatal } : {}),
  });
  return { app: started.appConfig, owner: started.ownerConfig, close: () => started.stop() };
}

/**
 * The database that the settings name, for a program that only uses it: the embedded one is used where it runs already,
 * and started (and stopped again) where it does not.
 */
export async function openDatabase(configuration: Configuration, log: EmbeddedLog): Promise<Database> {
  const { DATABASE_URL, ACCORD_DATA_DIR: dataDir } = configuration;
  try {
    if (DATABASE_URL === undefined) {
      const running = connectEmbedded({ dataDir });
      return { app: running.appConfig, owner: running.ownerConfig, close: () => Promise.resolve() };
    }
  } catch (error) {
    if (!(error instanceof DatabaseNotRunning)) throw error;
  }
  return serveDatabase(configuration, log);
}

/** Whether there is anything to open: a server of your own, or an embedded database that was made before. */
export const databaseExists = ({ DATABASE_URL, ACCORD_DATA_DIR: dataDir }: Configuration): boolean =>
  DATABASE_URL !== undefined || embeddedExists({ dataDir });
