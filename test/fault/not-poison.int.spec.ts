import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Position } from '@accord/event-store';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { RECORDED_AT, newStream, sampleEvent } from '@accord/event-store/testing';
import { systemClock } from '@accord/kernel';
import { ReadSide, type Projection } from '@accord/read-side';
import { Pool } from 'pg';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';

/** A statement of the read side may take so long, in milliseconds. */
const STATEMENT_TIMEOUT = 100;
/** Longer than a batch that throws is repeated before its poison is looked for. */
const FAULT_MS = 1_500;

const projection: Projection = {
  name: 'patient',
  version: 1,
  tables: ['patient'],
  ddl: (table) => `create table ${table('patient')} (event_id uuid primary key)`,
  apply: async (events, tx, table) => {
    const ids = events.map(({ eventId }) => eventId);
    await tx.query(`insert into ${table('patient')} select unnest($1::uuid[])`, [ids]);
  },
};

describe('What the database cannot do at the moment is no fault of an event:', () => {
  let database: TestDatabase;
  let store: PostgresEventStore;
  let pool: Pool;
  let readSide: ReadSide;
  let told: string[];

  beforeAll(async () => {
    database = await withTestDatabase();
  }, 30_000);
  afterAll(() => database.drop());
  beforeEach(async () => {
    told = [];
    const note = (fields: object): void => void told.push(JSON.stringify(fields));
    const log = { info: () => undefined, warn: note, error: note };
    const { host, database: name } = database;
    const config = { host, database: name, user: 'accord_app', statement_timeout: STATEMENT_TIMEOUT };
    pool = new Pool(config);
    pool.on('error', () => undefined);
    store = new PostgresEventStore(database.pool);
    readSide = new ReadSide({ store, pool, projections: [projection], clock: systemClock, log });
    await readSide.start();
    expect(await readSide.waitFor('patient', await append())).toBe(true);
  });
  afterEach(async () => {
    await readSide.stop();
    await store.close();
    await pool.end();
  });

  async function append(): Promise<Position> {
    const appended = await store.append(newStream(), [sampleEvent()], 'no_stream', RECORDED_AT);
    if (appended.outcome === 'conflict') throw new Error('unreachable: the stream is new');
    return appended.position;
  }

  /** Lets the fault last, then ends it, and insists that the read model was never paused and has everything. */
  async function outlasts(position: Position, end: () => Promise<unknown>): Promise<void> {
    const until = performance.now() + FAULT_MS;
    while (performance.now() < until) {
      expect(readSide.status()).toMatchObject([{ pausedOn: null }]);
      await sleep(50);
    }
    await end();
    expect(await readSide.waitFor('patient', position, 10_000)).toBe(true);
    expect(readSide.status()).toMatchObject([{ pausedOn: null }]);
    const kept = `select count(*)::int as n from ${readSide.tableOf('patient')}`;
    const { rows } = await database.ownerPool.query<{ n: number }>(kept);
    expect((await store.readAll(await store.head(), 1)).events).toEqual([]);
    expect(String(rows[0]?.n)).toBe(String(await store.head()));
  }

  it('a read model survives statements that time out on a locked table', async () => {
    const holder = await database.ownerPool.connect();
    await holder.query(`begin; lock table ${readSide.tableOf('patient')}`);
    await outlasts(await append(), () => holder.query('commit'));
    holder.release();
    expect(told.join('\n')).toContain('statement timeout');
  }, 30_000);

  it('a read model survives a server that only reads', async () => {
    const role = `alter role accord_app in database ${database.database}`;
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'accord_app' and pid <> pg_backend_pid()`;
    const position = await append();
    await database.ownerPool.query(`${role} set default_transaction_read_only = on`);
    await database.ownerPool.query(cut);
    await expect(append()).rejects.toThrow('does not answer');
    await outlasts(position, async () => {
      await database.ownerPool.query(`${role} reset default_transaction_read_only`);
      await database.ownerPool.query(cut);
    });
  }, 30_000);
});
