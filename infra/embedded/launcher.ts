import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { ServerCannotRun, firstLine } from './errors.js';

const run = promisify(execFile);

/** Way to run the server's programs. PostgreSQL refuses the user root, so root needs a detour. */
export interface Launcher {
  readonly name: 'direct' | 'user namespace' | 'setpriv';
  /** Words before the program's own command line; each of these detours ends in an `exec`, so the process id stays. */
  readonly prefix: readonly string[];
  /** User id to which the server's files must belong, as seen from here. */
  readonly uid: number;
}

/** User and group `nobody`. The server wants a user with an entry in the password file; this one is everywhere. */
export const NOBODY = 65_534;

/** The environment of the server's programs: nothing of ours (PGDATA, PGPORT and the like would change what they do). */
export const programEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_ALL: 'C',
});

function candidates(uid: number): Launcher[] {
  if (uid !== 0) return [{ name: 'direct', prefix: [], uid }];
  const namespace = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];
  const setpriv = ['setpriv', '--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups', '--'];
  return [
    { name: 'user namespace', prefix: namespace, uid: 0 },
    { name: 'setpriv', prefix: setpriv, uid: NOBODY },
  ];
}

/** The program must run, and whoever it then is must be able to enter the data directory. */
const PROBE = 'test -x "$1" || { echo "cannot enter $1" >&2; exit 1; }; exec "$0" --version';

/** Splits a program's command line for `spawn` and `execFile`. */
export function commandLine(launcher: Launcher, program: string, args: readonly string[]): [string, string[]] {
  const [command = program, ...rest] = [...launcher.prefix, program, ...args];
  return [command, rest];
}

/**
 * Chooses how to run the server: as we are, else in a user namespace (works wherever the checkout lies), else as
 * `nobody` (works where `nobody` can read the checkout). Each is tried out first.
 * @throws {ServerCannotRun} when none works, with every reason in one line
 */
export async function chooseLauncher(
  { postgres }: Binaries,
  dataDir: string,
  uid: number = process.getuid?.() ?? -1,
): Promise<Launcher> {
  const reasons: string[] = [];
  for (const launcher of candidates(uid)) {
    const [command, args] = commandLine(launcher, '/bin/sh', ['-c', PROBE, postgres, dataDir]);
    try {
      await run(command, args, { cwd: '/', env: programEnvironment(), timeout: 10_000 });
      return launcher;
    } catch (error) {
      reasons.push(`${launcher.name}: ${firstLine(error)}`);
    }
  }
  const advice = uid === 0 ? 'Run Accord as an ordinary user, or set' : 'Set';
  throw new ServerCannotRun(
    `The embedded PostgreSQL cannot run here (${reasons.join('; ')}). ${advice} DATABASE_URL to a PostgreSQL of your own.`,
  );
}
