import { createHash } from 'node:crypto';
import { chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { EmbeddedPostgresError, hasCode, UnusableDataDirectory } from './errors.js';
import { NOBODY, type Launcher } from './launcher.js';

/** Where the embedded database keeps its things below a data directory. */
export interface Layout {
  /** The data directory itself, with symbolic links resolved. */
  readonly dataDir: string;
  /** The PostgreSQL cluster. */
  readonly cluster: string;
  /** What the server prints. */
  readonly log: string;
  /** Names the process that serves from the directory. */
  readonly lock: string;
  /** Directory of the unix socket. */
  readonly socketDir: string;
}

/** The socket's number; it is part of the socket's file name, no network port is opened. */
export const SOCKET_PORT = 5432;

/** The longest path of a unix socket that all supported systems take, in bytes. */
const LONGEST_SOCKET_PATH = 103;

const fits = (socketDir: string): boolean =>
  Buffer.byteLength(join(socketDir, `.s.PGSQL.${SOCKET_PORT}`)) <= LONGEST_SOCKET_PATH;

function socketDirOf(dataDir: string): string {
  const beside = join(dataDir, 'run');
  if (fits(beside)) return beside;
  const name = `accord-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`;
  const short = join(tmpdir(), name);
  return fits(short) ? short : join('/tmp', name);
}

/** Makes a directory and those above it, one by one: in `/proc`, Node's own recursion would try for ever. */
function makeDirectory(path: string, mode: number): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error; // another process was faster
  }
}

/** Makes the data directory when it is absent. @throws {UnusableDataDirectory} when that fails, or it may not be written */
export function makeDataDir(dataDir: string): void {
  try {
    // Root's server may run as `nobody`, who then must be able to pass through; everything below is closed by itself.
    makeDirectory(resolve(dataDir), process.getuid?.() === 0 ? 0o711 : 0o700);
    rmdirSync(mkdtempSync(join(dataDir, '.writable-')));
  } catch (error) {
    throw new UnusableDataDirectory(dataDir, error);
  }
}

/** Names the places below a data directory. */
export function layoutOf(dataDir: string): Layout {
  const real = existsSync(dataDir) ? realpathSync(dataDir) : resolve(dataDir);
  return {
    dataDir: real,
    cluster: join(real, 'postgres'),
    log: join(real, 'postgres.log'),
    lock: join(real, 'accord.lock'),
    socketDir: socketDirOf(real),
  };
}

/**
 * Makes the directory of the socket, closed to everybody else: whoever reaches the socket may connect as any role.
 * @throws {EmbeddedPostgresError} when the place is taken by something that is not ours
 */
export function prepareSocketDir({ socketDir }: Layout, { uid }: Launcher): void {
  mkdirSync(socketDir, { recursive: true, mode: 0o700 });
  const found = lstatSync(socketDir);
  const owners = uid === process.getuid?.() && uid !== 0 ? [uid] : [0, NOBODY];
  if (!found.isDirectory() || !owners.includes(found.uid) || (found.mode & 0o077) !== 0) {
    throw new EmbeddedPostgresError(
      `The directory ${socketDir} for the database socket is not a private directory of this user. Remove it and start again.`,
    );
  }
  if (found.uid !== uid) chownSync(socketDir, uid, uid);
}

/** Removes the directory of the socket when the server has gone: in the temporary folder nobody else would. */
export function removeSocketDir(socketDir: string): void {
  try {
    rmdirSync(socketDir);
  } catch {
    // Something else lies in it, or it is gone already: none of our business.
  }
}
