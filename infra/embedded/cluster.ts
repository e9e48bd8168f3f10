import { execFile } from 'node:child_process';
import { chownSync, existsSync, lchownSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresError, ServerCannotRun, firstLine } from './errors.js';
import type { Layout } from './layout.js';
import { NOBODY, commandLine, programEnvironment, type Launcher } from './launcher.js';

const run = promisify(execFile);

/** The role that owns the schemas and runs the migrations; in the embedded server also its superuser. */
export const OWNER = 'accord_owner';

const UNFINISHED = '.new';

/** Sorting and letter case are PostgreSQL's own, so that an update of the operating system changes no index. */
const FLAGS = [
  ['-U', OWNER],
  ['--auth-local=trust', '--auth-host=reject'],
  ['-E', 'UTF8', process.platform === 'linux' ? '--locale=C.UTF-8' : '--locale=C'],
  ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ['--data-checksums', '--no-instructions'],
].flat();

/** Makes the cluster under another name first: one that was interrupted half-way is never mistaken for a whole one. */
async function create({ initdb }: Binaries, launcher: Launcher, { cluster }: Layout): Promise<void> {
  const unfinished = `${cluster}${UNFINISHED}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (process.getuid?.() === 0) chownSync(unfinished, launcher.uid, launcher.uid);
  const [command, args] = commandLine(launcher, initdb, ['-D', unfinished, ...FLAGS]);
  try {
    await run(command, args, { cwd: '/', env: programEnvironment() });
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new ServerCannotRun(`The database could not be created in ${dirname(cluster)}: ${firstLine(error)}`);
  }
  renameSync(unfinished, cluster);
}

/**
 * The server refuses files of another user. Root runs it as itself in a namespace or as `nobody`, and may change from
 * one to the other; files of any other user are left alone.
 */
function settleOwnership({ cluster }: Layout, { uid }: Launcher): void {
  const owner = statSync(cluster).uid;
  if (owner === uid) return;
  if (process.getuid?.() !== 0 || (owner !== 0 && owner !== NOBODY)) {
    throw new EmbeddedPostgresError(
      `The database in ${cluster} belongs to user ${owner}. Run Accord as that user, or choose another directory with ACCORD_DATA_DIR.`,
    );
  }
  for (const entry of readdirSync(cluster, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(cluster, entry), uid, uid);
  }
  chownSync(cluster, uid, uid);
}

/**
 * Makes sure that there is a cluster, and that the server may use its files.
 * @throws {EmbeddedPostgresError} when the place is taken by something else
 */
export async function prepareCluster(binaries: Binaries, launcher: Launcher, layout: Layout): Promise<void> {
  const { cluster } = layout;
  if (!existsSync(cluster)) await create(binaries, launcher, layout);
  settleOwnership(layout, launcher);
  if (existsSync(join(cluster, 'PG_VERSION'))) return;
  throw new EmbeddedPostgresError(
    `${cluster} exists but holds no database. Move ${basename(cluster)} away and start again.`,
  );
}
