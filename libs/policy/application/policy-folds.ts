import type { EventStore, RecordedEvent } from '@accord/event-store';
import { StreamFolds } from '@accord/commands';
import { policyDecider, toPolicyEvent, type PolicyState } from '@accord/policy/domain';

/** Folds one more stored event into the policy. Throws on an event type that this build does not know. */
export const evolvePolicy = (state: PolicyState, event: RecordedEvent): PolicyState =>
  policyDecider.evolve(state, toPolicyEvent(event));

const FOLDING = {
  initialState: policyDecider.initialState,
  evolve: evolvePolicy,
  stateName: (): string => 'Published',
};

/** No rule reads the texts of the policy: they stay sealed, so that no key and no erasure stands in its way. */
const AS_IT_IS = { unsealEvent: (event: RecordedEvent): Promise<RecordedEvent> => Promise.resolve(event) };

/** Remembered for as long as the process runs, and read on from there: it holds no text of a person in the clear. */
const MEMORY = { size: 256 * 1_048_576, maxAgeMs: 0 };

/** The policy's state: remembered, and carried on by what was appended since. */
export class PolicyFolds extends StreamFolds<PolicyState> {
  constructor(store: Pick<EventStore, 'readStream'>) {
    super('policy', FOLDING, store, AS_IT_IS, MEMORY);
  }
}
