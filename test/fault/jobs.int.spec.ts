import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ManualClock } from '@accord/kernel';
import { DEFAULT_JOBS_TUNING, jobsStatus, PostgresOutbox, type JobHandler } from '@accord/jobs';
import { migrateQueue } from '@accord/jobs/bullmq';
import { message, NOON, startProcess, type Process, type ProcessOptions } from '@accord/jobs/testing';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';
import { startRedis, type TestRedis } from '../support/redis.js';

const HOUR_MS = 3_600_000;
const KINDS = ['timer'];

async function until(isTrue: () => Promise<boolean> | boolean): Promise<void> {
  for (let look = 0; look < 1_000; look += 1) {
    if (await isTrue()) return;
    await sleep(20);
  }
  throw new Error('It did not come true within 20 s');
}

describe('Jobs, when something breaks', () => {
  const outbox = new PostgresOutbox(KINDS);
  let database: TestDatabase;
  let processes: Process[] = [];
  let redis: TestRedis | undefined;
  let handled: string[];
  let clock: ManualClock;

  beforeAll(async () => {
    database = await withTestDatabase();
    await migrateQueue(database.ownerPool, KINDS);
  }, 60_000);
  afterEach(async () => {
    await Promise.all(processes.map((one) => one.stop()));
    processes = [];
    await redis?.stop();
    redis = undefined;
    await database.ownerPool.query('truncate jobs.outbox, bullmq.job cascade');
  }, 60_000);
  afterAll(() => database.drop(), 60_000);

  const noting: JobHandler = { kind: 'timer', handle: async ({ id }) => void handled.push(id) };
  const put = (...ids: string[]): Promise<void> => outbox.put(database.pool, ids.map((id) => message(id))); // prettier-ignore
  const isDone = async (): Promise<boolean> => (await jobsStatus(database.pool, clock.now())).length === 0;
  const many = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}-${n}`);

  /** How many of the messages `flushed-…` the queue holds. */
  async function heldByQueue(): Promise<number> {
    if (redis) return (await redis.client.keys('*:flushed-*')).filter((key) => !key.endsWith(':lock')).length;
    const found = await database.ownerPool.query<{ n: number }>(
      `select count(*)::integer as n from bullmq.job where id like 'flushed-%'`,
    );
    return found.rows[0]!.n;
  }
  async function flush(): Promise<void> {
    await redis?.client.flushall();
    if (!redis) await database.ownerPool.query('truncate bullmq.job cascade');
  }

  async function start(options: Partial<ProcessOptions> = {}): Promise<Process> {
    const one = await startProcess({ database, redis: redis ?? null, handlers: [noting], clock, ...options });
    processes.push(one);
    return one;
  }
  function begin(): void {
    handled = [];
    clock = new ManualClock(new Date(NOON));
  }

  it('waits in the database while the queue is gone for an hour, says so, and does everything once it is back', async () => {
    begin();
    redis = await startRedis();
    const { port } = redis;
    const one = await start();
    await put('before');
    await until(() => handled.length === 1);
    await redis.stop();
    await until(() => one.queueFails());
    for (let minute = 0; minute < 60; minute += 10) {
      await put(`at-${minute}`);
      clock.advance(HOUR_MS / 6);
    }
    const isRefused = () => one.runner.dispatcher.dispatch().then(() => false, () => true); // prettier-ignore
    await until(isRefused);
    expect(handled).toEqual(['before']);
    expect(await jobsStatus(database.pool, clock.now())).toMatchObject([{ kind: 'timer', dead: 0, lagMs: HOUR_MS }]);
    redis = await startRedis({ port }); // and it remembers nothing
    await until(isDone);
    expect(handled.toSorted()).toEqual(['at-0', 'at-10', 'at-20', 'at-30', 'at-40', 'at-50', 'before']);
  }, 60_000);

  it.each(['postgres', 'redis'])(
    'gives a flushed queue in %s everything again, and does it once',
    async (backend) => {
      begin();
      if (backend === 'redis') redis = await startRedis();
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      const waiting: JobHandler = { kind: 'timer', handle: async ({ id }) => held.then(() => void handled.push(id)) };
      await start({ handlers: [waiting], tuning: { atOnce: 1, forgottenMs: 1_000 } });
      await put(...many('flushed', 40));
      await until(async () => (await heldByQueue()) > 30);
      await flush();
      expect(await heldByQueue()).toBe(0); // it held them, and they are gone
      release();
      await until(isDone);
      expect(handled.toSorted()).toEqual(many('flushed', 40).toSorted());
    },
    60_000,
  );

  it('notices within two minutes, whatever the moment, that a queue has lost what it was given', () => {
    const { forgottenMs, pollMs, leaseMs } = DEFAULT_JOBS_TUNING;
    expect(forgottenMs + pollMs + leaseMs).toBeLessThan(120_000);
  });

  it('lets one of two workers with the same message do it', async () => {
    begin();
    const slow: JobHandler = { kind: 'timer', handle: async ({ id }) => sleep(50).then(() => void handled.push(id)) };
    const [one, other] = [await start({ handlers: [slow] }), await start({ handlers: [slow] })];
    await put('shared');
    const both = await Promise.all([one, other].map(({ runner }) => runner.delivery.deliver('timer', 'shared')));
    await until(isDone);
    expect(both.filter((outcome) => outcome === 'done').length).toBeLessThanOrEqual(1);
    expect(handled).toEqual(['shared']);
  });

  it('lets a worker that stood still beyond its lease write nothing, and another one finish', async () => {
    begin();
    let wake: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    let tries = 0;
    const once: JobHandler = {
      kind: 'timer',
      handle: async ({ id }, lease) => {
        tries += 1;
        if (tries === 1) await asleep;
        await lease.check();
        handled.push(id);
      },
    };
    const late = await start({ handlers: [once] });
    await put('slept-over');
    await until(() => tries === 1);
    // Two minutes go by for everybody but the worker that sleeps.
    const { rowCount } = await database.ownerPool.query(
      `update jobs.outbox set lease_until = clock_timestamp() - interval '90 s', queued_at = clock_timestamp() - interval '120 s'
       where lease_until > clock_timestamp()`,
    );
    expect(rowCount).toBe(1);
    const next = await start({ handlers: [once] });
    expect(await next.runner.delivery.deliver('timer', 'slept-over')).toBe('done');
    wake();
    await until(() => late.runner.outcomes.get('timer lost') === 1);
    expect(handled).toEqual(['slept-over']);
  });

  it('gives a message again at once that was brought before its time, by a process whose clock is ahead', async () => {
    begin();
    const behind = new ManualClock(new Date(Date.parse(NOON) - 1_000));
    await start({ clock: behind });
    await put('early');
    // A process that is a second ahead has given it to the queue.
    await database.ownerPool.query('update jobs.outbox set queued_at = clock_timestamp()');
    const [one] = processes;
    expect(await one!.runner.delivery.deliver('timer', 'early')).toBe('passed');
    expect(handled).toEqual([]);
    behind.advance(1_000);
    await until(() => handled.length === 1);
  });

  it('loses nothing and does nothing twice when the clock jumps back and forward an hour', async () => {
    begin();
    await start();
    await put('now');
    await until(isDone);
    clock.advance(-HOUR_MS);
    await put('now'); // the same timer, derived again
    await outbox.put(database.pool, [message('early', { dueAt: '2026-03-02T16:30:00.000Z' })]);
    await sleep(200);
    expect(handled).toEqual(['now']);
    clock.advance(2 * HOUR_MS);
    await until(() => handled.includes('early'));
    await until(isDone);
    expect(handled).toEqual(['now', 'early']);
  });
});
