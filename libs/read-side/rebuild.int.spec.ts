import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { withTestDatabase, type TestDatabase } from '../../test/support/postgres.js';
import type { Projection } from './port.js';
import { Gate, GrowingLog, journal, noted, processWith, upTo } from './testing/processes.js';
import type { ReadSide } from './read-side.js';
import { RebuildUnderWay } from './rebuild.js';

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

  it('ends a pause when what paused it is gone', async () => {
    let healed = false;
    const projection = journal('healed', (numbers) => {
      if (numbers.includes(4) && !healed) throw new Error('not this one');
    });
    const live = await started(projection);
    const last = await log.grow(6);
    while (live.status()[0]?.pausedOn === null) await live.waitFor('healed', last, 10);
    await expect(live.rebuild('healed')).rejects.toThrow('not this one');
    expect(await noted(database.pool, 'rm.healed_v1')).toEqual(upTo(3));
    healed = true;
    await commandLine(projection).rebuild('healed');
    expect(await live.waitFor('healed', await log.grow(1))).toBe(true);
    expect(await noted(database.pool, 'rm.healed_v1')).toEqual(upTo(7));
    expect(live.status()[0]?.pausedOn).toBeNull();
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
  });
});
