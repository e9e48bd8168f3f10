import type { Queryable } from '@accord/log-follower';
import { KEPT_MS } from './tuning.js';

/** Most rows that are removed in one statement. */
const AT_ONCE = 5_000;

/** Removes what ended long ago: a bounded number of rows at a time. @param now by the clock of the application */
export async function removeOld(db: Queryable, now: Date): Promise<number> {
  let removed = 0;
  for (const [state, keptMs] of Object.entries(KEPT_MS)) {
    const before = new Date(now.getTime() - keptMs);
    const { rowCount } = await db.query(
      `delete from jobs.outbox where id in (select id from jobs.outbox where state = $1 and state <> 'waiting' and ended_at < $2
         order by ended_at limit ${AT_ONCE} for update skip locked)`,
      [state, before],
    );
    removed += rowCount ?? 0;
  }
  return removed;
}
