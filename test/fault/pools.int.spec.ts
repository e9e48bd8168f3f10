import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseBusy } from '@accord/database';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { RECORDED_AT, newStream, sampleEvent } from '@accord/event-store/testing';
import { createLogger } from '@accord/platform/program';
import { openPools, type Pools } from '@infra/runtime';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';

const SIZES = { appends: 1, commands: 2, queries: 2, queriesWaiting: 8, followers: 1, jobs: 1 };
const SEARCHES = 64;
const SLOW_SEARCH = 'select pg_sleep(0.25)';
const SEARCHING = `select count(*)::int as n from pg_stat_activity where query = '${SLOW_SEARCH}' and state = 'active'`;
const COMMANDS = 10;

describe('A flood of queries', () => {
  let database: TestDatabase;
  let pools: Pools;
  let store: PostgresEventStore;

  beforeAll(async () => {
    database = await withTestDatabase();
  }, 30_000);
  afterAll(() => database.drop());
  beforeEach(() => {
    const { host, database: name } = database;
    pools = openPools({ host, database: name, user: 'accord_app' }, createLogger('silent'), SIZES);
    store = new PostgresEventStore(pools.appends, { reads: pools.commands });
  });
  afterEach(async () => {
    await store.close();
    await pools.end();
  });

  it('makes queries wait, and those beyond the line go away at once, but no command', async () => {
    let under = SEARCHES;
    const refused: unknown[] = [];
    const search = (): Promise<unknown> =>
      pools.queries
        .query(SLOW_SEARCH)
        .catch((error: unknown) => refused.push(error))
        .finally(() => (under -= 1));
    const flood = Promise.all(Array.from({ length: SEARCHES }, search));
    const stream = newStream();
    for (let n = 0; n < COMMANDS; n += 1) {
      const last = (await store.readStream(stream)).at(-1)?.revision ?? 'no_stream';
      expect(await store.append(stream, [sampleEvent()], last, RECORDED_AT)).toMatchObject({ outcome: 'appended' });
    }
    const { rows } = await database.ownerPool.query<{ n: number }>(SEARCHING);
    expect(rows[0]?.n).toBeGreaterThan(0); // the flood is still there, and no wider than it may be
    expect(rows[0]?.n).toBeLessThanOrEqual(SIZES.queries);
    expect(refused).toHaveLength(SEARCHES - SIZES.queries - SIZES.queriesWaiting);
    expect(refused.every((error) => error instanceof DatabaseBusy)).toBe(true);
    expect(under).toBeGreaterThan(0);
    await flood;
  }, 30_000);

  it('leaves nothing to do for the server when nobody waits for an answer any more', async () => {
    for (const use of ['commands', 'queries'] as const) {
      const { statement_timeout, query_timeout } = pools[use].options;
      expect(Number(statement_timeout)).toBeLessThan(Number(query_timeout));
      const { rows } = await pools[use].query<{ statement_timeout: string }>('show statement_timeout');
      expect([use, rows[0]?.statement_timeout]).toEqual([use, `${String(statement_timeout)}ms`]);
    }
  });
});
