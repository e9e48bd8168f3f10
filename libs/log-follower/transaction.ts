import { setTimeout as sleep } from 'node:timers/promises';
import { isTransient as isTransientFailure } from '@accord/database';
import type { Pool, PoolClient } from 'pg';

/** The database did not carry a transaction through; nothing is known but that trying again is right. */
export class TransactionLost extends Error {
  override readonly name = 'TransactionLost';
}

const ignore = (): void => undefined;

async function connect(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    throw new TransactionLost('No connection to the database', { cause });
  }
}

/**
 * Runs something in one transaction on a connection of the pool.
 * @param settings SQL that holds for the transaction only, such as `set local …`
 * @throws {TransactionLost} when the connection failed; otherwise what `run` or the database threw, after a rollback
 */
export async function inTransaction<T>(pool: Pool, settings: string, run: (tx: PoolClient) => Promise<T>): Promise<T> {
  const client = await connect(pool);
  client.on('error', ignore); // a connection cut between two statements must not end the process
  let broken = false;
  try {
    await client.query(`begin; ${settings}`);
    const value = await run(client);
    await client.query('commit');
    return value;
  } catch (cause) {
    broken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    throw broken ? new TransactionLost('The connection failed during a transaction', { cause }) : cause;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}

/** True for failures that an unchanged second try may survive: lost connections, deadlocks, time-outs, a server going down. */
export const isTransient = (cause: unknown): boolean => cause instanceof TransactionLost || isTransientFailure(cause);

/** How long a change of tables may stand in line, in milliseconds: everybody who comes later waits behind it. */
const IN_LINE_MS = 100;
/** Rest between two tries, in milliseconds: longer each time, so that those who waited get through. */
const REST_MS = { first: 100, longest: 2_000 } as const;

const LOCK_NOT_AVAILABLE = '55P03';

/** True when a lock was not granted in time. */
export const isLockTimeout = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === LOCK_NOT_AVAILABLE;

/** Settings for a transaction that changes tables others read. */
export const BRIEF_LOCKS = `set local lock_timeout = ${IN_LINE_MS}`;

/**
 * Tries again and again what needs tables for itself alone, until nobody who reads for long stands in its way: one open
 * reader makes it wait, and nobody else.
 * @param attempt false, or the time-out of a lock, when it must be tried again @throws what else `attempt` throws
 */
export async function untilLocked(attempt: () => Promise<boolean>): Promise<void> {
  for (let rest: number = REST_MS.first; ; rest = Math.min(REST_MS.longest, rest * 2)) {
    const done = await attempt().catch((cause: unknown) => {
      if (isLockTimeout(cause)) return false;
      throw cause;
    });
    if (done) return;
    await sleep(rest);
  }
}
