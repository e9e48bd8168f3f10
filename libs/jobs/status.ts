import type { Queryable } from '@accord/log-follower';

/** How jobs stand, as health and metrics see them. */
export interface JobsHealth {
  /** Kinds of which nothing waits and nothing failed are left out. */
  readonly kinds: readonly KindStatus[];
  /** False while this process finds that the queue does not answer; true also where it does not ask it. */
  readonly queueAnswers: boolean;
  /** How many messages of a kind came to which end in this process, as in `notice done`. */
  readonly outcomes: ReadonlyMap<string, number>;
}

/** How the messages of one kind stand. */
export interface KindStatus {
  readonly kind: string;
  /** Due, and waiting to be handled. */
  readonly due: number;
  /** Tried in vain, and waiting for the next try. */
  readonly retrying: number;
  /** Given up: for a person to look at. */
  readonly dead: number;
  /** Age of the oldest that is due, in milliseconds; those that wait for another try are not behind. */
  readonly lagMs: number;
}

/** How jobs stand, kind by kind; kinds of which nothing waits are left out. @param now by the clock of the application */
export async function jobsStatus(db: Queryable, now: Date): Promise<readonly KindStatus[]> {
  const { rows } = await db.query<KindStatus>(
    `with open as (
       select kind, state, due_at, retry_at > clock_timestamp() as resting from jobs.outbox
       where state = 'dead' or (state = 'waiting' and due_at <= $1)
     )
     select kind,
       (count(*) filter (where state = 'waiting' and not resting))::float8 as due,
       (count(*) filter (where state = 'waiting' and resting))::float8 as retrying,
       (count(*) filter (where state = 'dead'))::float8 as dead,
       coalesce(extract(epoch from $1::timestamptz - min(due_at) filter (where state = 'waiting' and not resting)) * 1000, 0)::float8
         as "lagMs"
     from open group by kind order by kind`,
    [now],
  );
  return rows;
}
