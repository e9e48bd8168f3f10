import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ManualClock } from '@accord/kernel';
import { withTestDatabase, type TestDatabase } from '../../test/support/postgres.js';
import { Delivery } from './delivery.js';
import { takeDue } from './due-messages.js';
import { claim, complete, fail, prolong } from './leases.js';
import { LeaseLost, type HeldLease } from './outbox.js';
import { PostgresOutbox } from './postgres-outbox.js';
import { JobRegistry } from './registry.js';
import { removeOld } from './retention.js';
import { jobsStatus } from './status.js';
import { message, NOON } from './testing/messages.js';
import { DEFAULT_JOBS_TUNING, restAfter } from './tuning.js';

const LEASE_MS = 30_000;
const noon = new Date(NOON);
const DAY_MS = 86_400_000;

describe('Messages of the outbox', () => {
  const outbox = new PostgresOutbox(['timer']);
  let database: TestDatabase;
  beforeAll(async () => {
    database = await withTestDatabase();
  }, 60_000);
  afterAll(() => database.drop(), 60_000);
  beforeEach(() => outbox.put(database.pool, [message('one')]));
  afterEach(() => database.ownerPool.query('truncate jobs.outbox'));

  const claimed = async () => (await claim(database.pool, 'one', noon, LEASE_MS))!;
  /** As if the holder had stood still for longer than its lease. */
  const runOut = () =>
    database.ownerPool.query(`update jobs.outbox set lease_until = clock_timestamp() - interval '1 s'`);
  const rowOf = async (id = 'one') =>
    (await database.ownerPool.query('select state, attempts, failure from jobs.outbox where id = $1', [id])).rows[0];

  it('are given to one of many who ask at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => claim(database.pool, 'one', noon, LEASE_MS)));
    expect(all.filter((one) => one !== null)).toHaveLength(1);
  });

  it('are not given to anybody before they are due', async () => {
    await outbox.put(database.pool, [message('later', { dueAt: '2026-03-02T17:00:00.001Z' })]);
    expect(await claim(database.pool, 'later', noon, LEASE_MS)).toBeNull();
    expect(await claim(database.pool, 'later', new Date(noon.getTime() + 1), LEASE_MS)).not.toBeNull();
  });

  it('timers: cannot be written by a worker whose lease ran out, though nobody has taken over', async () => {
    const held = await claimed();
    await runOut();
    expect(await prolong(database.pool, held, LEASE_MS)).toBe(false);
    expect(await complete(database.pool, held, noon)).toBe(false);
    expect(await fail(database.pool, held, { failure: 'late', restMs: null }, noon)).toBe(false);
    expect(await rowOf()).toEqual({ state: 'waiting', attempts: 1, failure: null });
  });

  it('are completed by the worker that took over, and not by the one that wakes up', async () => {
    const late = await claimed();
    await runOut();
    const newer = await claimed();
    expect(await complete(database.pool, late, noon)).toBe(false);
    expect(await complete(database.pool, newer, noon)).toBe(true);
    expect(await complete(database.pool, newer, noon)).toBe(false); // once
    expect(await rowOf()).toEqual({ state: 'done', attempts: 2, failure: null });
  });

  it('tell a handler that its lease is another one’s, before it does what cannot be taken back', async () => {
    let sent = 0;
    const handle = async (_message: object, lease: HeldLease) => {
      await lease.check();
      await runOut();
      await claimed(); // the second worker
      await lease.check();
      sent += 1;
    };
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const registry = new JobRegistry(['timer'], [{ kind: 'timer', handle }]);
    const clock = new ManualClock(noon);
    const delivery = new Delivery({ db: database.pool, registry, clock, log, tuning: DEFAULT_JOBS_TUNING });
    expect(await delivery.deliver('timer', 'one')).toBe('lost');
    expect(sent).toBe(0);
    expect(await delivery.deliver('timer', 'one')).toBe('passed');
    expect(delivery.outcomes).toEqual(new Map([['timer lost', 1], ['timer passed', 1]])); // prettier-ignore
    expect(new LeaseLost('x').name).toBe('LeaseLost');
  });

  it('wait in the database beyond what the queue may hold, the earliest first', async () => {
    await outbox.put(
      database.pool,
      Array.from({ length: 9 }, (_, n) => message(`m-${n}`, { dueAt: `2026-03-02T16:59:0${9 - n}.000Z` })),
    );
    const tuning = { ...DEFAULT_JOBS_TUNING, mostQueued: 6, batchSize: 4 };
    const take = async () => (await takeDue(database.pool, ['timer'], noon, tuning)).map(({ id }) => id).toSorted();
    expect(await take()).toEqual(['m-5', 'm-6', 'm-7', 'm-8']);
    expect(await take()).toEqual(['m-3', 'm-4']);
    expect(await take()).toEqual([]);
  });

  it('show how many are due, and how old the oldest is', async () => {
    const later = new Date(noon.getTime() + 90_000);
    expect(await jobsStatus(database.pool, later)).toEqual([
      { kind: 'timer', due: 1, retrying: 0, dead: 0, lagMs: 90_000 },
    ]);
    const held = await claimed();
    await fail(database.pool, held, { failure: 'no', restMs: 60_000 }, noon);
    expect(await jobsStatus(database.pool, later)).toEqual([{ kind: 'timer', due: 0, retrying: 1, dead: 0, lagMs: 0 }]);
  });

  it('are kept for a bounded time once they have ended, dead letters longer, and what waits for ever', async () => {
    await outbox.put(database.pool, [message('two'), message('three')]);
    await complete(database.pool, await claimed(), noon);
    const dead = (await claim(database.pool, 'two', noon, LEASE_MS))!;
    await fail(database.pool, dead, { failure: 'no', restMs: null }, noon);
    const after = (days: number) => new Date(noon.getTime() + days * DAY_MS + 1);
    expect(await removeOld(database.pool, after(29))).toBe(0);
    expect(await removeOld(database.pool, after(30))).toBe(1);
    expect(await removeOld(database.pool, after(179))).toBe(0);
    expect(await removeOld(database.pool, after(180))).toBe(1);
    expect(await removeOld(database.pool, after(10_000))).toBe(0);
    expect(await rowOf('three')).toMatchObject({ state: 'waiting' });
  });

  it('cannot be put with an id or of a kind that no queue would carry', async () => {
    await expect(outbox.put(database.pool, [message('a:b')])).rejects.toThrow('cannot be the id');
    await expect(outbox.put(database.pool, [message('a', { kind: 'mail' })])).rejects.toThrow(
      'Nothing is of the kind mail',
    );
  });

  it('do not change what they say: the application has no right to that, nor to more of the queue than its rows', async () => {
    for (const statement of [
      `update jobs.outbox set payload = '{}'`,
      `update jobs.outbox set due_at = now()`,
      `insert into jobs.outbox (id, kind, payload, due_at, state) values ('x', 'timer', '{}', now(), 'done')`,
      'truncate jobs.outbox',
      'create table bullmq.stray (id integer)',
      'alter table bullmq.job add column stray integer',
    ])
      await expect(database.pool.query(statement)).rejects.toThrow(/permission denied|must be owner/);
  });
});

describe('The rests between tries', () => {
  it('double, up to an hour', () => {
    const rests = [1, 2, 3, 10, 11, 14].map((attempts) => restAfter(attempts, DEFAULT_JOBS_TUNING));
    expect(rests).toEqual([5_000, 10_000, 20_000, 2_560_000, 3_600_000, 3_600_000]);
  });
});
