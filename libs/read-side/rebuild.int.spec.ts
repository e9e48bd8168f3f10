import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { withTestDatabase, type TestDatabase } from '../../test/support/postgres.js';
import { START, type Position } from '@accord/event-store';
import type { Projection } from './port.js';
import { Gate, GrowingLog, journal, noted, processWith, rowsKnownOf, upTo } from './testing/processes.js';
import type { ReadSide } from './read-side.js';
import { RebuildUnderWay } from './only-one.js';

let database: TestDatabase;
let log: GrowingLog;
const running: ReadSide[] = [];

beforeAll(async () => {
  database = await withTestDatabase();
}, 30_000);
afterAll(() => database.drop());
beforeEach(() => {
  log = new GrowingLog();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
});

async function started(projection: Projection): Promise<ReadSide> {
  const readSide = processWith(log.store, database.pool, [projection], { batchSize: 10 });
  running.push(readSide);
  await readSide.start();
  return readSide;
}

const commandLine = (projection: Projection): ReadSide =>
  processWith(log.store, database.pool, [projection], { batchSize: 10 });

/** Waits until somebody stands in line for a table. */
async function waitingForLock(client: { query(text: string): Promise<{ rows: unknown[] }> }): Promise<void> {
  const text = `select from pg_locks where not granted and mode = 'AccessExclusiveLock'`;
  while ((await client.query(text)).rows.length === 0) continue;
}

describe('a rebuild', () => {
  it('from another process equals the live tables while events arrive, and the live runner goes on from there', async () => {
    const projection = journal('rebuilt');
    const live = await started(projection);
    await live.waitFor('rebuilt', await log.grow(95));
    await database.pool.query('update rm.rebuilt_v1 set n = 0 where n = 50');
    let told = 0;
    const report = await commandLine(projection).rebuild('rebuilt', ({ events }) => {
      told = events;
      if (events <= 120) void log.grow(5);
    });
    expect(report.events).toBeGreaterThanOrEqual(95);
    expect(told).toBe(report.events);
    const last = await log.grow(7);
    expect(await live.waitFor('rebuilt', last)).toBe(true);
    expect(await noted(database.pool, 'rm.rebuilt_v1')).toEqual(upTo(Number(last)));
  });

  it('lets readers read all the while', async () => {
    const projection = journal('readable');
    const live = await started(projection);
    await live.waitFor('readable', await log.grow(30));
    const seen: number[] = [];
    const done = new AbortController();
    const reader = (async () => {
      while (!done.signal.aborted) seen.push((await noted(database.pool, 'rm.readable_v1')).length);
    })();
    for (let round = 0; round < 3; round += 1) await live.rebuild('readable');
    done.abort();
    await reader;
    expect(new Set(seen)).toEqual(new Set([30]));
  });

  it('ends the parking of a stream when what parked it is gone', async () => {
    let healed = false;
    const projection = journal('healed', (numbers) => {
      if (numbers.includes(4) && !healed) throw new Error('not this one');
    });
    const live = await started(projection);
    const last = await log.grow(6);
    expect(await live.waitFor('healed', last)).toBe(true);
    expect(live.status()[0]?.parked).toMatchObject([{ position: '4' }]);
    await commandLine(projection).rebuild('healed');
    expect(await live.waitFor('healed', await log.grow(1))).toBe(true);
    expect(live.status()[0]?.parked).toMatchObject([{ position: '4' }]);
    expect(await noted(database.pool, 'rm.healed_v1')).toEqual([1, 2, 3, 5, 6]);
    healed = true;
    await commandLine(projection).rebuild('healed');
    expect(await live.waitFor('healed', await log.grow(1))).toBe(true);
    expect(await noted(database.pool, 'rm.healed_v1')).toEqual(upTo(8));
    expect(live.status()[0]?.parked).toEqual([]);
  });

  it('waits for an open reader without making others wait behind it', async () => {
    const projection = journal('patient');
    const live = await started(projection);
    await live.waitFor('patient', await log.grow(30));
    const reader = await database.pool.connect();
    await reader.query('begin; select count(*) from rm.patient_v1');
    let done = false;
    const rebuilding = commandLine(projection)
      .rebuild('patient')
      .then(() => (done = true));
    await waitingForLock(reader);
    const waits: number[] = [];
    for (const until = performance.now() + 600; performance.now() < until;) {
      const began = performance.now();
      await noted(database.pool, 'rm.patient_v1');
      waits.push(performance.now() - began);
    }
    expect(await live.waitFor('patient', await log.grow(2))).toBe(true);
    expect(done).toBe(false);
    await reader.query('commit');
    reader.release();
    await rebuilding;
    expect(Math.max(...waits)).toBeGreaterThan(20); // somebody stood behind the rebuild, so it did stand in line
    expect(Math.max(...waits)).toBeLessThan(400);
    expect(await noted(database.pool, 'rm.patient_v1')).toEqual(upTo(32));
  });

  it('runs once at a time', async () => {
    await log.grow(3);
    const gate = new Gate();
    const first = commandLine(journal('alone', () => gate.pass())).rebuild('alone');
    await gate.reached;
    await expect(commandLine(journal('alone')).rebuild('alone')).rejects.toThrow(RebuildUnderWay);
    gate.open();
    expect((await first).events).toBe(3);
    expect((await commandLine(journal('alone')).rebuild('alone')).events).toBe(3);
  });

  it('of several read models reads the log once for all', async () => {
    const last = await log.grow(35);
    let pages = 0;
    const counted = Object.assign(Object.create(log.store) as typeof log.store, {
      readAll: (after: Position, limit: number) => {
        if (after === START) pages += 1;
        return log.store.readAll(after, limit);
      },
    });
    const both = processWith(counted, database.pool, [journal('one'), journal('other')], { batchSize: 10 });
    running.push(both);
    expect((await both.rebuild(['one', 'other'])).events).toBe(35);
    expect(pages).toBe(1);
    for (const name of ['one', 'other'])
      expect(await noted(database.pool, `rm.${name}_v1`)).toEqual(upTo(Number(last)));
  });

  it('refuses a projection whose indexes bear names, as the twin would do without them', async () => {
    const named: Projection = {
      ...journal('named'),
      ddl: (table) =>
        `create table ${table('named')} (n integer); create index if not exists a_name on ${table('named')} (n)`,
    };
    await expect(commandLine(named).rebuild('named')).rejects.toThrow('unnamed');
  });

  it('of a read model that no process ever followed builds it', async () => {
    const last = await log.grow(12);
    const alone = commandLine(journal('first_time'));
    expect((await alone.rebuild('first_time')).events).toBe(12);
    expect(await alone.checkpoint('first_time')).toBe(last);
    expect(await noted(database.pool, alone.tableOf('first_time'))).toEqual(upTo(12));
    expect(await rowsKnownOf(database.pool, alone.tableOf('first_time'))).toBe(12);
  });
});
