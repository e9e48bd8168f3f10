import type { Queryable } from '@accord/log-follower';
import type { TimedMessage, TimerRows } from './ports.js';

/** The rows of the timers in the database of the read models: they can be made anew from the log. */
export class PostgresTimerRows implements TimerRows {
  private readonly timers: string;
  private readonly agreements: string;

  /** @param version of the process: each has tables of its own */
  constructor(version: number) {
    this.timers = `rm.deadline_timer_v${version}`;
    this.agreements = `rm.deadline_agreement_v${version}`;
  }

  async areThere(tx: Queryable): Promise<boolean> {
    const { rows } = await tx.query<{ present: boolean }>(
      `select to_regclass($1) is not null and to_regclass($2) is not null as present`,
      [this.timers, this.agreements],
    );
    return rows[0]?.present === true;
  }

  async make(tx: Queryable): Promise<void> {
    await tx.query(`drop table if exists ${this.timers}, ${this.agreements}`);
    await tx.query(
      `create table ${this.timers} (message_id text primary key, stream_id text not null, kind text not null,
         due_at timestamptz(3) not null);
       create index on ${this.timers} (stream_id);
       create table ${this.agreements} (agreement_id uuid primary key, organization_id uuid not null);
       create index on ${this.agreements} (organization_id)`,
    );
  }

  async lock(tx: Queryable, streamId: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`timers/${streamId}`]);
  }

  async of(tx: Queryable, streamId: string): Promise<readonly string[]> {
    const { rows } = await tx.query<{ id: string }>(
      `select message_id as id from ${this.timers} where stream_id = $1`,
      [streamId],
    );
    return rows.map(({ id }) => id);
  }

  async change(
    tx: Queryable,
    streamId: string,
    added: readonly TimedMessage[],
    removed: readonly string[],
  ): Promise<void> {
    await tx.query(`delete from ${this.timers} where message_id = any($1::text[])`, [removed]);
    await tx.query(
      `insert into ${this.timers} (message_id, stream_id, kind, due_at)
       select id, $1, kind, due_at from unnest($2::text[], $3::text[], $4::timestamptz[]) as given (id, kind, due_at)
       on conflict (message_id) do nothing`,
      [streamId, added.map(({ id }) => id), added.map(({ kind }) => kind), added.map(({ dueAt }) => dueAt)],
    );
  }

  async note(tx: Queryable, agreementId: string, organizationId: string | null): Promise<void> {
    const { agreements } = this;
    await (organizationId === null
      ? tx.query(`delete from ${agreements} where agreement_id = $1`, [agreementId])
      : tx.query(`insert into ${agreements} values ($1, $2) on conflict (agreement_id) do nothing`, [
          agreementId,
          organizationId,
        ]));
  }

  async agreementsOf(tx: Queryable, organizationIds: readonly string[]): Promise<readonly string[]> {
    const { rows } = await tx.query<{ id: string }>(
      `select agreement_id as id from ${this.agreements} where organization_id = any($1::uuid[])`,
      [organizationIds],
    );
    return rows.map(({ id }) => id);
  }
}
