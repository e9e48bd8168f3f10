import type { Queryable } from '@accord/log-follower';
import type { StreamMessage, TimerRows } from './ports.js';

/** Kind of the advisory locks, and how many there are: a long batch must not fill the table of locks of the server. */
const [TIMER_LOCKS, MOST_LOCKS] = [7303, 1024];

/** The rows of the timers in the database of the read models: they can be made anew from the log. */
export class PostgresTimerRows implements TimerRows {
  private readonly timers: string;
  private readonly agreementTable: string;

  /** @param version of the process: each has tables of its own */
  constructor(version: number) {
    this.timers = `rm.deadline_timer_v${version}`;
    this.agreementTable = `rm.deadline_agreement_v${version}`;
  }

  async areThere(tx: Queryable): Promise<boolean> {
    const { rows } = await tx.query<{ present: boolean }>(
      `select to_regclass($1) is not null and to_regclass($2) is not null as present`,
      [this.timers, this.agreementTable],
    );
    return rows[0]?.present === true;
  }

  async make(tx: Queryable): Promise<void> {
    await tx.query(`drop table if exists ${this.timers}, ${this.agreementTable}`);
    await tx.query(
      `create table ${this.timers} (message_id text primary key, stream_id text not null, kind text not null,
         due_at timestamptz(3) not null);
       create index on ${this.timers} (stream_id);
       create table ${this.agreementTable} (agreement_id uuid primary key, organization_id uuid not null);
       create index on ${this.agreementTable} (organization_id)`,
    );
  }

  async lock(tx: Queryable, streamIds: readonly string[]): Promise<void> {
    await tx.query(
      `select pg_advisory_xact_lock(${TIMER_LOCKS}, lock)
       from (select distinct hashtext(id) & ${MOST_LOCKS - 1} as lock from unnest($1::text[]) as given (id) order by lock) as locks`,
      [streamIds],
    );
  }

  async of(tx: Queryable, streamIds: readonly string[]): Promise<readonly string[]> {
    const { rows } = await tx.query<{ id: string }>(
      `select message_id as id from ${this.timers} where stream_id = any($1::text[])`,
      [streamIds],
    );
    return rows.map(({ id }) => id);
  }

  async change(tx: Queryable, added: readonly StreamMessage[], removed: readonly string[]): Promise<void> {
    if (removed.length > 0) await tx.query(`delete from ${this.timers} where message_id = any($1::text[])`, [removed]);
    if (added.length === 0) return;
    await tx.query(
      `insert into ${this.timers} (message_id, stream_id, kind, due_at)
       select * from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) on conflict (message_id) do nothing`,
      [
        added.map(({ message }) => message.id),
        added.map(({ streamId }) => streamId),
        added.map(({ message }) => message.kind),
        added.map(({ message }) => message.dueAt),
      ],
    );
  }

  async note(tx: Queryable, organizations: ReadonlyMap<string, string | null>): Promise<void> {
    const { agreementTable } = this;
    const known = [...organizations].filter(([, organizationId]) => organizationId !== null);
    const over = [...organizations].flatMap(([id, organizationId]) => (organizationId === null ? id : []));
    if (over.length > 0) await tx.query(`delete from ${agreementTable} where agreement_id = any($1::uuid[])`, [over]);
    if (known.length === 0) return;
    await tx.query(
      `insert into ${agreementTable} (agreement_id, organization_id)
       select * from unnest($1::uuid[], $2::uuid[]) on conflict (agreement_id) do nothing`,
      [known.map(([id]) => id), known.map(([, organizationId]) => organizationId)],
    );
  }

  async agreementsOf(tx: Queryable, organizationIds: readonly string[]): Promise<readonly string[]> {
    const { rows } = await tx.query<{ id: string }>(
      `select agreement_id as id from ${this.agreementTable} where organization_id = any($1::uuid[])`,
      [organizationIds],
    );
    return rows.map(({ id }) => id);
  }

  async agreements(tx: Queryable): Promise<readonly string[]> {
    const { rows } = await tx.query<{ id: string }>(
      `select agreement_id as id from ${this.agreementTable} order by agreement_id`,
    );
    return rows.map(({ id }) => id);
  }
}
