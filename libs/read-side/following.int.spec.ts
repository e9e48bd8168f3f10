import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { positionOf } from '@accord/event-store';
import type { Projection } from './port.js';
import { FreezingStore, Gate, journal, noted, processWith, upTo } from './testing/processes.js';
import { suite } from './testing/suite.js';

const here = suite();

describe('a projection', () => {
  it('follows the log, and those who wait learn when it has come far enough', async () => {
    await here.log.grow(5);
    const readSide = await here.started([journal('follows')], { batchSize: 2 });
    const position = await here.log.grow(4);
    expect(await readSide.waitFor('follows', position)).toBe(true);
    expect(await noted(here.database.pool, readSide.tableOf('follows'))).toEqual(upTo(9));
    expect(await readSide.checkpoint('follows')).toBe(position);
    expect(readSide.status()).toEqual([
      {
        name: 'follows',
        version: 1,
        position,
        headPosition: position,
        caughtUpOnce: true,
        pausedOn: null,
        parked: [],
        released: [],
        behindMs: 0,
        stalledMs: 0,
      },
    ]);
  });

  it('is handed only the events that concern it, and moves over all others', async () => {
    const handed: number[] = [];
    const hook = (numbers: readonly number[]): void => void handed.push(...numbers);
    const concerns: Projection['concerns'] = ({ data }) => Number(data['n']) % 3 === 0;
    const readSide = await here.started([{ ...journal('choosy', hook), concerns }], { batchSize: 2 });
    const position = await here.log.grow(8);
    expect(await readSide.waitFor('choosy', position)).toBe(true);
    expect(handed).toEqual([3, 6]);
    expect(await noted(here.database.pool, readSide.tableOf('choosy'))).toEqual([3, 6]);
    expect(await readSide.checkpoint('choosy')).toBe(position);
  });

  it('is waited for in vain beyond the end of the log', async () => {
    const readSide = await here.started([journal('in_vain')]);
    const position = await here.log.grow(1);
    expect(await readSide.waitFor('in_vain', positionOf('10'), 60)).toBe(false);
    await expect(readSide.waitFor('absent', position)).rejects.toThrow(RangeError);
  });

  it('is waited for from a process that does not follow itself', async () => {
    const projection = journal('elsewhere');
    await here.started([projection]);
    const other = processWith(here.log.store, here.database.pool, [projection]);
    const position = await here.log.grow(3);
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
    const readSide = await here.started([journal('dying', hook)], { batchSize: 2 });
    expect(await readSide.waitFor('dying', await here.log.grow(7))).toBe(true);
    expect(deaths).toBe(7);
    expect(await noted(here.database.pool, 'rm.dying_v1')).toEqual(upTo(7));
    expect(readSide.status()[0]?.pausedOn).toBeNull();
  });

  it('overcomes an error that does not come back', async () => {
    let errors = 0;
    const readSide = await here.started([
      journal('by_chance', () => {
        errors += 1;
        if (errors < 4) throw new Error('chance');
      }),
    ]);
    expect(await readSide.waitFor('by_chance', await here.log.grow(3))).toBe(true);
    expect(errors).toBeGreaterThanOrEqual(4);
    expect(await noted(here.database.pool, 'rm.by_chance_v1')).toEqual(upTo(3));
  });

  it('starts anew from the first event when its tables are gone', async () => {
    const position = await here.log.grow(3);
    const before = await here.started([journal('dropped')]);
    await before.waitFor('dropped', position);
    await before.stop();
    await here.database.pool.query('drop table rm.dropped_v1');
    const after = await here.started([journal('dropped')]);
    expect(await after.waitFor('dropped', await here.log.grow(1))).toBe(true);
    expect(await noted(here.database.pool, 'rm.dropped_v1')).toEqual(upTo(4));
  });

  it('of a new version fills tables of its own and leaves the old ones as they are', async () => {
    const before = await here.started([journal('versioned')]);
    await before.waitFor('versioned', await here.log.grow(2));
    await before.stop();
    const after = await here.started([journal('versioned', undefined, 2)]);
    expect(await after.waitFor('versioned', await here.log.grow(1))).toBe(true);
    expect(after.tableOf('versioned')).toBe('rm.versioned_v2');
    expect(await noted(here.database.pool, 'rm.versioned_v1')).toEqual(upTo(2));
    expect(await noted(here.database.pool, 'rm.versioned_v2')).toEqual(upTo(3));
  });

  it('finishes the batch in flight when it is stopped', async () => {
    const gate = new Gate();
    const readSide = await here.started([journal('stopped', () => gate.pass())]);
    await here.log.grow(3);
    await gate.reached;
    let stopped = false;
    const stopping = readSide.stop().then(() => (stopped = true));
    await sleep(30);
    expect(stopped).toBe(false);
    gate.open();
    await stopping;
    const kept = await noted(here.database.pool, 'rm.stopped_v1');
    expect(kept.length).toBeGreaterThan(0);
    expect(await readSide.checkpoint('stopped')).toBe(String(kept.length));
  });
});

describe('two processes with the same projection', () => {
  it('apply every event once between them, whoever comes and goes', async () => {
    const projection = journal('shared');
    const tuning = { batchSize: 3, leaseMs: 200 };
    for (let round = 0; round < 6; round += 1) {
      const one = await here.started([projection], tuning);
      const growing = here.log.grow(20);
      const other = await here.started([projection], tuning);
      const position = await growing;
      expect(await other.waitFor('shared', position, 10_000)).toBe(true);
      expect(await one.waitFor('shared', position, 10_000)).toBe(true);
      await (round % 2 === 0 ? one : other).stop();
    }
    expect(await noted(here.database.pool, 'rm.shared_v1')).toEqual(upTo(120));
  }, 30_000);

  it('take over from one that froze with a batch in hand; its late checkpoint is refused', async () => {
    const gate = new Gate();
    const frozen = new FreezingStore(here.log.store, gate);
    const late = await here.started([journal('frozen')], { leaseMs: 100 }, frozen);
    const position = await here.log.grow(4);
    await gate.reached;
    const successor = await here.started([journal('frozen')], { leaseMs: 60_000 });
    expect(await successor.waitFor('frozen', position)).toBe(true);
    gate.open();
    expect(await late.waitFor('frozen', await here.log.grow(2))).toBe(true);
    expect(await noted(here.database.pool, 'rm.frozen_v1')).toEqual(upTo(6));
  });

  it('need not wait for one that ended without a word', async () => {
    const killed = await here.started([journal('killed')], { leaseMs: 60_000 });
    expect(await killed.waitFor('killed', await here.log.grow(1))).toBe(true);
    const standby = await here.started([journal('killed')], { leaseMs: 60_000 });
    expect(await standby.waitFor('killed', await here.log.grow(1), 1_000)).toBe(true);
    expect(await noted(here.database.pool, 'rm.killed_v1')).toEqual(upTo(2));
  });
});

describe('projections', () => {
  it('are refused when their names collide or cannot name a table', () => {
    const build =
      (...projections: Projection[]) =>
      () =>
        processWith(here.log.store, here.database.pool, projections);
    expect(build(journal('same'), journal('same'))).toThrow(TypeError);
    expect(build(journal('no-table'))).toThrow(TypeError);
    expect(build(journal('fine', undefined, 0))).toThrow(TypeError);
    expect(build({ ...journal('fine'), tables: [] })).toThrow(TypeError);
  });
});
