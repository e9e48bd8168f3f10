import type { RetryCount } from '@accord/event-store';

/** Why something is done again. A closed set, since it labels a metric. */
export type RetryReason =
  | 'late' // no answer in time, from the server or at all
  | 'lost' // the connection broke, or there is none
  | 'no-node' // none of the known nodes leads to one that serves
  | 'not-leader' // the node that was asked follows, and named the leader
  | 'not-ready' // the node starts, stops, or is cut off from the others
  | 'unreadable' // a conflict whose event cannot be read yet
  | 'ended' // a subscription came to its end
  | 'silent' // a subscription keeps back what is in the log
  | 'other';

/** Something that is done again. */
export interface Retry {
  readonly what: 'append' | 'read' | 'subscription';
  readonly reason: RetryReason;
}

/** Counts what is done again, and tells of each: a name and a reason, nothing of what was sent. */
export class Retries {
  private readonly counted = new Map<string, RetryCount>();

  constructor(private readonly tell: (retry: Retry) => void = () => undefined) {}

  /** How often since this process began. */
  get counts(): readonly RetryCount[] {
    return [...this.counted.values()];
  }

  note(what: Retry['what'], reason: RetryReason): void {
    const key = `${what} ${reason}`;
    this.counted.set(key, { what, reason, count: (this.counted.get(key)?.count ?? 0) + 1 });
    this.tell({ what, reason });
  }
}
