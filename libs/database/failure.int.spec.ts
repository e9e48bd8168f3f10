import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool, type PoolConfig } from 'pg';
import { withTestDatabase, type TestDatabase } from '../../test/support/postgres.js';
import { failureOf } from './failure.js';

/** What a real server and a real driver say: a new release of either must not change a kind unnoticed. */
describe('What PostgreSQL and its driver throw', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await withTestDatabase();
    await database.ownerPool.query('create table public.held (n integer primary key)');
    await database.ownerPool.query('grant all on public.held to accord_app');
  }, 30_000);
  afterAll(() => database.drop());

  /** Fails on purpose. @returns the kind of the failure, and its code */
  async function failing(config: PoolConfig, run: (pool: Pool) => Promise<unknown>): Promise<unknown[]> {
    const pool = new Pool({ host: database.host, database: database.database, user: 'accord_app', ...config });
    pool.on('error', () => undefined);
    try {
      return await run(pool).then(
        () => ['nothing'],
        (error: { readonly code?: string }) => [failureOf(error), error.code],
      );
    } finally {
      if (!pool.ending) await pool.end();
    }
  }

  const asking = (sql: string) => (pool: Pool) => pool.query(sql);

  it('when a statement takes too long', async () => {
    expect(await failing({ statement_timeout: 50 }, asking('select pg_sleep(5)'))).toEqual(['not-now', '57014']);
    expect(await failing({ query_timeout: 50 }, asking('select pg_sleep(0.3)'))).toEqual(['not-now', undefined]);
    const whole = asking(`begin; set local transaction_timeout = 50; select pg_sleep(5)`);
    expect(await failing({}, whole)).toEqual(['not-now', '25P04']);
  });

  it('when a lock is not granted', async () => {
    const holder = await database.ownerPool.connect();
    await holder.query('begin; lock table public.held');
    const asked = await failing({ lock_timeout: 50 }, asking('select * from public.held'));
    await holder.query('rollback');
    holder.release();
    expect(asked).toEqual(['not-now', '55P03']);
  });

  it('when the server only reads', async () => {
    const reading = { options: '-c default_transaction_read_only=on' };
    expect(await failing(reading, asking('insert into public.held values (1)'))).toEqual(['not-now', '25006']);
  });

  it('when no connection can be had', async () => {
    expect(await failing({ host: `${database.host}/nowhere` }, asking('select 1'))).toEqual(['lost', 'ENOENT']);
    expect(await failing({ host: 'localhost', port: 1 }, asking('select 1'))).toEqual(['lost', 'ECONNREFUSED']);
    expect(await failing({ database: 'nowhere' }, asking('select 1'))).toEqual(['not-now', '3D000']);
    expect(await failing({ user: 'nobody' }, asking('select 1'))).toEqual(['not-now', '28000']);
    const full = { max: 1, connectionTimeoutMillis: 50 };
    const both = (pool: Pool) => Promise.all([pool.query('select pg_sleep(0.3)'), pool.query('select 1')]);
    expect(await failing(full, both)).toEqual(['not-now', undefined]);
  });

  it('when a connection is cut under a query, and when its pool is closed', async () => {
    const own = asking('select pg_terminate_backend(pg_backend_pid())');
    expect(await failing({}, own)).toEqual(['lost', '57P01']);
    const closed = async (pool: Pool) => {
      await pool.end();
      await pool.query('select 1');
    };
    expect(await failing({}, closed)).toEqual(['not-now', undefined]);
  });

  it('when two transactions lock each other out', async () => {
    await database.ownerPool.query('insert into public.held values (11), (12)');
    const update = (n: number) => `update public.held set n = n where n = ${n}`;
    const both = async (pool: Pool) => {
      const [one, two] = [await pool.connect(), await pool.connect()];
      try {
        await one.query(`begin; ${update(11)}`);
        await two.query(`begin; ${update(12)}`);
        const meeting = await Promise.allSettled([one.query(update(12)), two.query(update(11))]);
        for (const met of meeting) if (met.status === 'rejected') throw met.reason;
      } finally {
        one.release(true);
        two.release(true);
      }
    };
    expect(await failing({}, both)).toEqual(['conflict', '40P01']);
  });

  it('when something is wrong with what was asked', async () => {
    expect(await failing({}, asking(`select 'x'::integer`))).toEqual(['bad-value', '22P02']);
    expect(await failing({}, asking('select * from nowhere'))).toEqual(['bug', '42P01']);
    expect(await failing({}, asking('insert into public.held values (7), (7)'))).toEqual(['bug', '23505']);
    expect(await failing({}, asking('delete from ops.migrations'))).toEqual(['bug', '42501']);
  });
});
