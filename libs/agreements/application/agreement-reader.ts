import type { EventStore, RecordedEvent } from '@accord/event-store';
import type { PayloadSealing } from '@accord/commands';
import { agreementDecider, type AgreementState } from '@accord/agreements/domain';
import { evolveAgreement } from './agreement-folds.js';

/** The stream of an agreement. */
export const agreementStream = (agreementId: string): string => `agreement-${agreementId}`;

/** An agreement as it stood at some revision, with its unsealed history up to there. */
export interface AgreementAt {
  readonly agreementId: string;
  readonly state: AgreementState;
  readonly events: readonly RecordedEvent[];
}

/** Reads agreements from their own history: always current, at any past moment, never from a read model. */
export class AgreementReader {
  constructor(
    private readonly store: EventStore,
    private readonly sealing: PayloadSealing,
  ) {}

  /** The agreement with its whole history; null when nothing was ever recorded under this id. */
  async read(agreementId: string): Promise<AgreementAt | null> {
    const stored = await this.store.readStream(agreementStream(agreementId));
    if (stored.length === 0) return null;
    const events = await Promise.all(stored.map((event) => this.sealing.unsealEvent(event)));
    return { agreementId, events, state: events.reduce(evolveAgreement, agreementDecider.initialState) };
  }
}

/** The agreement as it stood after the events that a predicate admits (a prefix of its history). */
export function agreementUpTo(current: AgreementAt, admits: (event: RecordedEvent) => boolean): AgreementAt | null {
  const events = current.events.filter(admits);
  if (events.length === 0) return null;
  const { agreementId } = current;
  return { agreementId, events, state: events.reduce(evolveAgreement, agreementDecider.initialState) };
}
