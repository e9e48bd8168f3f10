import type { Pool } from 'pg';

/** A rebuild of the same projection is under way, in this or another process. */
export class RebuildUnderWay extends Error {
  override readonly name = 'RebuildUnderWay';
}

/**
 * Runs a rebuild alone: it holds a lock of the session, which goes with the connection, so that a rebuild that was killed
 * blocks nobody.
 * @throws {RebuildUnderWay} when another one of the same name runs; otherwise what `run` threw
 */
export async function onlyOne(pool: Pool, name: string, run: () => Promise<void>): Promise<void> {
  const client = await pool.connect();
  const lock = `accord rebuild ${name}`;
  const ignore = (): void => undefined;
  client.on('error', ignore);
  try {
    const { rows } = await client.query<{ locked: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 0)) as locked',
      [lock],
    );
    if (rows[0]?.locked !== true) throw new RebuildUnderWay(`${name} is being rebuilt already`);
    try {
      await run();
    } finally {
      await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [lock]).catch(ignore);
    }
  } finally {
    client.off('error', ignore);
    client.release();
  }
}
