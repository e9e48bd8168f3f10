import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, jest } from '@jest/globals';
import type { EventStore } from '@accord/event-store';
import { NeverCaughtUp } from './read-side.js';
import { Gate, GrowingLog, journal, noted, processWith, rowsKnownOf, upTo } from './testing/processes.js';
import { suite, until } from './testing/suite.js';

const here = suite();

describe('a read model that has never caught up', () => {
  it('is not asked, while the process of the release before goes on with the version before', async () => {
    const old = await here.started([journal('release')]);
    await old.waitFor('release', await here.log.grow(30));
    const gate = new Gate();
    const fresh = await here.started([journal('release', () => gate.pass(), 2)], { batchSize: 10 });
    await gate.reached;
    expect(() => fresh.tableOf('release')).toThrow(NeverCaughtUp);
    expect(fresh.status()[0]).toMatchObject({ version: 2, caughtUpOnce: false });
    const last = await here.log.grow(5);
    expect(await old.waitFor('release', last)).toBe(true);
    expect(await fresh.waitFor('release', here.log.first, 50)).toBe(false);
    expect(await noted(here.database.pool, old.tableOf('release'))).toEqual(upTo(35));
    gate.open();
    expect(await fresh.waitFor('release', last)).toBe(true);
    expect(await noted(here.database.pool, fresh.tableOf('release'))).toEqual(upTo(35));
    expect(fresh.status()[0]).toMatchObject({ caughtUpOnce: true });
  });

  it('serves from then on, also behind the log and after a restart', async () => {
    const before = await here.started([journal('lasting')]);
    await before.waitFor('lasting', await here.log.grow(3));
    await before.stop();
    await here.log.grow(3);
    const gate = new Gate();
    const after = await here.started([journal('lasting', () => gate.pass())]);
    await gate.reached;
    expect(await noted(here.database.pool, after.tableOf('lasting'))).toEqual(upTo(3));
    gate.open();
  });

  it('is known to the planner of the database before it is asked', async () => {
    const last = await here.log.grow(40);
    const readSide = await here.started([journal('counted')]);
    await readSide.waitFor('counted', last);
    await until(() => readSide.status()[0]?.caughtUpOnce === true);
    expect(await rowsKnownOf(here.database.pool, readSide.tableOf('counted'))).toBe(40);
  });

  it('serves at once over an empty log', async () => {
    const readSide = await here.started([journal('nothing')]);
    expect(await readSide.caughtUp()).toBe(true);
    expect(readSide.tableOf('nothing')).toBe('rm.nothing_v1');
  });

  it('is known as such in a process that looks on', async () => {
    const last = await here.log.grow(20);
    const gate = new Gate();
    const worker = await here.started([journal('seen', () => gate.pass())], { batchSize: 10 });
    await gate.reached;
    const api = processWith(here.log.store, here.database.pool, [journal('seen')]);
    await api.observe();
    expect(() => api.tableOf('seen')).toThrow(NeverCaughtUp);
    expect(api.status()[0]).toMatchObject({ caughtUpOnce: false, position: '0', headPosition: last, behindMs: 5_000 });
    gate.open();
    await worker.waitFor('seen', last);
    await until(() => api.status()[0]?.caughtUpOnce === true);
    expect(api.status()[0]).toMatchObject({ position: last, headPosition: last, behindMs: 0 });
    expect(api.tableOf('seen')).toBe('rm.seen_v1');
    await api.stop();
  });
});

describe('the lag', () => {
  it('tells how far it is to the head while a long log is being read, after every batch', async () => {
    const last = await here.log.grow(100);
    const gates = [new Gate(), new Gate()];
    let batches = 0;
    const readSide = await here.started([journal('lagging', () => gates[batches++]?.pass())], { batchSize: 40 });
    await gates[0]!.reached;
    expect(readSide.status()[0]).toMatchObject({ position: '0', headPosition: last, behindMs: 5_000 });
    gates[0]!.open();
    await gates[1]!.reached;
    expect(readSide.status()[0]).toMatchObject({ position: '40', headPosition: last, behindMs: 5_000 });
    gates[1]!.open();
    await readSide.waitFor('lagging', last);
    expect(readSide.status()[0]).toMatchObject({ position: last, headPosition: last, behindMs: 0, stalledMs: 0 });
  });
});

