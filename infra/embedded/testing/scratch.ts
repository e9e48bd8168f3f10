import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type PoolConfig } from 'pg';
import type { EmbeddedLog } from '../index.js';

/** A log that keeps its lines. */
export function recordingLog(): EmbeddedLog & { readonly lines: string[] } {
  const lines: string[] = [];
  return { lines, info: (line) => void lines.push(line), warn: (line) => void lines.push(line) };
}

/** A new, empty directory that only this user can enter, and how to remove it. */
export function scratchDirectory(): { readonly path: string; remove(): void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'accord-embedded-')));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs one statement on a connection of its own. @returns the first column of the first row */
export async function ask(config: PoolConfig, sql: string): Promise<unknown> {
  const client = new Client(config);
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

/** Waits until a condition holds, or fails after `within` milliseconds. */
export async function eventually(holds: () => boolean | Promise<boolean>, within = 10_000): Promise<void> {
  const until = Date.now() + within;
  while (!(await holds())) {
    if (Date.now() > until) throw new Error(`It did not come true within ${within} ms: ${String(holds)}`);
    await sleep(20);
  }
}

/** Ids of the living processes that work on a cluster, children of its server included (Linux). */
export function processesOn(cluster: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      try {
        const [, state] = /\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
        return state !== 'Z' && realpathSync(`/proc/${pid}/cwd`) === cluster;
      } catch {
        return false;
      }
    });
}

const BUILT = new URL('../../../dist.unbundled/infra/embedded/index.js', import.meta.url);

const SERVE = `
const { startEmbedded } = await import(process.argv[1]);
await startEmbedded({ dataDir: process.argv[2], log: console });
console.log('SERVING');
setInterval(() => undefined, 1000);
`;

/** Another Node process that serves from a data directory until it is killed. Needs a build. */
export async function serveInAnotherProcess(dataDir: string): Promise<ChildProcess> {
  if (!existsSync(BUILT)) throw new Error('This test runs what was built: run "npm run build" first');
  const args = ['--input-type=module', '-e', SERVE, BUILT.href, dataDir];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  await eventually(() => {
    if (child.exitCode !== null) throw new Error(`The other process ended: ${output}`);
    return output.includes('SERVING');
  }, 20_000);
  return child;
}

/** Ends a process the hard way and waits until it is gone. */
export async function killHard(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
