import type { Queryable } from '@accord/log-follower';
import type { StreamMessage, TimedMessage, TimedOutbox, TimerRows } from '../ports.js';

/** Stands where a transaction does: everything here takes effect at once. */
export const NO_TRANSACTION: Queryable = {
  query: () => Promise.reject(new TypeError('Nothing here asks a database.')),
};

/** An outbox in memory, with whatever is due handed out in order. */
export class MemoryOutbox implements TimedOutbox {
  private readonly waiting = new Map<string, TimedMessage>();
  private readonly done = new Set<string>();

  put(_tx: Queryable, messages: readonly TimedMessage[]): Promise<void> {
    for (const message of messages) if (!this.done.has(message.id)) this.waiting.set(message.id, message);
    return Promise.resolve();
  }

  withdraw(_tx: Queryable, ids: readonly string[]): Promise<void> {
    for (const id of ids) this.waiting.delete(id);
    return Promise.resolve();
  }

  /** When the next message is due, ISO 8601 UTC; null when none waits. */
  nextDue(): string | null {
    return this.inOrder()[0]?.dueAt ?? null;
  }

  /** What is due at a moment, the first due first. */
  due(now: string): readonly TimedMessage[] {
    return this.inOrder().filter(({ dueAt }) => dueAt <= now);
  }

  /** A message is done with, for good. */
  finish(id: string): void {
    if (this.waiting.delete(id)) this.done.add(id);
  }

  /** Ids of what waits. */
  ids(): readonly string[] {
    return [...this.waiting.keys()].toSorted();
  }

  private inOrder(): readonly TimedMessage[] {
    return [...this.waiting.values()].toSorted((a, b) =>
      a.dueAt === b.dueAt ? (a.id < b.id ? -1 : 1) : a.dueAt < b.dueAt ? -1 : 1,
    );
  }
}

/** The rows of the timers in memory. */
export class MemoryTimerRows implements TimerRows {
  private readonly streams = new Map<string, string>();
  private readonly organizations = new Map<string, string>();

  areThere(): Promise<boolean> {
    return Promise.resolve(true);
  }

  make(): Promise<void> {
    return Promise.resolve();
  }

  lock(): Promise<void> {
    return Promise.resolve();
  }

  of(_tx: Queryable, streamIds: readonly string[]): Promise<readonly string[]> {
    const found = [...this.streams].filter(([, streamId]) => streamIds.includes(streamId));
    return Promise.resolve(found.map(([id]) => id));
  }

  change(_tx: Queryable, added: readonly StreamMessage[], removed: readonly string[]): Promise<void> {
    for (const id of removed) this.streams.delete(id);
    for (const { streamId, message } of added) this.streams.set(message.id, streamId);
    return Promise.resolve();
  }

  note(_tx: Queryable, organizations: ReadonlyMap<string, string | null>): Promise<void> {
    for (const [id, organizationId] of organizations)
      if (organizationId === null) this.organizations.delete(id);
      else this.organizations.set(id, organizationId);
    return Promise.resolve();
  }

  agreements(): Promise<readonly string[]> {
    return Promise.resolve([...this.organizations.keys()].toSorted());
  }

  agreementsOf(_tx: Queryable, organizationIds: readonly string[]): Promise<readonly string[]> {
    const found = [...this.organizations].filter(([, organizationId]) => organizationIds.includes(organizationId));
    return Promise.resolve(found.map(([agreementId]) => agreementId));
  }
}
