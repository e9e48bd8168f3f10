import { createHash } from 'node:crypto';
import type { Locks } from '@accord/commands';
import { StoreUnavailable } from '@accord/event-store';
import type { Pool, PoolClient } from 'pg';

const ignore = (): void => undefined;

/** Whoever has not had their turn in the process by then gets none, in milliseconds: a stuck database fails all who wait. */
const TURN_WITHIN_MS = 4_000;

/**
 * Locks among all processes, as advisory locks of PostgreSQL: they end with their connection, whatever ends the process.
 * They are taken on a pool of their own, since who waits for a lock must not hold a connection that the holder needs; and
 * of each process only one at a time waits at the database for the same name, so that a crowd at one name does not keep
 * the others from theirs.
 */
export class PostgresLocks implements Locks {
  private readonly lines = new Map<string, Promise<void>>();

  /**
   * @param pool connections whose `lock_timeout` bounds the wait for other processes
   * @param turnWithinMs how long to wait at most for others of this process
   */
  constructor(
    private readonly pool: Pool,
    private readonly turnWithinMs = TURN_WITHIN_MS,
  ) {}

  async withLock<T>(name: string, run: () => Promise<T>): Promise<T> {
    const before = this.lines.get(name);
    const giveUpAt = performance.now() + this.turnWithinMs;
    const turn = (before ?? Promise.resolve()).then(() => {
      if (performance.now() > giveUpAt) throw new StoreUnavailable('The turn did not come in time.');
      return this.amongProcesses(name, run);
    });
    const line = turn.then(
      () => undefined,
      () => undefined,
    );
    this.lines.set(name, line);
    try {
      return await turn;
    } finally {
      if (this.lines.get(name) === line) this.lines.delete(name);
    }
  }

  private async amongProcesses<T>(name: string, run: () => Promise<T>): Promise<T> {
    const key = createHash('sha256').update(name).digest().readBigInt64BE();
    const client = await this.pool.connect();
    // The connection may break while the command runs: its lock is gone then, and its own statements tell what to do.
    client.on('error', ignore);
    let locked = false;
    try {
      await client.query({ name: 'lock', text: 'select pg_advisory_lock($1)', values: [key] });
      locked = true;
      return await run();
    } finally {
      // A session that may still hold the lock is ended rather than given back.
      const clean = locked && (await this.unlock(client, key));
      client.off('error', ignore);
      client.release(!clean);
    }
  }

  private unlock(client: PoolClient, key: bigint): Promise<boolean> {
    return client.query({ name: 'unlock', text: 'select pg_advisory_unlock($1)', values: [key] }).then(
      () => true,
      () => false,
    );
  }
}
