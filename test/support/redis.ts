import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from './program.js';

/** A throw-away Redis on a port and in a directory of its own. */
export interface TestRedis {
  readonly port: number;
  /** Address for `REDIS_URL`. */
  readonly url: string;
  /** A plain connection, to look and to flush. */
  readonly client: Redis;
  /** Stops the process where it stands, or lets it go on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
  stop(): Promise<void>;
}

/** How it is started. */
export interface TestRedisOptions {
  /** Arguments of `redis-server` beside those of every one. */
  readonly args?: readonly string[];
  /** A configuration file: Sentinels write into theirs. */
  readonly file?: string;
  readonly port?: number;
  readonly password?: string;
}

/** @throws where there is no `redis-server`: these tests are never left out in silence */
export function assertRedis(): void {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' });
  } catch {
    throw new Error('There is no redis-server here. Install it: apt-get install redis-server, or brew install redis.');
  }
}

/** Ends the server when its standard input closes: also when the test process was killed. */
const WATCHED =
  '"$@" & server=$!; echo $server; while read -r line; do :; done; kill -CONT $server; kill -KILL $server; wait $server';

async function launch(args: readonly string[]): Promise<{ readonly shell: ChildProcess; readonly pid: number }> {
  const shell = spawn('/bin/sh', ['-c', WATCHED, 'redis', 'redis-server', ...args], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const pid = await new Promise<number>((resolve) =>
    shell.stdout.once('data', (line: Buffer) => resolve(Number(line.toString().split('\n', 1)[0]))),
  );
  return { shell, pid };
}

async function untilReady(client: Redis): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if ((await client.ping().catch(() => null)) === 'PONG') return;
    await sleep(25);
  }
  throw new Error('The test Redis did not become ready within 5 s');
}

/** Starts a Redis. Stopping it removes its directory; so does the end of this process, however it comes. */
export async function startRedis({
  args = [],
  file,
  port: wanted,
  password,
}: TestRedisOptions = {}): Promise<TestRedis> {
  assertRedis();
  const port = wanted ?? (await freePort());
  const directory = await mkdtemp(join(tmpdir(), 'accord-redis-'));
  const conf = join(directory, 'redis.conf');
  await writeFile(conf, file ?? '');
  const common = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    directory,
    '--save',
    '',
    '--appendonly',
    'no',
  ];
  const guarded = password === undefined ? [] : ['--requirepass', password];
  const { shell, pid } = await launch([conf, ...common, ...guarded, ...args]);
  const client = new Redis({
    port,
    host: '127.0.0.1',
    ...(password === undefined ? {} : { password }),
    retryStrategy: () => 50,
    maxRetriesPerRequest: null,
  });
  client.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => shell.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    client.disconnect();
    shell.stdin?.end();
    await ended;
    await rm(directory, { recursive: true, force: true });
  };
  await untilReady(client).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { port, url: `redis://127.0.0.1:${port}`, client, signal: (name) => void process.kill(pid, name), stop };
}
