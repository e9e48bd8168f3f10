import type { TimedMessage, TimedOutbox } from '@accord/agreements/processes';

/** What is to be done at a moment, in memory: enough for one process that moves its own clock. */
export class AlarmClock implements TimedOutbox {
  private readonly waiting = new Map<string, TimedMessage>();
  private readonly done = new Set<string>();

  put(_tx: unknown, messages: readonly TimedMessage[]): Promise<void> {
    for (const message of messages) if (!this.done.has(message.id)) this.waiting.set(message.id, message);
    return Promise.resolve();
  }

  withdraw(_tx: unknown, ids: readonly string[]): Promise<void> {
    for (const id of ids) this.waiting.delete(id);
    return Promise.resolve();
  }

  /** What is due first, ISO 8601 UTC; null when nothing waits. */
  next(): TimedMessage | null {
    const [first, ...others] = this.waiting.values();
    if (!first) return null;
    return others.reduce((soonest, one) => (placeOf(one) < placeOf(soonest) ? one : soonest), first);
  }

  /** A message is done with, for good. */
  finish({ id }: TimedMessage): void {
    this.waiting.delete(id);
    this.done.add(id);
  }
}

const placeOf = ({ dueAt, id }: TimedMessage): string => `${dueAt} ${id}`;
