import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDateOf, ManualClock, startOfDay } from '@accord/kernel';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { LogFollower } from '@accord/log-follower';
import { policyFactsAt } from '@accord/policy/testing';
import { composeDeadlines, type Deadlines, type Runtime } from '@infra/runtime';
import { accepted, Commander, processOver, seeded } from '../../../test/support/commander.js';
import { bodyOf } from '../../../test/support/agreements.js';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { DEADLINES } from './index.js';
import { MemoryOutbox } from './testing/memory.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** One worker: a process that follows the log for the timers, and handles what falls due. */
interface Worker {
  readonly runtime: Runtime;
  readonly deadlines: Deadlines;
  readonly follower: LogFollower;
}

describe('deadlines of two workers on one database', () => {
  const clock = new ManualClock(new Date());
  const outbox = new MemoryOutbox();
  let database: TestDatabase;
  let store: PostgresEventStore;
  let workers: readonly Worker[];
  let here: Commander;

  const working = async (name: string): Promise<Worker> => {
    const runtime = await processOver(database, name, clock);
    const { pool } = database;
    const { pipeline, agreements, organizations, policy } = runtime;
    const deadlines = composeDeadlines({ store, pool, outbox, pipeline, agreements, organizations, policy, clock });
    const follower = new LogFollower({ store, pool, consumers: [deadlines.consumer], clock, log: silent });
    return { runtime, deadlines, follower };
  };

  beforeAll(async () => {
    database = await withTestDatabase();
    store = new PostgresEventStore(database.pool);
    workers = [await working('one'), await working('two')];
    await workers[0]!.runtime.readSide.start();
    await seeded(workers[0]!.runtime);
    here = await Commander.of(workers[0]!.runtime, 'waterisac');
    await here.attest();
    for (const { follower } of workers) await follower.start();
  }, 60_000);
  afterAll(async () => {
    await Promise.all(workers.map(({ follower }) => follower.stop()));
    await workers[0]!.runtime.readSide.stop();
    await Promise.all(workers.map(({ runtime }) => runtime.close()));
    await store.close();
    await database.drop();
  }, 60_000);

  /** Everything that was appended is followed, by whichever worker leads. */
  const followed = async (by: Worker = workers[0]!): Promise<void> => {
    expect(await by.follower.waitFor([DEADLINES], await store.head(), 10_000)).toBe(true);
  };
  const rowsOf = async (stream: string): Promise<readonly string[]> => {
    const { rows } = await database.pool.query<{ table: string }>(
      `select 'rm.' || tablename as table from pg_tables where schemaname = 'rm' and tablename like 'deadline_timer_v%'`,
    );
    const found = await database.pool.query<{ id: string }>(
      `select message_id as id from ${rows[0]!.table} where stream_id = $1 order by 1`,
      [stream],
    );
    return found.rows.map(({ id }) => id);
  };
  const idsOf = (id: string): readonly string[] => outbox.ids().filter((one) => one.includes(id));
  const told = async (id: string) => (await store.readStream(`deadlines-${id}`)).map(({ type }) => type);
  const daysFromNow = (days: number): string =>
    startOfDay(policyFactsAt(clock.now().toISOString()).calendar.addBusinessDays(localDateOf(clock.now()), days));

  it('keep the rows and the outbox alike, with what the record asks for', async () => {
    const id = await here.submitted();
    await followed();
    expect(idsOf(id)).toHaveLength(6); // three of the intake, three of the attestation
    expect(await rowsOf(`agreement-${id}`)).toEqual(idsOf(id));
    accepted(await here.send(id, 'own.officer', 'withdraw-proposal', { reasonCode: 'DeclinedToState' }));
    await followed(workers[1]);
    expect(idsOf(id)).toEqual([]);
    expect(await rowsOf(`agreement-${id}`)).toEqual([]);
  });

  it('timers: fire a deadline once, and not what was done in the very moment', async () => {
    const id = await here.submitted();
    await followed();
    clock.set(daysFromNow(3));
    const due = outbox.due(clock.now().toISOString()).filter((one) => one.id.includes(id));
    expect(due.map(({ payload }) => payload['command'])).toEqual(['remind']);
    const handled = workers.flatMap(({ deadlines }) =>
      deadlines.handlers.filter(({ kind }) => kind === due[0]!.kind).map((handler) => handler.handle(due[0]!)),
    );
    await Promise.all(handled);
    expect(handled).toHaveLength(2);
    expect(await told(id)).toEqual(['DeadlineReminderSent']);
    clock.set(daysFromNow(8));
    const late = outbox.due(clock.now().toISOString()).filter((one) => one.id.includes(id) && one.id !== due[0]!.id);
    expect(late).toHaveLength(2);
    accepted(await here.send(id, 'cm-1', 'complete-intake', bodyOf('unclassified', 'complete-intake')));
    for (const message of late)
      for (const handler of workers[1]!.deadlines.handlers)
        if (handler.kind === message.kind) await handler.handle(message);
    expect(await told(id)).toEqual(['DeadlineReminderSent']);
  });

  it('go on when the worker that leads stops, and begin anew with the same ids', async () => {
    const id = await here.submitted();
    await followed();
    await workers[0]!.follower.stop();
    clock.set(new Date(Date.parse(`${addDays(localDateOf(clock.now()), 1)}T15:00:00.000Z`)));
    accepted(await here.send(id, 'cm-1', 'complete-intake', bodyOf('unclassified', 'complete-intake')));
    await followed(workers[1]);
    const ids = idsOf(id);
    expect(ids.some((one) => one.includes('concurrence'))).toBe(true);
    expect(ids.some((one) => one.includes('intake-check'))).toBe(false);
    expect(await rowsOf(`agreement-${id}`)).toEqual(ids);
  });
});
