import type { ClientBase, Pool } from 'pg';

/** A rebuild of the same projection is under way, in this or another process. */
export class RebuildUnderWay extends Error {
  override readonly name = 'RebuildUnderWay';
}

/**
 * Runs a rebuild of some projections alone: it holds locks of one session, which go with the connection, so that a rebuild
 * that was killed blocks nobody.
 * @throws {RebuildUnderWay} when another one of the same name runs; otherwise what `run` threw
 */
export async function onlyOne(pool: Pool, names: readonly string[], run: () => Promise<void>): Promise<void> {
  const client = await pool.connect();
  const ignore = (): void => undefined;
  client.on('error', ignore);
  try {
    for (const name of names) await lock(client, name);
    await run();
  } finally {
    await client.query('select pg_advisory_unlock_all()').catch(ignore);
    client.off('error', ignore);
    client.release();
  }
}

async function lock(client: ClientBase, name: string): Promise<void> {
  const { rows } = await client.query<{ locked: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as locked',
    [`accord rebuild ${name}`],
  );
  if (rows[0]?.locked !== true) throw new RebuildUnderWay(`${name} is being rebuilt already`);
}
