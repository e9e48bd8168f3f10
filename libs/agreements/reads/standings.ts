import type { RecordedEvent } from '@accord/event-store';
import { agreementDecider, type AgreementState } from '@accord/agreements/domain';
import { agreementStream } from '@accord/agreements/application';
import { folded } from './folded-agreements.js';

/** Where an agreement stands: of its whole fold no more than names it and tells its state. */
export interface Standing extends Pick<AgreementState, 'number' | 'organizationId' | 'state' | 'revision'> {
  readonly agreementId: string;
  /** The first event that this release cannot read; the standing is that before it. */
  readonly unreadable: Pick<RecordedEvent, 'eventId' | 'type' | 'revision'> | null;
}

const STREAM = agreementStream('');

/**
 * All agreements of a log, kept small enough for a million events: the fold of an agreement is let go after each event,
 * since its state, its number and whose it is follow from the events that say so and from nothing older.
 */
export class Standings {
  private readonly byId = new Map<string, Standing>();

  /** Takes the next event of the log; one of another category changes nothing. */
  add(event: RecordedEvent): void {
    if (!event.streamId.startsWith(STREAM)) return;
    const agreementId = event.streamId.slice(STREAM.length);
    const before = this.byId.get(agreementId) ?? { agreementId, ...shortOf(initialState), unreadable: null };
    if (before.unreadable === null) this.byId.set(agreementId, after(before, event));
  }

  /** The agreements in the order in which they began. */
  all(): readonly Standing[] {
    return [...this.byId.values()];
  }
}

const { initialState } = agreementDecider;

const shortOf = ({ number, organizationId, state, revision }: AgreementState) => ({
  number,
  organizationId,
  state,
  revision,
});

function after(before: Standing, event: RecordedEvent): Standing {
  const { agreementId, number, organizationId, state, revision } = before;
  const next = folded({ ...initialState, number, organizationId, state, revision }, event);
  if (next !== null) return { agreementId, ...shortOf(next), unreadable: null };
  const { eventId, type } = event;
  return { ...before, unreadable: { eventId, type, revision: event.revision } };
}
