import { createHash } from 'node:crypto';
import type { Locks } from '@accord/agreements/application';
import type { Pool } from 'pg';

/**
 * Locks among all processes, as advisory locks of PostgreSQL. They are taken on a pool of their own: who waits for a
 * lock must not hold a connection that the holder needs to finish.
 */
export class PostgresLocks implements Locks {
  constructor(private readonly pool: Pool) {}

  async withLock<T>(name: string, run: () => Promise<T>): Promise<T> {
    const key = createHash('sha256').update(name).digest().readBigInt64BE();
    const client = await this.pool.connect();
    try {
      await client.query('select pg_advisory_lock($1)', [key]);
      return await run();
    } finally {
      // A session that may still hold the lock is ended rather than given back.
      const unlocked = await client.query('select pg_advisory_unlock($1)', [key]).then(
        () => true,
        () => false,
      );
      client.release(!unlocked);
    }
  }
}
