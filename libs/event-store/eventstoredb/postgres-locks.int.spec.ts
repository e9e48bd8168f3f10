import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@accord/event-store';
import { EventStoreDbEventStore, PostgresLocks, readAddress, type LockTimes } from '@accord/event-store/eventstoredb';
import { RECORDED_AT, describeEventStore, newStream, sampleEvents } from '@accord/event-store/testing';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { EventStoreDbDouble } from '../../../test/support/eventstoredb-double/index.js';

/** How long an append of a vanished process may still land: far longer than what must not wait for it takes on a busy machine. */
const LANDING_MS = 1_500;
/** For who is to be refused, and for who is to be served. */
const QUICK: LockTimes = { withinMs: 150, landingMs: LANDING_MS };
const PATIENT: LockTimes = { withinMs: 8_000, landingMs: LANDING_MS };
const WRITERS = 'select count(*)::int as n from es.writers';
/** Ends every session that has the lock of a writer, as a process that is killed does. */
const END_WRITERS = `select pg_terminate_backend(pid) from pg_locks
  where locktype = 'advisory' and classid = 7302 and objsubid = 2 and granted`;

let database: TestDatabase;
const opened: PostgresLocks[] = [];

const process = (times = QUICK): PostgresLocks => {
  const locks = new PostgresLocks({ host: database.host, database: database.database, user: 'accord_app' }, times);
  opened.push(locks);
  return locks;
};
const count = async (): Promise<number> => (await database.ownerPool.query<{ n: number }>(WRITERS)).rows[0]!.n;

beforeAll(async () => {
  database = await withTestDatabase();
}, 60_000);
afterAll(() => database.drop());
afterEach(async () => {
  for (const locks of opened.splice(0)) await locks.close();
  await database.ownerPool.query('truncate es.writers, es.held_streams');
});

