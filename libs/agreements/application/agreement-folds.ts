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
  constructor(store: Pick<EventStore, 'readStream'>, sealing: Pick<PayloadSealing, 'unsealEvent'>) {
    super('agreement', FOLDING, store, sealing);
  }
}
