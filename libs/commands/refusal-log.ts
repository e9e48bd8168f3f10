import { freshId, type Clock } from '@accord/kernel';
import { SECURITY_AUDIT_STREAM, type EventStore, type NewEvent } from '@accord/event-store';
import { chosenFunctionOf } from './envelope.js';
import type { RefusalLog, RefusedCommand } from './ports.js';
import type { RefusalBudget } from './refusal-budget.js';

/** Version of the payload of a refusal. */
const VERSION = 1;

/** The most refusals of one append: far below what a store takes at once. */
const TOGETHER = 200;

interface Waiting {
  readonly event: NewEvent;
  readonly resolve: (isKept: true) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Keeps refused commands as events. Their ids are new each time and never derived from the command: the same key may
 * still succeed later, and must not collide with its own refusal. Refusals that come while others are being written go
 * into the next append together, so that a flood of them costs few commits.
 */
export class EventStoreRefusalLog implements RefusalLog {
  private waiting: Waiting[] = [];
  private writing = false;
  private lastRecordedAt = '';

  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly budget: RefusalBudget,
  ) {}

  record(refused: RefusedCommand): Promise<boolean> {
    if (!this.budget.take(refused.envelope.principal.subjectId)) return Promise.resolve(false);
    return new Promise((resolve, reject) => {
      this.waiting.push({ event: eventOf(refused), resolve, reject });
      if (!this.writing) void this.write();
    });
  }

  private async write(): Promise<void> {
    this.writing = true;
    while (this.waiting.length > 0) await this.append(this.waiting.splice(0, TOGETHER));
    this.writing = false;
  }

  private async append(entries: readonly Waiting[]): Promise<void> {
    const now = this.clock.now().toISOString();
    if (now > this.lastRecordedAt) this.lastRecordedAt = now;
    const events = entries.map(({ event }) => event);
    await this.store.append(SECURITY_AUDIT_STREAM, events, 'any', this.lastRecordedAt).then(
      () => entries.forEach(({ resolve }) => resolve(true)),
      (cause: unknown) => entries.forEach(({ reject }) => reject(cause)),
    );
  }
}

function eventOf({ envelope, heardAs, aggregateId, category, code, payloadDigest }: RefusedCommand): NewEvent {
  const { subjectId, functions } = envelope.principal;
  return {
    eventId: freshId(),
    type: 'CommandRefused',
    schemaVersion: VERSION,
    data: {
      command: envelope.slug,
      [`${category}Id`]: aggregateId,
      refusalCode: code,
      actor: { subjectId, function: heardAs ?? chosenFunctionOf(envelope) ?? functions[0] ?? null },
      payloadDigest,
    },
    metadata: {
      commandId: envelope.commandId,
      actorSubjectId: subjectId,
      $correlationId: envelope.correlationId,
      $causationId: envelope.commandId,
    },
  };
}
