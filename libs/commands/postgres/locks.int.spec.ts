import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { PostgresLocks } from '@accord/commands/postgres';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';

describe('Locks on PostgreSQL', () => {
  let database: TestDatabase;
  const pools: Pool[] = [];

  /** Locks of a process of their own: connections of their own, nothing shared in memory. */
  function process(options = '', turnWithinMs?: number): PostgresLocks {
    const { host, database: name } = database;
    const pool = new Pool({ host, user: 'accord_app', database: name, max: 2, options });
    pool.on('error', () => undefined);
    pools.push(pool);
    return new PostgresLocks(pool, turnWithinMs);
  }

  beforeAll(async () => {
    database = await withTestDatabase();
  });
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    await database.drop();
  });

  it('let one at a time run under a name, in the order in which they came, and hand on its answer', async () => {
    const locks = process();
    const seen: string[] = [];
    const runs = ['a', 'b', 'c'].map((name) =>
      locks.withLock('organization/1', async () => {
        seen.push(`${name} in`);
        await sleep(5);
        seen.push(`${name} out`);
        return name;
      }),
    );
    expect(await Promise.all(runs)).toEqual(['a', 'b', 'c']);
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  });

  it('hold among processes', async () => {
    let inside = 0;
    let most = 0;
    const run = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      await sleep(5);
      inside -= 1;
    };
    const [one, two] = [process(), process()];
    await Promise.all(Array.from({ length: 20 }, (_, n) => (n % 2 ? one : two).withLock('organization/2', run)));
    expect(most).toBe(1);
  });

  it('do not let a crowd at one name keep others from theirs', async () => {
    const locks = process();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const crowd = Array.from({ length: 50 }, () => locks.withLock('organization/3', () => held));
    expect(await locks.withLock('organization/4', () => Promise.resolve('through'))).toBe('through');
    release();
    await Promise.all(crowd);
  });

  it('go to the next one when a run fails, and when the connection of the holder is cut', async () => {
    const locks = process();
    await expect(locks.withLock('organization/5', () => Promise.reject(new Error('refused')))).rejects.toThrow(
      'refused',
    );
    const cut = locks.withLock('organization/5', async () => {
      const gone = await database.ownerPool.query(
        `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted and pid <> pg_backend_pid()`,
      );
      expect(gone.rowCount).toBe(1); // the fault fired
      return 'done';
    });
    expect(await cut).toBe('done');
    expect(await locks.withLock('organization/5', () => Promise.resolve('next'))).toBe('next');
  });

  it('do not let a crowd wait for each other without end', async () => {
    const locks = process('', 20);
    const slow = () => sleep(50);
    const crowd = Array.from({ length: 5 }, () => locks.withLock('organization/7', slow));
    const results = await Promise.allSettled(crowd);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected', 'rejected']);
    expect(results[4]).toMatchObject({ reason: { name: 'StoreUnavailable' } });
    expect(await locks.withLock('organization/7', () => Promise.resolve('next'))).toBe('next');
  });

  it('do not wait for ever for another process', async () => {
    const [holder, other] = [process(), process('-c lock_timeout=50ms')];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let taken = (): void => undefined;
    const isTaken = new Promise<void>((resolve) => (taken = resolve));
    const holding = holder.withLock('organization/6', () => {
      taken();
      return held;
    });
    await isTaken;
    await expect(other.withLock('organization/6', () => Promise.resolve())).rejects.toMatchObject({ code: '55P03' });
    release();
    await holding;
  });
});
