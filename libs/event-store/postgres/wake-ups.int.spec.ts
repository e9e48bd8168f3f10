import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { RECORDED_AT, newStream, sampleEvent } from '@accord/event-store/testing';
import { freshId } from '@accord/kernel';
import { Pool } from 'pg';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';

const LISTENING = `from pg_stat_activity where datname = current_database() and query ilike 'listen %'`;
/** An append as another process would make it that never notifies anybody. */
const SILENT_APPEND = `select * from es.append(1000, $1, -1, $2, '{}', '{}', array[$3::uuid], '{Silent}', '{1}', '{}', '{}')`;

/** Waits until something holds, at most three seconds: the machine may be busy. */
async function until(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  for (let look = 0; look < 300; look += 1) {
    if (await holds()) return true;
    await sleep(10);
  }
  return false;
}

describe('A listener of the event store on PostgreSQL', () => {
  let database: TestDatabase;
  let here: PostgresEventStore;
  let elsewhere: PostgresEventStore;

  beforeAll(async () => {
    database = await withTestDatabase();
    here = new PostgresEventStore(database.pool);
    elsewhere = new PostgresEventStore(database.pool);
    await append(elsewhere); // the first look finds news then, whenever it comes
  });
  afterAll(async () => {
    await Promise.all([here.close(), elsewhere.close()]);
    await database.drop();
  });

  async function listening(): Promise<number> {
    const { rows } = await database.ownerPool.query<{ n: number }>(`select count(*)::int as n ${LISTENING}`);
    return rows[0]?.n ?? 0;
  }

  const append = (store: PostgresEventStore): Promise<unknown> =>
    store.append(newStream(), [sampleEvent()], 'any', RECORDED_AT);

  /** Listens, and waits until the connection is there and the first look at the head is over. */
  async function counted(): Promise<{ readonly calls: () => number; readonly stop: () => void }> {
    let calls = 0;
    const stop = here.onAppended(() => {
      calls += 1;
    });
    expect(await until(async () => (await listening()) === 1 && calls > 0)).toBe(true);
    return { calls: () => calls, stop };
  }

  it('hears of the appends of another process', async () => {
    const { calls, stop } = await counted();
    const before = calls();
    await append(elsewhere);
    expect(await until(() => calls() > before)).toBe(true);
    stop();
  });

  it('hears by notification, also when nothing was appended', async () => {
    const { calls, stop } = await counted();
    const before = calls();
    await database.ownerPool.query(`select pg_notify('es_appended', 'somebody')`);
    expect(await until(() => calls() > before)).toBe(true);
    stop();
  });

  it('hears by looking, when no notification was sent', async () => {
    const { calls, stop } = await counted();
    const before = calls();
    await database.pool.query(SILENT_APPEND, [newStream(), RECORDED_AT, freshId()]);
    expect(await until(() => calls() > before)).toBe(true);
    stop();
  });

  it('goes on hearing after its connection was cut, which then comes back', async () => {
    const { calls, stop } = await counted();
    const cut = await database.ownerPool.query(`select pg_terminate_backend(pid) ${LISTENING}`);
    expect(cut.rowCount).toBe(1);
    expect(await until(async () => (await listening()) === 0)).toBe(true);
    const before = calls();
    await append(elsewhere);
    expect(await until(() => calls() > before)).toBe(true);
    expect(await until(async () => (await listening()) === 1)).toBe(true);
    stop();
  });

  /** How often a store looks at the head within a time, while it is listened to and nothing happens. */
  async function looks(pool: Pool, withinMs: number): Promise<number> {
    const asked = jest.spyOn(pool, 'query');
    const store = new PostgresEventStore(pool);
    store.onAppended(() => undefined);
    await sleep(withinMs);
    await store.close();
    const count = asked.mock.calls.filter(([query]) => Object(query).name === 'es_head').length;
    asked.mockRestore();
    return count;
  }

  it('costs the database one look a second while notifications come, and four while they do not', async () => {
    const { host, database: name } = database;
    const pool = new Pool({ host, database: name, user: 'accord_app', max: 1 });
    await pool.query('select 1');
    const hearing = await looks(pool, 4_600);
    pool.options.database = 'nowhere'; // of the connections to come: the one that is there goes on
    const deaf = await looks(pool, 1_300);
    await pool.end();
    expect(hearing).toBeGreaterThan(0);
    expect(hearing).toBeLessThanOrEqual(3);
    expect(deaf).toBeGreaterThan(2);
    expect(deaf).toBeLessThanOrEqual(6);
  });

  it('is not called for appends that conflict', async () => {
    const { calls, stop } = await counted();
    const before = calls();
    const result = await here.append(newStream(), [sampleEvent()], 7, RECORDED_AT);
    expect(result.outcome).toBe('conflict');
    await sleep(300);
    expect(calls()).toBe(before);
    stop();
  });

  it('leaves no connection behind when it stops', async () => {
    const { stop } = await counted();
    stop();
    expect(await until(async () => (await listening()) === 0)).toBe(true);
  });

  it('makes many appends send few notifications', async () => {
    const heard: string[] = [];
    const client = await database.ownerPool.connect();
    client.on('notification', ({ payload }) => heard.push(payload ?? ''));
    await client.query('listen es_appended');
    const start = Date.now();
    for (let n = 0; n < 60; n += 1) await append(elsewhere);
    expect(await until(() => heard.length > 0)).toBe(true);
    await sleep(60);
    expect(heard.length).toBeLessThanOrEqual((Date.now() - start) / 20 + 1);
    client.release(true);
  });
});
