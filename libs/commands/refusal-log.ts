import { freshId, type Clock } from '@accord/kernel';
import type { EventStore, NewEvent } from '@accord/event-store';
import { chosenFunctionOf } from './envelope.js';
import type { RefusalLog, RefusedCommand } from './ports.js';
import type { RefusalBudget } from './refusal-budget.js';
import { SecurityAudit } from './security-audit.js';

/** Version of the payload of a refusal. */
const VERSION = 1;

/**
 * Keeps refused commands as events. Their ids are new each time and never derived from the command: the same key may
 * still succeed later, and must not collide with its own refusal.
 */
export class EventStoreRefusalLog implements RefusalLog {
  private readonly audit: SecurityAudit;

  constructor(
    store: EventStore,
    clock: Clock,
    private readonly budget: RefusalBudget,
  ) {
    this.audit = new SecurityAudit(store, clock);
  }

  async record(refused: RefusedCommand): Promise<boolean> {
    if (!this.budget.take(refused.envelope.principal.subjectId)) return false;
    await this.audit.write(eventOf(refused));
    return true;
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
