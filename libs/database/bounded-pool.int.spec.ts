import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { withTestDatabase, type TestDatabase } from '../../test/support/postgres.js';
import { BoundedPool, DatabaseBusy } from './bounded-pool.js';
import { isTransient } from './failure.js';

const SLOW = 'select pg_sleep(0.2)';

describe('A pool with a bounded line', () => {
  let database: TestDatabase;
  let pool: BoundedPool;

  beforeAll(async () => {
    database = await withTestDatabase();
  }, 30_000);
  afterAll(() => database.drop());
  beforeEach(() => {
    const { host, database: name } = database;
    pool = new BoundedPool({ host, database: name, user: 'accord_app', max: 2, waiting: 3 });
  });
  afterEach(() => pool.end());

  /** Asks so often at once. @returns how many were answered, and what the others were told, each before the first answer */
  async function flood(times: number): Promise<{ readonly answered: number; readonly refusals: unknown[] }> {
    const began = performance.now();
    const refusals: unknown[] = [];
    let answered = 0;
    await Promise.all(
      Array.from({ length: times }, () =>
        pool.query(SLOW).then(
          () => (answered += 1),
          (error: unknown) => {
            expect(performance.now() - began).toBeLessThan(190);
            refusals.push(error);
          },
        ),
      ),
    );
    return { answered, refusals };
  }

  it('serves as many as have or await a connection, and tells all others at once, cold and warm', async () => {
    for (const _ of ['cold', 'warm']) {
      const { answered, refusals } = await flood(20);
      expect(answered).toBe(5);
      expect(refusals).toHaveLength(15);
      expect(refusals.every((error) => error instanceof DatabaseBusy && isTransient(error))).toBe(true);
    }
    expect((await flood(5)).answered).toBe(5);
  });

  it('bounds those who take a connection for themselves alike, and lets the line go on when one comes back', async () => {
    const [one, two] = [await pool.connect(), await pool.connect()];
    const waiting = [pool.connect(), pool.connect(), pool.connect()];
    await expect(pool.connect()).rejects.toThrow(DatabaseBusy);
    await expect(pool.query('select 1')).rejects.toThrow(DatabaseBusy);
    one.release();
    two.release();
    for (const client of waiting) (await client).release();
    expect((await pool.query('select 1 as n')).rows).toEqual([{ n: 1 }]);
  });
});
