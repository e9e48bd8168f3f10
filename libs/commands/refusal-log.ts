import { freshId, type Clock } from '@accord/kernel';
import type { EventStore } from '@accord/event-store';
import { SCHEMA_VERSION } from './metadata.js';
import type { RefusalLog, RefusedCommand } from './ports.js';

/** The one stream without an id: refusals of the whole system, in the order in which they happened. */
export const SECURITY_AUDIT = 'security-audit';

/**
 * Keeps refused commands as events. Their ids are new each time and never derived from the command: the same key may
 * still succeed later, and must not collide with its own refusal.
 */
export class EventStoreRefusalLog implements RefusalLog {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  async record({ envelope, aggregateId, category, code, payloadDigest }: RefusedCommand): Promise<void> {
    const { principal, chosenFunction } = envelope;
    const event = {
      eventId: freshId(),
      type: 'CommandRefused',
      schemaVersion: SCHEMA_VERSION,
      data: {
        command: envelope.slug,
        [`${category}Id`]: aggregateId,
        refusalCode: code,
        actor: { subjectId: principal.subjectId, function: chosenFunction ?? principal.functions[0] ?? null },
        payloadDigest,
      },
      metadata: {
        commandId: envelope.commandId,
        actorSubjectId: principal.subjectId,
        $correlationId: envelope.correlationId,
        $causationId: envelope.commandId,
      },
    };
    await this.store.append(SECURITY_AUDIT, [event], 'any', this.clock.now().toISOString());
  }
}
