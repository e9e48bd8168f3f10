import type { Queryable } from '@accord/log-follower';

/** A message as operators see it: without its payload. */
export interface ListedMessage {
  readonly id: string;
  readonly kind: string;
  readonly dueAt: string;
  readonly attempts: number;
  /** Why the last try failed; null when none did. */
  readonly failure: string | null;
  /** When it was given up; null while it waits. */
  readonly endedAt: string | null;
}

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly due_at: Date;
  readonly attempts: number;
  readonly failure: string | null;
  readonly ended_at: Date | null;
}

/** The last message of a page: when it was due, ISO 8601 UTC, and its id. */
export type MessageKey = readonly [dueAt: string, id: string];

/**
 * Messages in a state, the earliest first.
 * @param limit most of them @param after only those behind this one
 */
export async function listMessages(
  db: Queryable,
  state: 'waiting' | 'dead',
  limit: number,
  after: MessageKey | null = null,
): Promise<readonly ListedMessage[]> {
  const { rows } = await db.query<Row>(
    `select id, kind, due_at, attempts, failure, ended_at from jobs.outbox
     where state = $1 and ($3::timestamptz is null or (due_at, id) > ($3::timestamptz, $4::text))
     order by due_at, id limit $2`,
    [state, limit, ...(after ?? [null, null])],
  );
  return rows.map(({ id, kind, due_at, attempts, failure, ended_at }) => ({
    id,
    kind,
    dueAt: due_at.toISOString(),
    attempts,
    failure,
    endedAt: ended_at?.toISOString() ?? null,
  }));
}

/** Has dead letters tried again from the beginning. @param ids of which; all where null @returns the ids of those that were dead */
export async function retryDead(db: Queryable, ids: readonly string[] | null): Promise<readonly string[]> {
  const { rows } = await db.query<{ id: string }>(
    `update jobs.outbox set state = 'waiting', ended_at = null, attempts = 0, retry_at = '-infinity', queued_at = null
     where state = 'dead' and ($1::text[] is null or id = any($1::text[])) returning id`,
    [ids],
  );
  return rows.map(({ id }) => id).toSorted();
}
