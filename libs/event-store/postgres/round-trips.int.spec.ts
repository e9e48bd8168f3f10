import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { RECORDED_AT, newStream, sampleEvents } from '@accord/event-store/testing';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';

/** Notices to other processes, which nobody waits for. */
const isNotice = (query: unknown): boolean => typeof query === 'string' && query.includes('pg_notify');

describe('What an append asks of the database', () => {
  let database: TestDatabase;
  let store: PostgresEventStore;

  beforeAll(async () => {
    database = await withTestDatabase();
    store = new PostgresEventStore(database.pool);
  }, 30_000);
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  /** Names of the statements that are sent while something runs. */
  async function statements(run: () => Promise<unknown>): Promise<unknown[]> {
    const asked = jest.spyOn(database.pool, 'query');
    const connected = jest.spyOn(database.pool, 'connect');
    await run();
    const sent = asked.mock.calls.map(([query]) => query as unknown);
    expect(connected.mock.calls).toHaveLength(sent.length); // one each, by the pool itself
    asked.mockRestore();
    connected.mockRestore();
    return sent.filter((query) => !isNotice(query)).map((query) => Reflect.get(Object(query), 'name'));
  }

  const append = (): Promise<unknown> => {
    const premises = { [newStream()]: 'no_stream', [newStream()]: 'no_stream' } as const;
    return store.append(newStream(), sampleEvents(3), 'no_stream', RECORDED_AT, premises);
  };

  it('is one statement with its premises and time-outs', async () => {
    expect(await statements(append)).toEqual(['es_append']);
  });

  it('is one statement for all that come at the same moment', async () => {
    expect(await statements(() => Promise.all(Array.from({ length: 50 }, append)))).toEqual(['es_append_all']);
  });
});
