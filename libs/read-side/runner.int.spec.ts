import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventStore } from '@accord/event-store';
import { derivedId } from '@accord/kernel';
import { withTestDatabase, type TestDatabase } from '../../test/support/postgres.js';
import type { Projection } from './port.js';
import { FreezingStore, Gate, GrowingLog, journal, noted, positionAt, processWith, upTo } from './testing/processes.js';
import type { ReadSide } from './read-side.js';
import type { RunnerTuning } from './runner.js';

let database: TestDatabase;
let log: GrowingLog;
const running: ReadSide[] = [];

beforeAll(async () => {
  database = await withTestDatabase();
}, 30_000);
afterAll(() => database.drop());
beforeEach(async () => {
  log = new GrowingLog();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
});

async function started(
  projections: readonly Projection[],
  tuning?: Partial<RunnerTuning>,
  store: EventStore = log.store,
) {
  const readSide = processWith(store, database.pool, projections, tuning);
  running.push(readSide);
  await readSide.start();
  return readSide;
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; !(await condition()); attempt += 1) {
    if (attempt > 500) throw new Error('what was waited for did not come about within 5 s');
    await sleep(10);
  }
}

describe('a projection', () => {
  it('follows the log, and those who wait learn when it has come far enough', async () => {
    await log.grow(5);
    const readSide = await started([journal('follows')], { batchSize: 2 });
    const position = await log.grow(4);
    expect(await readSide.waitFor('follows', position)).toBe(true);
    expect(await noted(database.pool, readSide.tableOf('follows'))).toEqual(upTo(9));
    expect(await readSide.checkpoint('follows')).toBe(position);
    expect(readSide.status()).toEqual([
      { name: 'follows', version: 1, position, pausedOn: null, eventsBehind: 0, behindMs: 0, stalledMs: 0 },
    ]);
  });

  it('is waited for in vain beyond the end of the log', async () => {
    const readSide = await started([journal('in_vain')]);
    const position = await log.grow(1);
    expect(await readSide.waitFor('in_vain', positionAt('10'), 60)).toBe(false);
    await expect(readSide.waitFor('absent', position)).rejects.toThrow(RangeError);
  });

  it('is waited for from a process that does not follow itself', async () => {
    const projection = journal('elsewhere');
    await started([projection]);
    const other = processWith(log.store, database.pool, [projection]);
    const position = await log.grow(3);
    expect(await other.waitFor(['elsewhere'], position)).toBe(true);
    expect(await other.caughtUp()).toBe(true);
  });

  it('applies nothing twice and loses nothing when its connection dies in the middle of a batch', async () => {
    let deaths = 0;
    const hook = async (numbers: readonly number[], query: (text: string) => Promise<unknown>): Promise<void> => {
      if (deaths >= 7 || !numbers.includes(5)) return;
      deaths += 1;
      await query('insert into rm.dying_v1 values (999)');
      await query('select pg_terminate_backend(pg_backend_pid())');
    };
    const readSide = await started([journal('dying', hook)], { batchSize: 2 });
    expect(await readSide.waitFor('dying', await log.grow(7))).toBe(true);
    expect(deaths).toBe(7);
    expect(await noted(database.pool, 'rm.dying_v1')).toEqual(upTo(7));
    expect(readSide.status()[0]?.pausedOn).toBeNull();
  });

  it('overcomes an error that does not come back', async () => {
    let errors = 0;
    const readSide = await started([
      journal('by_chance', () => {
        errors += 1;
        if (errors < 4) throw new Error('chance');
      }),
    ]);
    expect(await readSide.waitFor('by_chance', await log.grow(3))).toBe(true);
    expect(errors).toBeGreaterThanOrEqual(4);
    expect(await noted(database.pool, 'rm.by_chance_v1')).toEqual(upTo(3));
  });

  it('starts anew from the first event when its tables are gone', async () => {
    const position = await log.grow(3);
    const before = await started([journal('dropped')]);
    await before.waitFor('dropped', position);
    await before.stop();
    await database.pool.query('drop table rm.dropped_v1');
    const after = await started([journal('dropped')]);
    expect(await after.waitFor('dropped', await log.grow(1))).toBe(true);
    expect(await noted(database.pool, 'rm.dropped_v1')).toEqual(upTo(4));
  });

  it('of a new version fills tables of its own and leaves the old ones as they are', async () => {
    const before = await started([journal('versioned')]);
    await before.waitFor('versioned', await log.grow(2));
    await before.stop();
    const after = await started([journal('versioned', undefined, 2)]);
    expect(await after.waitFor('versioned', await log.grow(1))).toBe(true);
    expect(after.tableOf('versioned')).toBe('rm.versioned_v2');
    expect(await noted(database.pool, 'rm.versioned_v1')).toEqual(upTo(2));
    expect(await noted(database.pool, 'rm.versioned_v2')).toEqual(upTo(3));
  });

  it('finishes the batch in flight when it is stopped', async () => {
    const gate = new Gate();
    const readSide = await started([journal('stopped', () => gate.pass())]);
    await log.grow(3);
    await gate.reached;
    let stopped = false;
    const stopping = readSide.stop().then(() => (stopped = true));
    await sleep(30);
    expect(stopped).toBe(false);
    gate.open();
    await stopping;
    const kept = await noted(database.pool, 'rm.stopped_v1');
    expect(kept.length).toBeGreaterThan(0);
    expect(await readSide.checkpoint('stopped')).toBe(String(kept.length));
  });
});

