import { SECURITY_AUDIT_STREAM, type EventStore, type NewEvent } from '@accord/event-store';
import type { Clock } from '@accord/kernel';

/** The most entries of one append: far below what a store takes at once. */
const TOGETHER = 200;

interface Waiting {
  readonly event: NewEvent;
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Writes to the stream of what concerns security. Entries that come while others are being written go into the next append
 * together, so that a flood of them costs few commits.
 */
export class SecurityAudit {
  private waiting: Waiting[] = [];
  private writing = false;
  private lastRecordedAt = '';

  constructor(
    private readonly store: Pick<EventStore, 'append'>,
    private readonly clock: Clock,
  ) {}

  /** Puts an entry on the record. @throws what the store throws when it is not there */
  write(event: NewEvent): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ event, resolve, reject });
      if (!this.writing) void this.writeAll();
    });
  }

  private async writeAll(): Promise<void> {
    this.writing = true;
    while (this.waiting.length > 0) await this.append(this.waiting.splice(0, TOGETHER));
    this.writing = false;
  }

  private async append(entries: readonly Waiting[]): Promise<void> {
    const now = this.clock.now().toISOString();
    if (now > this.lastRecordedAt) this.lastRecordedAt = now;
    const events = entries.map(({ event }) => event);
    await this.store.append(SECURITY_AUDIT_STREAM, events, 'any', this.lastRecordedAt).then(
      () => entries.forEach(({ resolve }) => resolve()),
      (cause: unknown) => entries.forEach(({ reject }) => reject(cause)),
    );
  }
}
