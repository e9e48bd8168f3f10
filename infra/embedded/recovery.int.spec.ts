import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startEmbedded, type EmbeddedPostgres, type EmbeddedPostgresError } from './index.js';
import {
  ask,
  eventually,
  killHard,
  processesOn,
  recordingLog,
  scratchDirectory,
  serveInAnotherProcess,
} from './testing/scratch.js';

let scratch: ReturnType<typeof scratchDirectory>;
let running: EmbeddedPostgres | null = null;
let log = recordingLog();
let fatal: EmbeddedPostgresError[] = [];

async function start(): Promise<EmbeddedPostgres> {
  running = await startEmbedded({ dataDir: scratch.path, log, onFatal: (error) => fatal.push(error) });
  return running;
}

const noteOf = (): string => join(scratch.path, 'postgres', 'postmaster.pid');
const serverPid = (): number => Number(readFileSync(noteOf(), 'utf8').split('\n', 1)[0]);
const answers = (server: EmbeddedPostgres): Promise<boolean> =>
  ask(server.ownerConfig, 'select 1').then(
    () => true,
    () => false,
  );

const restarts = (): number => log.lines.filter((line) => line.startsWith('PostgreSQL answers again')).length;

/** Kills the server and waits until it was started again. */
async function killServerAndWait(): Promise<void> {
  const before = restarts();
  process.kill(serverPid(), 'SIGKILL');
  await eventually(() => restarts() > before);
}

beforeEach(() => {
  scratch = scratchDirectory();
  log = recordingLog();
  fatal = [];
});

afterEach(async () => {
  await running?.stop();
  running = null;
  expect(processesOn(join(scratch.path, 'postgres'))).toEqual([]);
  scratch.remove();
});

describe('after a sudden end', () => {
  it('takes over the server that a killed process left running, and keeps watching it', async () => {
    const other = await serveInAnotherProcess(scratch.path);
    const left = serverPid();
    await killHard(other);
    const server = await start();
    expect(server.adopted).toBe(true);
    expect(serverPid()).toBe(left);
    await killServerAndWait();
    expect(await answers(server)).toBe(true);
  }, 30_000);

  it('recovers when both the process and the server were killed', async () => {
    const other = await serveInAnotherProcess(scratch.path);
    await killHard(other);
    process.kill(serverPid(), 'SIGKILL');
    const server = await start();
    expect(server.adopted).toBe(false);
    expect(await answers(server)).toBe(true);
  }, 30_000);

  it('starts a killed server again with every acknowledged row', async () => {
    const server = await start();
    await ask(server.ownerConfig, 'create table rows as select generate_series(1, 1000) as n');
    await killServerAndWait();
    expect(await ask(server.ownerConfig, 'select count(*)::int from rows')).toBe(1000);
    expect(fatal).toEqual([]);
  }, 30_000);

  it('waits for a child of the killed server that is still at work on the files', async () => {
    const server = await start();
    const child = Number(
      await ask(server.ownerConfig, `select pid from pg_stat_activity where backend_type = 'checkpointer'`),
    );
    process.kill(child, 'SIGSTOP');
    process.kill(serverPid(), 'SIGKILL');
    const printed = (): string => readFileSync(join(scratch.path, 'postgres.log'), 'utf8');
    await eventually(() => printed().includes('pre-existing shared memory block'));
    expect(await answers(server)).toBe(false);
    process.kill(child, 'SIGCONT');
    await eventually(() => answers(server));
  }, 30_000);

  it('is not misled by a note whose process id now belongs to another program', async () => {
    await (await start()).stop();
    writeFileSync(noteOf(), `${process.pid}\n${join(scratch.path, 'postgres')}\n1\n5432\n${scratch.path}/run\n\n`);
    expect(await answers(await start())).toBe(true);
  }, 30_000);

  it('gives up on a server that cannot be started again, and says why in one line', async () => {
    const server = await start();
    writeFileSync(join(scratch.path, 'postgres', 'postgresql.auto.conf'), 'no_such_setting = 1\n');
    process.kill(serverPid(), 'SIGKILL');
    await eventually(() => fatal.length > 0, 20_000);
    expect(fatal.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^PostgreSQL cannot be kept running.*FATAL.*$/),
    ]);
    await server.stop();
  }, 30_000);
});
