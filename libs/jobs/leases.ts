import type { JsonObject } from '@accord/kernel';
import type { Queryable } from '@accord/log-follower';
import type { OutboxMessage } from './outbox.js';

/** A message that this process may handle now, with the token that says so. */
export interface Claimed {
  readonly message: OutboxMessage;
  readonly token: string;
  /** How often it was tried, this time included. */
  readonly attempts: number;
}

/** A lease that is held still: its token is the newest, and it has not run out. */
const HELD = `id = $1 and lease_token = $2 and state = 'waiting' and lease_until >= clock_timestamp()`;

/**
 * Takes a message, if it waits, is due and nobody else has it. Of all who ask at once one gets it.
 * @param now by the clock of the application @returns null for everybody else, and for what was done or withdrawn
 */
export async function claim(db: Queryable, id: string, now: Date, leaseMs: number): Promise<Claimed | null> {
  const { rows } = await db.query<{
    kind: string;
    payload: JsonObject;
    due_at: Date;
    token: string;
    attempts: number;
  }>(
    `update jobs.outbox set lease_token = lease_token + 1, attempts = attempts + 1,
       lease_until = clock_timestamp() + $3 * interval '1 ms'
     where id = $1 and state = 'waiting' and due_at <= $2 and retry_at <= clock_timestamp() and lease_until < clock_timestamp()
     returning kind, payload, due_at, lease_token::text as token, attempts`,
    [id, now, leaseMs],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { kind, payload, due_at: dueAt, token, attempts } = row;
  return { message: { id, kind, payload, dueAt: dueAt.toISOString() }, token, attempts };
}

/**
 * Notes that the queue brought a message too early, so that it is given it again in time: by the clock of another process it was
 * due, or the clock was set back since.
 */
export async function putBack(db: Queryable, id: string, now: Date): Promise<void> {
  await db.query(
    `update jobs.outbox set queued_at = null
     where id = $1 and state = 'waiting' and due_at > $2 and lease_until < clock_timestamp()`,
    [id, now],
  );
}

/** Prolongs a lease; false when it is not held any more. With 0 it is given up. */
export async function prolong(db: Queryable, { message, token }: Claimed, leaseMs: number): Promise<boolean> {
  const { rowCount } = await db.query(
    `update jobs.outbox set lease_until = clock_timestamp() + $3 * interval '1 ms' where ${HELD}`,
    [message.id, token, leaseMs],
  );
  return rowCount === 1;
}

/** Notes that a message was handled; false, and nothing is written, when the lease is not held any more. */
export async function complete(db: Queryable, { message, token }: Claimed, now: Date): Promise<boolean> {
  const { rowCount } = await db.query(
    `update jobs.outbox set state = 'done', ended_at = $3, failure = null, lease_until = '-infinity' where ${HELD}`,
    [message.id, token, now],
  );
  return rowCount === 1;
}

/** Why a try failed, and what follows. */
export interface Failed {
  /** Names nobody and quotes nothing. */
  readonly failure: string;
  /** Milliseconds until it is tried again; null when it is not. */
  readonly restMs: number | null;
}

/** Notes that a try failed; false, and nothing is written, when the lease is not held any more. */
export async function fail(
  db: Queryable,
  { message, token }: Claimed,
  { failure, restMs }: Failed,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await db.query(
    `update jobs.outbox set failure = $3, lease_until = '-infinity', queued_at = null,
       state = case when $4::float8 is null then 'dead' else 'waiting' end,
       ended_at = case when $4::float8 is null then $5::timestamptz end,
       retry_at = clock_timestamp() + coalesce($4::float8, 0) * interval '1 ms'
     where ${HELD}`,
    [message.id, token, failure, restMs, now],
  );
  return rowCount === 1;
}
