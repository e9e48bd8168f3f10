import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { START, StoreUnavailable, type RecordedEvent } from '@accord/event-store';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { RECORDED_AT, newStream, sampleEvent } from '@accord/event-store/testing';
import { Pool } from 'pg';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';

/** The lock that every append takes: whoever holds it makes appends wait. */
const HOLD = 'select pg_advisory_lock(7301)';
const LET_GO = 'select pg_advisory_unlock(7301)';
const CUT_ALL = `select pg_terminate_backend(pid) from pg_stat_activity
  where usename = 'accord_app' and datname = current_database()`;
const WRITING = `select count(*)::int as waiting from pg_stat_activity
  where datname = current_database() and wait_event_type = 'Lock' and wait_event = 'advisory'`;

describe('The event store on PostgreSQL, when things break,', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await withTestDatabase();
  });
  afterAll(() => database.drop());

  /** Runs something while no append can be written, and lets go of the lock whatever happens. */
  async function whileHeld<T>(body: (letGo: () => Promise<unknown>) => Promise<T>): Promise<T> {
    const holder = await database.ownerPool.connect();
    await holder.query(HOLD);
    try {
      return await body(() => holder.query(LET_GO));
    } finally {
      holder.release(true);
    }
  }

  async function untilOneWaits(): Promise<void> {
    for (let look = 0; look < 200; look += 1) {
      const { rows } = await database.ownerPool.query<{ waiting: number }>(WRITING);
      if (rows[0]?.waiting === 1) return;
      await sleep(10);
    }
    throw new Error('No append came to wait for the lock');
  }

  it('writes each append once although its connection is cut under it', async () => {
    const store = new PostgresEventStore(database.pool);
    const streams = Array.from({ length: 20 }, newStream);
    const events = streams.map(() => sampleEvent());
    await whileHeld(async (letGo) => {
      const appends = streams.map((stream, n) => {
        const event = events[n];
        return store.append(stream, event ? [event] : [], 'no_stream', RECORDED_AT);
      });
      await untilOneWaits();
      const cut = await database.ownerPool.query(CUT_ALL);
      expect(cut.rowCount).toBeGreaterThan(0);
      await letGo();
      expect((await Promise.all(appends)).map(({ outcome }) => outcome)).toEqual(streams.map(() => 'appended'));
    });
    const stored: (readonly RecordedEvent[])[] = await Promise.all(streams.map((stream) => store.readStream(stream)));
    expect(stored.map((found) => found.map(({ eventId }) => eventId))).toEqual(events.map(({ eventId }) => [eventId]));
    await store.close();
  });

  it('says that it is unavailable when it cannot be reached, for appends and for reads', async () => {
    const nowhere = new Pool({ host: `${database.host}/nowhere`, user: 'accord_app', database: database.database });
    const store = new PostgresEventStore(nowhere);
    const appending = store.append(newStream(), [sampleEvent()], 'any', RECORDED_AT);
    await expect(appending).rejects.toThrow(StoreUnavailable);
    await expect(store.readStream(newStream())).rejects.toThrow(StoreUnavailable);
    await expect(store.readAll(START, 1)).rejects.toThrow(StoreUnavailable);
    await expect(store.head()).rejects.toThrow(StoreUnavailable);
    await store.close();
    await nowhere.end();
  });

  it('gives up on a server that does not answer; the same append, sent again, is there once', async () => {
    const store = new PostgresEventStore(database.pool, { timeoutMs: 200 });
    const [stream, event] = [newStream(), sampleEvent()];
    await whileHeld(async () => {
      const appending = store.append(stream, [event], 'no_stream', RECORDED_AT);
      await expect(appending).rejects.toThrow(StoreUnavailable);
    });
    const again = await store.append(stream, [event], 'no_stream', RECORDED_AT);
    expect(['appended', 'stored-before']).toContain(again.outcome);
    expect(await store.readStream(stream)).toHaveLength(1);
    await store.close();
  });

  it('refuses appends above the bound of its queue at once, and writes the others later', async () => {
    const store = new PostgresEventStore(database.pool, { queueAppends: 2 });
    const append = (): Promise<string> =>
      store.append(newStream(), [sampleEvent()], 'any', RECORDED_AT).then(({ outcome }) => outcome);
    await whileHeld(async (letGo) => {
      const flying = append();
      await untilOneWaits();
      const waiting = [append(), append()];
      await expect(append()).rejects.toThrow(StoreUnavailable);
      await letGo();
      expect(await Promise.all([flying, ...waiting])).toEqual(['appended', 'appended', 'appended']);
    });
    await store.close();
  });

  it('writes what waits when it is closed, and refuses what comes after', async () => {
    const store = new PostgresEventStore(database.pool);
    const stream = newStream();
    const appending = store.append(stream, [sampleEvent()], 'no_stream', RECORDED_AT);
    await store.close();
    expect((await appending).outcome).toBe('appended');
    await expect(store.append(stream, [sampleEvent()], 0, RECORDED_AT)).rejects.toThrow(StoreUnavailable);
  });

  it('shows events although another transaction has been writing for long', async () => {
    const store = new PostgresEventStore(database.pool);
    const other = await database.ownerPool.connect();
    await other.query('begin');
    await other.query('create table public.unfinished (n integer)');
    const event = sampleEvent();
    const before = await store.head();
    await store.append(newStream(), [event], 'any', RECORDED_AT);
    expect((await store.readAll(before, 10)).events.map(({ eventId }) => eventId)).toEqual([event.eventId]);
    await other.query('rollback');
    other.release();
    await store.close();
  });
});