describe('the checkpoint', () => {
  it('of another log is worth nothing: the read model begins anew, and is not asked meanwhile', async () => {
    const before = await here.started([journal('moved')]);
    await before.waitFor('moved', await here.log.grow(7));
    await before.stop();
    const other = new GrowingLog();
    const last = await other.grow(4);
    const gate = new Gate();
    const after = await here.started([journal('moved', () => gate.pass())], {}, other.store);
    await gate.reached;
    expect(() => after.tableOf('moved')).toThrow(NeverCaughtUp);
    gate.open();
    expect(await after.waitFor('moved', last)).toBe(true);
    expect(await noted(here.database.pool, after.tableOf('moved'))).toEqual(upTo(4));
  });

  it('beyond the end of the log says that events were lost: the read model begins anew', async () => {
    const before = await here.started([journal('restored')]);
    const last = await here.log.grow(5);
    await before.waitFor('restored', last);
    await before.stop();
    await here.database.pool.query(`update follower.checkpoints set position = '9' where name = 'restored'`);
    await here.database.pool.query('insert into rm.restored_v1 select generate_series(6, 9)');
    const after = await here.started([journal('restored')]);
    expect(await after.waitFor('restored', last)).toBe(true);
    expect(await noted(here.database.pool, 'rm.restored_v1')).toEqual(upTo(5));
  });

  it('may have been moved on by others since a process that starts asked the log for its end: nothing begins anew', async () => {
    const before = await here.started([journal('overtaken')]);
    await before.waitFor('overtaken', await here.log.grow(3));
    let overtaken = 0;
    const late = Object.assign(Object.create(here.log.store) as EventStore, {
      head: async () => {
        const head = await here.log.store.head();
        overtaken += 1;
        if (overtaken === 1) await before.waitFor('overtaken', await here.log.grow(2));
        return head;
      },
    });
    const after = await here.started([journal('overtaken')], {}, late);
    expect(overtaken).toBeGreaterThan(0);
    const { rows } = await here.database.pool.query(
      `select position, caught_up_at is not null as "caughtUp" from follower.checkpoints where name = 'overtaken'`,
    );
    expect(rows).toEqual([{ position: '5', caughtUp: true }]);
    expect(await after.waitFor('overtaken', await here.log.grow(1))).toBe(true);
    expect(await noted(here.database.pool, 'rm.overtaken_v1')).toEqual(upTo(6));
  });

  it('is not moved by a process that followed another log before a restore', async () => {
    const late = await here.started([journal('two_logs')], { leaseMs: 60 });
    await late.waitFor('two_logs', await here.log.grow(2));
    const other = new GrowingLog();
    const last = await other.grow(3);
    const next = await here.started([journal('two_logs')], {}, other.store);
    expect(await next.waitFor('two_logs', last)).toBe(true);
    await here.log.grow(4);
    await sleep(200);
    expect(await noted(here.database.pool, 'rm.two_logs_v1')).toEqual(upTo(3));
  });
});

describe('a process with nothing to do', () => {
  it('asks the database less than three times a second, whatever it follows', async () => {
    const ours = { pollMs: 1_000, leaseMs: 15_000 };
    const readSide = await here.started([journal('idle_a'), journal('idle_b'), journal('idle_c')], ours);
    await readSide.caughtUp();
    await sleep(50);
    const { pool } = here.database;
    const [asked, connected, head] = [
      jest.spyOn(pool, 'query'),
      jest.spyOn(pool, 'connect'),
      jest.spyOn(here.log.store, 'head'),
    ];
    const read = jest.spyOn(here.log.store, 'readAll');
    await sleep(4_000);
    const statements = [asked, connected, head, read].reduce((sum, { mock }) => sum + mock.calls.length, 0);
    for (const spy of [asked, connected, head, read]) spy.mockRestore();
    expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThan(12);
  }, 10_000);
});
