import { existsSync } from 'node:fs';
import { findBinaries } from './binaries.js';
import { prepareCluster } from './cluster.js';
import { connectionTo, type EmbeddedConnection } from './connection.js';
import { DatabaseNotRunning, type EmbeddedPostgresError } from './errors.js';
import { acquireLock } from './instance-lock.js';
import { chooseLauncher } from './launcher.js';
import { layoutOf, makeDataDir, prepareSocketDir, removeSocketDir } from './layout.js';
import { findRunning } from './pid-file.js';
import { adopt, start, type Postmaster, type ServerFiles } from './postmaster.js';
import { Supervisor, type EmbeddedLog } from './supervisor.js';

export { DataDirectoryInUse, DatabaseNotRunning, EmbeddedPostgresError, ServerCannotRun } from './errors.js';
export type { EmbeddedConnection } from './connection.js';
export type { EmbeddedLog } from './supervisor.js';

/** What to start, and whom to tell. */
export interface EmbeddedOptions {
  /** Everything of the database goes below this directory; it is made when absent. */
  readonly dataDir: string;
  readonly log: EmbeddedLog;
  /** Told once when the server has ended and cannot be brought back; the program should then end, too. */
  readonly onFatal?: (error: EmbeddedPostgresError) => void;
}

/** A running embedded database, watched by this process. */
export interface EmbeddedPostgres extends EmbeddedConnection {
  /** Whether the server was already running, left behind by a process that ended suddenly. */
  readonly adopted: boolean;
  /** Stops the server and gives the data directory free. Close your own connections first. */
  stop(): Promise<void>;
}

/** Prepares the files and starts a server on them. Nothing is touched while a server runs: it may run another way. */
async function launch(files: ServerFiles): Promise<Postmaster> {
  const { binaries, launcher, layout } = files;
  await prepareCluster(binaries, launcher, layout);
  prepareSocketDir(layout, launcher);
  return await start(files);
}

/**
 * Starts the PostgreSQL server of a data directory, or takes over the one that runs there, and keeps it running. One
 * process at a time may do so; others use {@link connectEmbedded}.
 * @throws {EmbeddedPostgresError} in one line: the directory is in use or cannot be used, or the server cannot run here
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { dataDir, log, onFatal = (error) => log.warn(error.message) } = options;
  makeDataDir(dataDir);
  const layout = layoutOf(dataDir);
  const lock = acquireLock(layout);
  try {
    const binaries = findBinaries();
    const launcher = await chooseLauncher(binaries, layout.dataDir);
    const orphan = await adopt(layout);
    const postmaster = orphan ?? (await launch({ binaries, launcher, layout }));
    const how = orphan === null ? 'started' : 'was still running';
    log.info(`PostgreSQL ${how} (process ${postmaster.pid}, ${layout.cluster})`);
    const { socketDir } = postmaster; // where it listens now, it shall listen after a restart
    const restart = (): Promise<Postmaster> => launch({ binaries, launcher, layout: { ...layout, socketDir } });
    const supervisor = new Supervisor(postmaster, restart, log, onFatal);
    // Also where the program ends at once, by a second signal or an error that nobody caught.
    const onExit = (): void => supervisor.abandon();
    process.once('exit', onExit);
    const stop = async (): Promise<void> => {
      await supervisor.stop();
      process.off('exit', onExit);
      removeSocketDir(socketDir);
      lock.release();
    };
    return { ...connectionTo(socketDir), adopted: orphan !== null, stop };
  } catch (error) {
    removeSocketDir(layout.socketDir);
    lock.release();
    throw error;
  }
}

/** Whether a database was ever made in a data directory, running or not. */
export const embeddedExists = ({ dataDir }: { readonly dataDir: string }): boolean =>
  existsSync(layoutOf(dataDir).cluster);

/**
 * Finds the database of a data directory that another process serves, for a command that only wants to use it.
 * @throws {DatabaseNotRunning} when nobody serves it at the moment
 */
export function connectEmbedded({ dataDir }: { readonly dataDir: string }): EmbeddedConnection {
  const layout = layoutOf(dataDir);
  const running = findRunning(layout);
  if (running === null) throw new DatabaseNotRunning(layout.dataDir);
  return connectionTo(running.socketDir);
}
