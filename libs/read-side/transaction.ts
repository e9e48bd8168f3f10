import { isTransient as isDatabaseFailureTransient } from '@accord/database';
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

/** True for failures that an unchanged second try may survive: lost connections, deadlocks, a server going down. */
export const isTransient = (cause: unknown): boolean =>
  cause instanceof TransactionLost || isDatabaseFailureTransient(cause);
