import type { Pool } from 'pg';
import type { SessionRows } from '../sessions/index.js';

/** Sessions in the table `identity.browser_sessions`. */
export class PostgresSessionRows implements SessionRows {
  constructor(private readonly pool: Pick<Pool, 'query'>) {}

  /** With each new session some that are over leave. */
  async put(digest: Buffer, sealed: Buffer, expiresAt: Date): Promise<void> {
    await this.pool.query(
      `with over as (
         select id_digest from identity.browser_sessions where expires_at < clock_timestamp() - interval '1 day'
         order by expires_at limit 100 for update skip locked
       ), gone as (
         delete from identity.browser_sessions as session using over where session.id_digest = over.id_digest
       )
       insert into identity.browser_sessions (id_digest, sealed, expires_at) values ($1, $2, $3)`,
      [digest, sealed, expiresAt],
    );
  }

  async get(digest: Buffer, now: Date): Promise<Buffer | null> {
    const { rows } = await this.pool.query<{ sealed: Buffer }>(
      'select sealed from identity.browser_sessions where id_digest = $1 and expires_at > $2',
      [digest, now],
    );
    return rows[0]?.sealed ?? null;
  }

  async replace(digest: Buffer, sealed: Buffer, expiresAt: Date): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'update identity.browser_sessions set sealed = $2, expires_at = $3 where id_digest = $1',
      [digest, sealed, expiresAt],
    );
    return rowCount === 1;
  }

  async end(digest: Buffer): Promise<void> {
    await this.pool.query('delete from identity.browser_sessions where id_digest = $1', [digest]);
  }
}
