import type { Queryable } from '@accord/log-follower';
import type { JobsTuning } from './tuning.js';

/** A message as the queue carries it: by its id. */
export interface QueuedMessage {
  readonly kind: string;
  readonly id: string;
}

/**
 * Notes messages as given to the queue: those that are due and were never given, and those that were, long enough ago to be
 * taken for lost. Of each kind no more than the queue may hold. Several who ask at once get different ones.
 * @param now by the clock of the application
 */
export async function takeDue(
  db: Queryable,
  kinds: readonly string[],
  now: Date,
  { mostQueued, batchSize, forgottenMs }: Pick<JobsTuning, 'mostQueued' | 'batchSize' | 'forgottenMs'>,
): Promise<readonly QueuedMessage[]> {
  const { rows } = await db.query<QueuedMessage>(
    `with given as (
       select asked.kind, least($4::bigint, $3 - (select count(*) from jobs.outbox held
         where held.kind = asked.kind and held.state = 'waiting'
           and held.queued_at >= clock_timestamp() - $5 * interval '1 ms')) as room
       from unnest($1::text[]) as asked (kind)
     ), due as materialized (
       select message.id from given cross join lateral (
         select id from jobs.outbox
         where kind = given.kind and state = 'waiting' and due_at <= $2
           and retry_at <= clock_timestamp() and lease_until < clock_timestamp()
           and (queued_at is null or queued_at < clock_timestamp() - $5 * interval '1 ms')
         order by due_at limit greatest(given.room, 0) for update skip locked
       ) as message
     )
     update jobs.outbox set queued_at = clock_timestamp() from due where jobs.outbox.id = due.id
     returning jobs.outbox.kind, jobs.outbox.id`,
    [kinds, now, mostQueued, batchSize, forgottenMs],
  );
  return rows;
}

/** Takes back that messages were given to the queue: it did not take them. */
export async function giveBack(db: Queryable, messages: readonly QueuedMessage[]): Promise<void> {
  await db.query('update jobs.outbox set queued_at = null where id = any($1::text[])', [messages.map(({ id }) => id)]);
}
