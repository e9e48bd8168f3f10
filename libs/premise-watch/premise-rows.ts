import type { Position, RecordedEvent } from '@accord/event-store';
import type { Queryable } from '@accord/log-follower';
import type { MovedPremise } from './moved-premises.js';

/** Of the rows that are kept. */
export const VERSION = 1;
const REVISIONS = `rm.premise_watch_revisions_v${VERSION}`;
const ALARMS = `rm.premise_watch_alarms_v${VERSION}`;

/** Most alarms that are read at a time. */
const MOST_NAMED = 20;

/** The alarms that were raised so far: how many, and the newest of them. */
export interface PremiseAlarms {
  readonly count: number;
  readonly newest: readonly {
    readonly eventId: string;
    readonly position: Position;
    readonly premise: string | null;
  }[];
}

/** True when the tables are there. */
export async function areThere(tx: Queryable): Promise<boolean> {
  const { rows } = await tx.query<{ present: boolean }>(
    `select to_regclass('${REVISIONS}') is not null and to_regclass('${ALARMS}') is not null as present`,
  );
  return rows[0]?.present === true;
}

/** Makes the tables, empty. */
export async function make(tx: Queryable): Promise<void> {
  await tx.query(`drop table if exists ${REVISIONS}, ${ALARMS}`);
  await tx.query(`create table ${REVISIONS} (stream_id text primary key, revision bigint not null)`);
  await tx.query(
    `create table ${ALARMS} (event_id uuid not null, position bigint not null, premise text, recorded bigint not null,
       newest bigint not null, unique nulls not distinct (event_id, premise))`,
  );
}

/** The newest revisions of streams, as far as the log was followed; a stream that is unknown has none. */
export async function revisionsOf(tx: Queryable, streams: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await tx.query<{ stream_id: string; revision: number }>(
    `select stream_id, revision::float8 as revision from ${REVISIONS} where stream_id = any($1::text[])`,
    [streams],
  );
  return new Map(rows.map(({ stream_id, revision }) => [stream_id, revision]));
}

/** Notes where the streams of a batch stand after it. */
export async function note(tx: Queryable, events: readonly RecordedEvent[]): Promise<void> {
  const last = new Map(events.map(({ streamId, revision }) => [streamId, revision]));
  await tx.query(
    `insert into ${REVISIONS} select * from unnest($1::text[], $2::bigint[])
     on conflict (stream_id) do update set revision = excluded.revision`,
    [[...last.keys()], [...last.values()]],
  );
}

/** Keeps alarms. */
export async function keep(tx: Queryable, moved: readonly MovedPremise[]): Promise<void> {
  await tx.query(
    `insert into ${ALARMS} select * from unnest($1::uuid[], $2::bigint[], $3::text[], $4::bigint[], $5::bigint[])
     on conflict do nothing`,
    [
      moved.map(({ event }) => event.eventId),
      moved.map(({ event }) => event.position),
      moved.map(({ premise }) => premise),
      moved.map(({ recorded }) => recorded),
      moved.map(({ newest }) => newest),
    ],
  );
}

/** What was raised so far. Nothing before the tables were made. */
export async function alarmsIn(db: Queryable): Promise<PremiseAlarms> {
  if (!(await areThere(db))) return { count: 0, newest: [] };
  const { rows } = await db.query<{ event_id: string; position: Position; premise: string | null; count: number }>(
    `select event_id, position::text, premise, (count(*) over ())::float8 as count from ${ALARMS}
     order by position desc limit ${MOST_NAMED}`,
  );
  const newest = rows.map(({ event_id: eventId, position, premise }) => ({ eventId, position, premise }));
  return { count: rows[0]?.count ?? 0, newest };
}
