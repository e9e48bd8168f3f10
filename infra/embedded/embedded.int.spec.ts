import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  connectEmbedded,
  DataDirectoryInUse,
  DatabaseNotRunning,
  embeddedExists,
  startEmbedded,
  type EmbeddedPostgres,
} from './index.js';
import {
  ask,
  killHard,
  processesOn,
  recordingLog,
  scratchDirectory,
  serveInAnotherProcess,
} from './testing/scratch.js';

const log = recordingLog();
let scratch: ReturnType<typeof scratchDirectory>;
let running: EmbeddedPostgres | null = null;

async function start(dataDir = scratch.path): Promise<EmbeddedPostgres> {
  running = await startEmbedded({ dataDir, log });
  return running;
}

beforeEach(() => {
  scratch = scratchDirectory();
});

afterEach(async () => {
  await running?.stop();
  running = null;
  scratch.remove();
});

describe('the embedded PostgreSQL', () => {
  it('makes its database on the first start and keeps the data for the next', async () => {
    const first = await start(join(scratch.path, 'new', 'data'));
    await ask(first.ownerConfig, 'create table kept as select 42 as answer');
    await first.stop();
    const began = Date.now();
    const second = await start(join(scratch.path, 'new', 'data'));
    expect(Date.now() - began).toBeLessThan(3000);
    expect(await ask(second.ownerConfig, 'select answer from kept')).toBe(42);
    expect([first.adopted, second.adopted]).toEqual([false, false]);
  }, 30_000);

  it('waits for the disk before it acknowledges, listens on a private unix socket only, and compares texts by code point', async () => {
    const { ownerConfig, socketDir } = await start();
    const setting = (name: string): Promise<unknown> => ask(ownerConfig, `show ${name}`);
    expect(await setting('fsync')).toBe('on');
    expect(await setting('synchronous_commit')).toBe('on');
    expect(await setting('data_checksums')).toBe('on');
    expect(await setting('listen_addresses')).toBe('');
    expect(await setting('server_encoding')).toBe('UTF8');
    expect(await ask(ownerConfig, `select 'Z' < 'a' and lower('ÄÖ') = 'äö'`)).toBe(true);
    expect(statSync(socketDir).mode & 0o777).toBe(0o700);
    expect(statSync(join(scratch.path, 'postgres.log')).mode & 0o777).toBe(0o600);
  }, 30_000);

  it('leaves no process behind when it is stopped, and gives the directory free', async () => {
    const cluster = join(scratch.path, 'postgres');
    const server = await start();
    expect(processesOn(cluster).length).toBeGreaterThan(1);
    await server.stop();
    await server.stop();
    expect(processesOn(cluster)).toEqual([]);
    expect(() => connectEmbedded({ dataDir: scratch.path })).toThrow(DatabaseNotRunning);
    await start();
  }, 30_000);

  it('lets one process serve; a second is told who does, and may connect all the same', async () => {
    const other = await serveInAnotherProcess(scratch.path);
    try {
      const refused: unknown = await start().catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(DataDirectoryInUse);
      expect(String(refused)).toMatch(
        new RegExp(`^DataDirectoryInUse: .*${scratch.path} is in use by process ${other.pid} .*Stop that process`),
      );
      expect(String(refused)).not.toContain('\n');
      expect(await ask(connectEmbedded({ dataDir: scratch.path }).ownerConfig, 'select current_user::text')).toBe(
        'accord_owner',
      );
    } finally {
      await killHard(other);
      await start(); // takes over what the killed process left, so that it is stopped
    }
  }, 30_000);

  it('lets only one of two first starts at once succeed', async () => {
    const both = await Promise.allSettled([1, 2].map(() => startEmbedded({ dataDir: scratch.path, log })));
    const started = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    await Promise.all(started.map((server) => server.stop()));
    expect(started).toHaveLength(1);
    expect(refused).toEqual([expect.any(DataDirectoryInUse)]);
  }, 30_000);

  it('moves its socket to the temporary folder when the path is too long for one', async () => {
    const deep = join(scratch.path, 'a'.repeat(60), 'b'.repeat(60));
    mkdirSync(deep, { recursive: true });
    const { ownerConfig, socketDir } = await start(deep);
    expect(socketDir.startsWith(join(tmpdir(), 'accord-'))).toBe(true);
    expect(statSync(socketDir).mode & 0o777).toBe(0o700);
    expect(await ask(ownerConfig, 'select 1')).toBe(1);
    expect(connectEmbedded({ dataDir: deep }).socketDir).toBe(socketDir);
    await running?.stop();
    expect(existsSync(socketDir)).toBe(false);
  }, 30_000);

  it.each([
    ['is a file', () => join(scratch.path, 'file')],
    ['lies below a file', () => join(scratch.path, 'file', 'data')],
    ['lies where nothing can be made', () => '/proc/accord/data'],
    ['may not be written', () => '/proc'],
  ])('says in one line that a data directory cannot be used which %s', async (_what, path) => {
    writeFileSync(join(scratch.path, 'file'), '');
    expect(embeddedExists({ dataDir: path() })).toBe(false);
    expect(() => connectEmbedded({ dataDir: path() })).toThrow(DatabaseNotRunning);
    await expect(start(path())).rejects.toThrow(
      /^The data directory \S+ cannot be used \(.*\)\. Choose another one with ACCORD_DATA_DIR\.$/,
    );
  });

  it('says in one line that the place of the cluster is taken by something else', async () => {
    mkdirSync(join(scratch.path, 'postgres'));
    await expect(start()).rejects.toThrow(
      /^.*postgres exists but holds no database\. Move postgres away and start again\.$/,
    );
  });
});