describe('an event that cannot be applied', () => {
  const poisonedBy = (n: number, healed: () => boolean) => (numbers: readonly number[]) => {
    if (numbers.includes(n) && !healed()) throw new Error(`cannot apply\n  ${n}`);
  };

  it.each([1, 2, 7, 36, 37])('pauses its projection right before it, wherever it stands (%d)', async (n) => {
    const name = `poison_${n}`;
    const last = await log.grow(37);
    const readSide = await started([
      journal(
        name,
        poisonedBy(n, () => false),
      ),
      journal(`beside_${n}`),
    ]);
    expect(await readSide.waitFor(`beside_${n}`, last)).toBe(true);
    await until(() => readSide.status()[0]?.pausedOn !== null);
    expect(readSide.status()[0]).toMatchObject({
      position: String(n - 1),
      pausedOn: { eventId: derivedId(`event ${n}`), position: String(n), cause: `Error: cannot apply ${n}` },
      behindMs: 5_000,
    });
    expect(readSide.status()[0]?.eventsBehind).toBeGreaterThan(0);
    expect(readSide.status()[1]).toMatchObject({ pausedOn: null, eventsBehind: 0 });
    expect(await noted(database.pool, `rm.${name}_v1`)).toEqual(upTo(n - 1));
  });

  it('is tried again after a restart', async () => {
    const last = await log.grow(4);
    const before = await started([
      journal(
        'restarted',
        poisonedBy(2, () => false),
      ),
    ]);
    await until(() => before.status()[0]?.pausedOn !== null);
    await before.stop();
    const after = await started([journal('restarted')]);
    expect(await after.waitFor('restarted', last)).toBe(true);
    expect(await noted(database.pool, 'rm.restarted_v1')).toEqual(upTo(4));
  });

  it('counts the time without progress', async () => {
    await log.grow(2);
    const readSide = await started([
      journal(
        'stalled',
        poisonedBy(1, () => false),
      ),
    ]);
    await until(() => readSide.status()[0]?.pausedOn !== null);
    await sleep(30);
    expect(readSide.status()[0]?.stalledMs).toBeGreaterThanOrEqual(25);
  });
});

describe('two processes with the same projection', () => {
  it('apply every event once between them, whoever comes and goes', async () => {
    const projection = journal('shared');
    const tuning = { batchSize: 3, leaseMs: 50 };
    for (let round = 0; round < 6; round += 1) {
      const one = await started([projection], tuning);
      const growing = log.grow(20);
      const other = await started([projection], tuning);
      const position = await growing;
      expect(await other.waitFor('shared', position)).toBe(true);
      expect(await one.waitFor('shared', position)).toBe(true);
      await (round % 2 === 0 ? one : other).stop();
    }
    expect(await noted(database.pool, 'rm.shared_v1')).toEqual(upTo(120));
  });

  it('take over from one that froze with a batch in hand; its late checkpoint is refused', async () => {
    const gate = new Gate();
    const frozen = new FreezingStore(log.store, gate);
    const late = await started([journal('frozen')], { leaseMs: 100 }, frozen);
    const position = await log.grow(4);
    await gate.reached;
    const successor = await started([journal('frozen')], { leaseMs: 60_000 });
    expect(await successor.waitFor('frozen', position)).toBe(true);
    gate.open();
    expect(await late.waitFor('frozen', await log.grow(2))).toBe(true);
    expect(await noted(database.pool, 'rm.frozen_v1')).toEqual(upTo(6));
  });

  it('need not wait for one that ended without a word', async () => {
    const killed = await started([journal('killed')], { leaseMs: 60_000 });
    expect(await killed.waitFor('killed', await log.grow(1))).toBe(true);
    const standby = await started([journal('killed')], { leaseMs: 60_000 });
    expect(await standby.waitFor('killed', await log.grow(1), 1_000)).toBe(true);
    expect(await noted(database.pool, 'rm.killed_v1')).toEqual(upTo(2));
  });
});

describe('projections', () => {
  it('are refused when their names collide or cannot name a table', () => {
    const build =
      (...projections: Projection[]) =>
      () =>
        processWith(log.store, database.pool, projections);
    expect(build(journal('same'), journal('same'))).toThrow(TypeError);
    expect(build(journal('no-table'))).toThrow(TypeError);
    expect(build(journal('fine', undefined, 0))).toThrow(TypeError);
    expect(build({ ...journal('fine'), tables: [] })).toThrow(TypeError);
  });
});
