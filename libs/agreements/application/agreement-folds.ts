import type { EventStore, RecordedEvent } from '@accord/event-store';
import { StreamFolds, type PayloadSealing } from '@accord/commands';
import { agreementDecider, toAgreementEvent, type AgreementState } from '@accord/agreements/domain';

/** Folds one more stored event into an agreement. Throws on an event type that this build does not know. */
export const evolveAgreement = (state: AgreementState, event: RecordedEvent): AgreementState =>
  agreementDecider.evolve(state, toAgreementEvent(event));

const FOLDING = {
  initialState: agreementDecider.initialState,
  evolve: evolveAgreement,
  stateName: ({ state }: AgreementState): string => state,
};

/** Every agreement's state as commands see it: remembered, and carried on by what was appended since. */
export class AgreementFolds extends StreamFolds<AgreementState> {
  constructor(
    private readonly events: Pick<EventStore, 'readStream'>,
    sealing: Pick<PayloadSealing, 'unsealEvent'>,
  ) {
    super('agreement', FOLDING, events, sealing);
  }

  /** An event of an agreement as it is stored, its texts sealed; null where there is none with this id. */
  async storedEvent(id: string, eventId: string): Promise<RecordedEvent | null> {
    const stored = await this.events.readStream(this.streamOf(id));
    return stored.find((event) => event.eventId === eventId) ?? null;
  }
}
