import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ManualClock } from '@accord/kernel';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { startRedis, type TestRedis } from '../../../test/support/redis.js';
import { jobsStatus, listMessages, PostgresOutbox, retryDead, TryLater, Undeliverable } from '../index.js';
import type { JobHandler, OutboxMessage } from '../outbox.js';
import { migrateQueue } from './queue-migrations.js';
import { message, NOON } from '../testing/messages.js';
import { startProcess, type Process, type ProcessOptions } from '../testing/running.js';

const KINDS = ['timer', 'mail'];

/** Waits for what other processes do at their own pace; the state that comes is asserted by whoever waits. */
async function until(isTrue: () => Promise<boolean> | boolean): Promise<void> {
  for (let look = 0; look < 500; look += 1) {
    if (await isTrue()) return;
    await sleep(20);
  }
  throw new Error('It did not come true within 10 s');
}

describe.each(['postgres', 'redis'] as const)('Jobs over a queue in %s', (backend) => {
  const outbox = new PostgresOutbox(KINDS);
  let database: TestDatabase;
  let redis: TestRedis | null = null;
  let processes: Process[] = [];
  let clock: ManualClock;
  let handled: string[] = [];

  beforeAll(async () => {
    database = await withTestDatabase();
    await migrateQueue(database.ownerPool, KINDS);
    if (backend === 'redis') redis = await startRedis();
  }, 60_000);
  afterAll(async () => {
    await redis?.stop();
    await database.drop();
  }, 60_000);
  afterEach(async () => {
    await Promise.all(processes.map((one) => one.stop()));
    processes = [];
    await database.ownerPool.query('truncate jobs.outbox');
    await flush();
  });

  /** Everything that the queue holds is gone, as after a restart of a Redis without a disk. */
  async function flush(): Promise<void> {
    await redis?.client.flushall();
    if (backend === 'redis') return;
    await database.ownerPool.query('truncate bullmq.job cascade');
  }

  const noting = (kind: string): JobHandler => ({ kind, handle: async ({ id }) => void handled.push(id) });
  const put = (...messages: OutboxMessage[]): Promise<void> => outbox.put(database.pool, messages);
  const state = async (id: string): Promise<string | undefined> =>
    (await database.pool.query<{ state: string }>('select state from jobs.outbox where id = $1', [id])).rows[0]?.state;

  async function start(options: Partial<ProcessOptions> = {}): Promise<Process> {
    clock ??= new ManualClock(new Date(NOON));
    const handlers = options.handlers ?? KINDS.map(noting);
    const one = await startProcess({ database, redis, clock, ...options, handlers });
    processes.push(one);
    return one;
  }
  const begin = async (options: Partial<ProcessOptions> = {}): Promise<Process> => {
    handled = [];
    clock = new ManualClock(new Date(NOON));
    return start(options);
  };

  it('handles each message once, when it is due by the clock and not before', async () => {
    await begin();
    await put(
      message('now'),
      message('later', { dueAt: '2026-03-02T18:00:00.000Z' }),
      message('letter', { kind: 'mail' }),
    );
    await until(async () => (await state('now')) === 'done' && (await state('letter')) === 'done');
    expect(handled.toSorted()).toEqual(['letter', 'now']);
    await put(message('now')); // the same id again is harmless
    clock.advance(3_600_000);
    await until(async () => (await state('later')) === 'done');
    expect(handled.toSorted()).toEqual(['later', 'letter', 'now']);
  });

  it('handles nothing that was withdrawn', async () => {
    await begin();
    await put(
      message('taken-back', { dueAt: '2026-03-02T18:00:00.000Z' }),
      message('stays', { dueAt: '2026-03-02T18:00:00.000Z' }),
    );
    await outbox.withdraw(database.pool, ['taken-back']);
    clock.advance(3_600_000);
    await until(async () => (await state('stays')) === 'done');
    expect(handled).toEqual(['stays']);
    expect(await state('taken-back')).toBeUndefined();
  });

  it('does later what asks for it, at its own times, and never gives that up', async () => {
    let tries = 0;
    const timer: JobHandler = {
      kind: 'timer',
      handle: async () => {
        tries += 1;
        if (tries <= 5) throw new TryLater(1, 'not yet');
      },
    };
    await begin({ handlers: [timer, noting('mail')], tuning: { mostAttempts: 2 } });
    await put(message('patient'));
    await until(async () => (await state('patient')) === 'done');
    expect(tries).toBe(6);
  });

  it('tries again what failed, gives up in the end, and handles it when it is sent again', async () => {
    let isBroken = true;
    let tries = 0;
    const timer: JobHandler = {
      kind: 'timer',
      handle: async () => {
        tries += 1;
        if (isBroken) throw new Error('not today');
      },
    };
    await begin({ handlers: [timer, noting('mail')], tuning: { mostAttempts: 3 } });
    await put(message('fails'), message('letter', { kind: 'mail' }));
    await until(async () => (await state('fails')) === 'dead');
    expect(tries).toBe(3);
    expect(handled).toEqual(['letter']); // one that fails holds up no other
    expect(await jobsStatus(database.pool, clock.now())).toEqual([
      { kind: 'timer', due: 0, retrying: 0, dead: 1, lagMs: 0 },
    ]);
    expect(await listMessages(database.pool, 'dead', 10)).toEqual([
      { id: 'fails', kind: 'timer', dueAt: NOON, attempts: 3, failure: 'Error: not today', endedAt: NOON },
    ]);
    isBroken = false;
    expect(await retryDead(database.pool, ['fails', 'unknown'])).toEqual(['fails']);
    await until(async () => (await state('fails')) === 'done');
    expect(tries).toBe(4);
  });

  it('does not try again what can never be delivered', async () => {
    let tries = 0;
    const handle = async () => {
      tries += 1;
      throw new Undeliverable('there is no such place');
    };
    await begin({ handlers: [{ kind: 'timer', handle }, noting('mail')] });
    await put(message('hopeless'));
    await until(async () => (await state('hopeless')) === 'dead');
    expect(tries).toBe(1);
  });

  it('shares the work among processes, and nothing is handled twice', async () => {
    await begin();
    await start();
    await put(...Array.from({ length: 200 }, (_, n) => message(`shared-${n}`)));
    await until(() => handled.length >= 200);
    await until(async () => (await jobsStatus(database.pool, clock.now())).length === 0);
    expect(new Set(handled).size).toBe(200);
    expect(handled).toHaveLength(200);
  });

  it('is given again what a flushed queue forgot', async () => {
    handled = [];
    clock = new ManualClock(new Date(NOON));
    await put(...Array.from({ length: 20 }, (_, n) => message(`forgotten-${n}`)));
    // What a worker gave to the queue before it was flushed: nobody has taken it.
    await database.ownerPool.query(`update jobs.outbox set queued_at = clock_timestamp() - interval '61 seconds'`);
    await start();
    await until(() => handled.length >= 20);
    await until(async () => (await jobsStatus(database.pool, clock.now())).length === 0);
    expect(new Set(handled).size).toBe(20);
  });

  it('leaves with the queue what it was given a moment ago', async () => {
    handled = [];
    clock = new ManualClock(new Date(NOON));
    await put(message('under-way'));
    await database.ownerPool.query('update jobs.outbox set queued_at = clock_timestamp()');
    const { runner } = await start();
    expect(await runner.dispatcher.dispatch()).toBe(0);
    expect(handled).toEqual([]);
  });
});
