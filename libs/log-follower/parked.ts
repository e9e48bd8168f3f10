import { isoInstant } from '@accord/database';
import type { Position, RecordedEvent } from '@accord/event-store';
import { UnreadableEvent, type LogConsumer, type ParkedStream, type Queryable } from './port.js';

/** Longest rest before a parked stream is tried again, in milliseconds. */
const LONGEST_RETRY_MS = 600_000;

/** SQL: the parked streams of the checkpoint `c`, the oldest first. */
export const PARKED = `coalesce((
  select json_agg(json_build_object(
    'streamId', p.stream_id, 'eventId', p.event_id, 'revision', p.revision, 'position', p.position, 'reason', p.reason,
    'attempts', p.attempts, 'retryInMs', greatest(0, round(extract(epoch from p.retry_at - clock_timestamp()) * 1000)))
    order by p.parked_at, p.stream_id)
  from follower.parked_streams p where p.name = c.name and p.version = c.version), '[]')`;

/** SQL: the streams that the checkpoint `c` had parked before, in the order in which they went on. */
export const RELEASED = `coalesce((
  select json_agg(json_build_object(
    'streamId', r.stream_id, 'position', r.position, 'number', r.number, 'releasedAt', ${isoInstant('r.released_at')})
    order by r.number)
  from follower.released_streams r where r.name = c.name and r.version = c.version), '[]')`;

const TYPE = /^[A-Za-z]{1,64}$/;

const inOneLine = (cause: unknown): string => String(cause).replaceAll(/\s+/g, ' ').slice(0, 300);

/** What an operator reads in the log and in the database: the whole cause, in one line. */
export const causeOf = (cause: unknown): string =>
  cause instanceof UnreadableEvent && cause.cause !== undefined ? inOneLine(cause.cause) : inOneLine(cause);

/** Why an event is parked, in words that quote nothing but its type. */
export function reasonOf({ type, schemaVersion }: RecordedEvent, cause: unknown): string {
  const named = TYPE.test(type) ? `${type} of version ${schemaVersion}` : 'an event of a type without a proper name';
  return cause instanceof UnreadableEvent ? `cannot read ${named}` : `cannot apply ${named}`;
}

/** A parked stream as operators see it, and who has set it aside. */
export interface ListedStream extends Pick<ParkedStream, 'streamId' | 'eventId' | 'position' | 'reason' | 'attempts'> {
  /** Name of the consumer, without its version. */
  readonly follower: string;
  /** ISO 8601 UTC. */
  readonly parkedAt: string;
  /** When it is tried again, ISO 8601 UTC. */
  readonly retryAt: string;
}

/** Every stream that any consumer has set aside, wherever it runs, the longest ago first. @param limit most of them */
export async function listParked(db: Queryable, limit: number): Promise<readonly ListedStream[]> {
  const { rows } = await db.query<ListedStream>(
    `select name as follower, stream_id as "streamId", event_id as "eventId", position, reason, attempts,
            ${isoInstant('parked_at')} as "parkedAt", ${isoInstant('retry_at')} as "retryAt"
     from follower.parked_streams order by parked_at, name, stream_id limit $1`,
    [limit],
  );
  return rows;
}

/** The parked streams of one consumer. Whoever writes holds its lease, or the row of its checkpoint. */
export class ParkedStreams {
  private readonly key: readonly [name: string, version: number];

  /** @param firstRetryMs rest before the first new try; doubles with each */
  constructor(
    { name, version }: Pick<LogConsumer, 'name' | 'version'>,
    private readonly firstRetryMs: number,
  ) {
    this.key = [name, version];
  }

  /** Parks the stream of an event, or notes on which event it stands now. */
  async put(tx: Queryable, event: RecordedEvent, cause: unknown, attempts: number): Promise<ParkedStream> {
    const { streamId, eventId, revision, position } = event;
    const retryInMs = Math.min(LONGEST_RETRY_MS, this.firstRetryMs * 2 ** Math.min(attempts, 20));
    const reason = reasonOf(event, cause);
    await tx.query(
      `insert into follower.parked_streams as p
         (name, version, stream_id, revision, event_id, position, reason, cause, attempts, retry_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp() + $10 * interval '1 ms')
       on conflict (name, version, stream_id) do update
       set revision = excluded.revision, event_id = excluded.event_id, position = excluded.position,
           reason = excluded.reason, cause = excluded.cause, attempts = excluded.attempts, retry_at = excluded.retry_at`,
      [...this.key, streamId, revision, eventId, position, reason, causeOf(cause), attempts, retryInMs],
    );
    return { streamId, eventId, revision, position, reason, attempts, retryInMs };
  }

  /** Ends the parking of a stream. @param position of the checkpoint by now */
  async remove(tx: Queryable, streamId: string, position: Position): Promise<void> {
    const key = [...this.key, streamId];
    await tx.query('delete from follower.parked_streams where name = $1 and version = $2 and stream_id = $3', key);
    await tx.query('delete from follower.released_streams where name = $1 and version = $2 and stream_id = $3', key);
    await tx.query(
      'insert into follower.released_streams (name, version, stream_id, position) values ($1, $2, $3, $4)',
      [...key, position],
    );
  }
}
