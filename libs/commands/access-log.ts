import { freshId, type Clock, type JsonObject } from '@accord/kernel';
import type { EventStore, NewEvent } from '@accord/event-store';
import type { RefusalBudget } from './refusal-budget.js';
import { SecurityAudit } from './security-audit.js';

/** Version of the payloads of what is recorded. */
const VERSION = 1;

/** What was asked for, and by whom. */
export interface Access {
  readonly subjectId: string;
  /** The address as it is declared, with its method: `GET /api/v1/agreements/:id/record`. */
  readonly route: string;
  /** The agreement that the address names; null where it names none. */
  readonly agreementId: string | null;
  readonly correlationId: string;
}

/** What was asked for and refused. */
export interface RefusedAccess extends Access {
  /** Id of what the address names beside an agreement; null where it names nothing by an id. */
  readonly targetId: string | null;
  readonly code: string;
}

/** What was given out as a file. */
export interface Export extends Access {
  /** Media type, without parameters. */
  readonly mediaType: string;
  /** What was asked for by the address and its query, which were valid. */
  readonly asked: Readonly<Record<string, string>>;
}

/** Where it is kept what people asked for beside commands: the stream `security-audit`. */
export interface AccessLog {
  /** Of somebody who is refused in heaps, the first few hundred are kept and then one a second. */
  refused(access: RefusedAccess): Promise<void>;
  exported(access: Export): Promise<void>;
}

/** Keeps refused accesses and exports as events. */
export class EventStoreAccessLog implements AccessLog {
  private readonly audit: SecurityAudit;

  constructor(
    store: Pick<EventStore, 'append'>,
    clock: Clock,
    private readonly budget: RefusalBudget,
  ) {
    this.audit = new SecurityAudit(store, clock);
  }

  async refused({ targetId, code, ...access }: RefusedAccess): Promise<void> {
    if (!this.budget.take(access.subjectId)) return;
    await this.audit.write(eventOf('AccessRefused', access, { targetId, refusalCode: code }));
  }

  async exported({ mediaType, asked, ...access }: Export): Promise<void> {
    await this.audit.write(eventOf('RecordExported', access, { mediaType, asked: { ...asked } }));
  }
}

function eventOf(type: string, { subjectId, route, agreementId, correlationId }: Access, more: JsonObject): NewEvent {
  const eventId = freshId();
  return {
    eventId,
    type,
    schemaVersion: VERSION,
    data: { route, agreementId, ...more, actor: { subjectId, function: null } },
    metadata: { actorSubjectId: subjectId, $correlationId: correlationId, $causationId: eventId },
  };
}
