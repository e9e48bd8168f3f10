import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { RECORDED_AT, newStream, sampleEvents } from '@accord/event-store/testing';
import type { Pool } from 'pg';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';

const CHANGES = [
  `update es.events set data = '{}'`,
  `update es.events set type = 'Other' where false`,
  'delete from es.events',
  'truncate es.events',
  'delete from es.streams',
  'truncate es.streams',
  'update es.identities set id = gen_random_uuid()',
  'delete from es.identities',
  'truncate es.identities',
];
const INSERT = `insert into es.events values (99, 'x', 0, gen_random_uuid(), 'X', 1, '{}', '{}', now())`;

/** SQLSTATE of the refusal, or `done`. */
const tried = (pool: Pool, sql: string): Promise<unknown> =>
  pool.query(sql).then(
    () => 'done',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );

describe('The log of events in the database', () => {
  let database: TestDatabase;
  let store: PostgresEventStore;
  let before: unknown;

  beforeAll(async () => {
    database = await withTestDatabase();
    store = new PostgresEventStore(database.pool);
    await store.append(newStream(), sampleEvents(3), 'no_stream', RECORDED_AT);
    before = (await database.ownerPool.query('select * from es.events')).rows;
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  it('refuses every change by its owner, who is a superuser here', async () => {
    for (const sql of CHANGES) expect([sql, await tried(database.ownerPool, sql)]).toEqual([sql, '23001']);
  });

  it('refuses them also in a session that poses as a replica', async () => {
    for (const sql of CHANGES) {
      const posing = `set session_replication_role = replica; ${sql}`;
      expect([sql, await tried(database.ownerPool, posing)]).toEqual([sql, '23001']);
    }
  });

  it('gives the application no right to write but by the append functions', async () => {
    const writes = [...CHANGES, INSERT, `update es.streams set revision = 7`, 'drop table es.events'];
    for (const sql of writes) expect([sql, await tried(database.pool, sql)]).toEqual([sql, '42501']);
    const inner = [`select es.refusal_of('x', 0, 0, '{}', null, null)`, 'select es.renew_identity()'];
    for (const sql of inner) expect([sql, await tried(database.pool, sql)]).toEqual([sql, '42501']);
  });

  it('is what it was after all that', async () => {
    expect((await database.ownerPool.query('select * from es.events')).rows).toEqual(before);
  });

  it('gets another identity when its owner says so after a restore', async () => {
    const identity = await store.identity();
    const renewed = await database.ownerPool.query<{ id: string }>('select es.renew_identity() as id');
    expect(renewed.rows[0]?.id).not.toBe(identity);
    expect(await store.identity()).toBe(renewed.rows[0]?.id);
  });

  it('lets a program append no more that compares no premises, and tells it that it cannot now', async () => {
    const one = `select es.append_one('old', -1, now(), '{}', '{}', '{}', '', '')`;
    const batch = `select es.append_batch('{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '', '')`;
    for (const sql of [one, batch]) expect([sql, await tried(database.pool, sql)]).toEqual([sql, '25006']);
  });

  it('numbers events without gaps over two writing processes, conflicts and all', async () => {
    const other = new PostgresEventStore(database.pool);
    const streams = Array.from({ length: 8 }, newStream);
    const outcomes = await Promise.all(
      Array.from({ length: 400 }, async (_, n) => {
        const writer = n % 2 === 0 ? store : other;
        const stream = streams[n % 8] ?? '';
        return (await writer.append(stream, sampleEvents(1 + (n % 3)), n % 5 === 0 ? 0 : 'any', RECORDED_AT)).outcome;
      }),
    );
    expect(new Set(outcomes)).toEqual(new Set(['appended', 'conflict']));
    const gaps = `select count(*)::int as events, max(position)::int as head, min(position)::int as first,
      (select sum(revision + 1)::int from es.streams) as counted from es.events`;
    const { rows } = await database.ownerPool.query<Record<'events' | 'head' | 'first' | 'counted', number>>(gaps);
    expect(rows[0]).toEqual({ events: rows[0]?.head, head: rows[0]?.counted, first: 1, counted: rows[0]?.events });
    await other.close();
  });
});
