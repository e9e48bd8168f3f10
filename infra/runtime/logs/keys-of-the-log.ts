import { positionOf, readPages, START, type EventStore, type Position, type RecordedEvent } from '@accord/event-store';
import { isSealed } from '@accord/privacy';
import type pg from 'pg';

/** The log cannot be used, or not with this database; one line that never holds a password. */
export class UnusableLog extends Error {
  override readonly name = 'UnusableLog';
}

/** Events of a page while the newest part of the log is looked through. */
const PAGE = 500;

/** As far as anything in this database has followed this log. */
const FOLLOWED = `select position from follower.checkpoints where log_identity = $1
  order by length(position) desc, position desc limit 1`;
const KNOWN = 'select key_id from privacy.keys where key_id = any ($1)';

/**
 * Keys lie in the database and what they seal lies in the log: a database that was restored from before lacks keys of later
 * events, and would make new ones for their subjects. Everything that this database has not followed yet is looked through.
 * @throws {UnusableLog} when an event names a key that the database never had
 */
export async function assertKeysOf(log: Pick<EventStore, 'identity' | 'readAll'>, database: pg.Pool): Promise<void> {
  const identity = await log.identity();
  const { rows } = await database.query<{ position: string }>(FOLLOWED, [identity]);
  const from: Position = rows[0] ? positionOf(rows[0].position) : START;
  for await (const { events } of readPages(log, from, PAGE)) {
    const unknown = await unknownKey(events, database);
    if (unknown === undefined) continue;
    throw new UnusableLog(
      `The database is older than the log: event ${unknown.eventId} names a key that it never had. Restore a backup of the database that was made after that of the log.`,
    );
  }
}

async function unknownKey(events: readonly RecordedEvent[], database: pg.Pool): Promise<RecordedEvent | undefined> {
  const named = events.map((event) => ({ event, keys: [...keysIn(event.data)] }));
  const all = [...new Set(named.flatMap(({ keys }) => keys))];
  if (all.length === 0) return undefined;
  const { rows } = await database.query<{ key_id: string }>(KNOWN, [all]);
  const known = new Set(rows.map((row) => row.key_id));
  return named.find(({ keys }) => keys.some((key) => !known.has(key)))?.event;
}

/** Ids of the keys that seal anything in a payload. */
function* keysIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if (isSealed(value)) yield value.kid;
  else for (const member of Object.values(value)) yield* keysIn(member);
}