describe('Locks of streams over PostgreSQL', () => {
  it('let one process have a stream alone, or several have it together', async () => {
    const [one, other, stream] = [process(), process(), newStream()];
    const alone = await one.take(stream, []);
    await expect(other.take(stream, [])).rejects.toThrow(StoreUnavailable);
    await expect(other.take(newStream(), [stream])).rejects.toThrow(StoreUnavailable);
    alone.release();
    const together = [await one.take(newStream(), [stream]), await other.take(newStream(), [stream])];
    await expect(one.take(stream, [])).rejects.toThrow(StoreUnavailable);
    for (const hold of together) hold.release();
    (await process(PATIENT).take(stream, [])).release();
  });

  it('take all that is asked for or nothing, and wait for it', async () => {
    const [one, other, stream, free] = [process(), process(), newStream(), newStream()];
    const held = await one.take(stream, []);
    await expect(other.take(free, [stream])).rejects.toThrow(StoreUnavailable);
    (await one.take(free, [])).release();
    const waiting = process(PATIENT).take(free, [stream]);
    held.release();
    (await waiting).release();
  });

  it.each([
    ['the stream that it wrote', (own: string, premise: string) => [own, newStream(), premise]],
    ['a stream that rests on it', (own: string) => [newStream(), own]],
    ['what its append rests on', (_own: string, premise: string) => [premise]],
  ])('keep %s closed while an append of a vanished process may land', async (_, wanted) => {
    const [one, other] = [process(), process(PATIENT)];
    const [own, premise] = [newStream(), newStream()];
    const hold = await one.take(own, [premise]);
    await database.ownerPool.query(END_WRITERS);
    const began = performance.now();
    (await other.take(newStream(), [premise])).release(); // what only stood still goes on standing still
    (await other.take(newStream(), [])).release();
    expect(performance.now() - began).toBeLessThan(LANDING_MS);
    const [first, ...others] = wanted(own, premise);
    const after = await other.take(first!, others);
    expect(performance.now() - began).toBeGreaterThanOrEqual(LANDING_MS);
    expect(after.isHeld()).toBe(true);
    while (hold.isHeld()) await sleep(5);
    after.release();
  });

  it('stay closed altogether when the server forgot what a vanished process held', async () => {
    const [one, other] = [process(), process(PATIENT)];
    await one.take(newStream(), []);
    await database.ownerPool.query(END_WRITERS);
    await database.ownerPool.query('truncate es.held_streams');
    const began = performance.now();
    (await other.take(newStream(), [])).release();
    expect(performance.now() - began).toBeGreaterThanOrEqual(LANDING_MS);
  });

  it('go on at once when a session was lost that held nothing, and after a farewell', async () => {
    const [one, other] = [process(PATIENT), process(PATIENT)];
    (await one.take(newStream(), [])).release();
    await database.ownerPool.query(END_WRITERS);
    for (let tries = 0; tries < 50; tries += 1) {
      const taken = await one.take(newStream(), []).catch(() => undefined);
      taken?.release();
      if (taken) break;
      await sleep(5);
    }
    const began = performance.now();
    (await other.take(newStream(), [])).release();
    await one.close();
    (await other.take(newStream(), [])).release();
    expect(performance.now() - began).toBeLessThan(LANDING_MS);
    expect(await count()).toBe(1);
    await other.close(); // after what it lets go of
    expect((await database.ownerPool.query('select from es.held_streams')).rowCount).toBe(0);
  });

  it('say that they cannot be had where the database cannot be reached', async () => {
    const nowhere = new PostgresLocks({ host: `${database.host}/nowhere`, database: 'x', user: 'y' }, QUICK);
    await expect(nowhere.take(newStream(), [])).rejects.toThrow(StoreUnavailable);
    await nowhere.close();
  });

  it('let an append of a vanished process land before anybody moves what it rests on', async () => {
    const double = await EventStoreDbDouble.start();
    const [gone, other] = [process(), process(PATIENT)].map(
      (locks) => new EventStoreDbEventStore(readAddress(double.url), { locks, landingMs: LANDING_MS }),
    );
    const [own, premise] = [newStream(), newStream()];
    await other!.append(premise, sampleEvents(1), 'no_stream', RECORDED_AT);
    double.faults.ofAppends('land-late');
    const lost = gone!.append(own, sampleEvents(1), 'no_stream', RECORDED_AT, { [premise]: 0 });
    while (double.faults.count('land-late') === 0) await sleep(1);
    await database.ownerPool.query(END_WRITERS); // its session is gone, its append is on the way
    await expect(lost.catch((error: unknown) => error)).resolves.toBeDefined();
    expect((await other!.append(premise, sampleEvents(1), 0, RECORDED_AT)).outcome).toBe('appended');
    const written = double.log.stream(own)?.[0]?.position;
    const moved = double.log.stream(premise)?.[1]?.position;
    expect(written).toBeDefined();
    expect(written! < moved!).toBe(true);
    await gone!.close();
    await other!.close();
    double.stop();
  });

  it('keep a premise still while another process would move it', async () => {
    const double = await EventStoreDbDouble.start();
    double.writeMs = 5;
    const stores = [process(PATIENT), process(PATIENT)].map(
      (locks) => new EventStoreDbEventStore(readAddress(double.url), { locks, landingMs: LANDING_MS }),
    );
    for (let round = 0; round < 10; round += 1) {
      const [a, b] = [newStream(), newStream()];
      const outcomes = await Promise.all([
        stores[0]!.append(a, sampleEvents(1), 'no_stream', RECORDED_AT, { [b]: 'no_stream' }),
        stores[1]!.append(b, sampleEvents(1), 'no_stream', RECORDED_AT, { [a]: 'no_stream' }),
      ]);
      expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['appended', 'conflict']);
    }
    for (const store of stores) await store.close();
    double.stop();
    expect(await count()).toBe(0);
  });
});

describeEventStore(
  { describe, it, beforeAll, afterAll },
  'EventStoreDB with locks in PostgreSQL',
  { idReusedLaterInStream: 'appended', idInAnotherStream: 'not-looked-for', densePositions: false },
  async () => {
    const [double, mine] = [await EventStoreDbDouble.start(), await withTestDatabase()];
    const locks = new PostgresLocks({ host: mine.host, database: mine.database, user: 'accord_app' });
    const store = new EventStoreDbEventStore(readAddress(double.url), { locks });
    return {
      store,
      close: async () => {
        await store.close();
        double.stop();
        await mine.drop();
      },
    };
  },
);
