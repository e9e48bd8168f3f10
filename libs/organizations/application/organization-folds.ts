import type { EventStore, RecordedEvent } from '@accord/event-store';
import { StreamFolds, type PayloadSealing } from '@accord/commands';
import { organizationDecider, toOrganizationEvent, type OrganizationState } from '@accord/organizations/domain';

/** Folds one more stored event into an organization. Throws on an event type that this build does not know. */
export const evolveOrganization = (state: OrganizationState, event: RecordedEvent): OrganizationState =>
  organizationDecider.evolve(state, toOrganizationEvent(event));

const FOLDING = {
  initialState: organizationDecider.initialState,
  evolve: evolveOrganization,
  stateName: (): string => 'Registered',
};

/** Every organization's state as commands see it: remembered, and carried on by what was appended since. */
export class OrganizationFolds extends StreamFolds<OrganizationState> {
  constructor(store: Pick<EventStore, 'readStream'>, sealing: Pick<PayloadSealing, 'unsealEvent'>) {
    super('organization', FOLDING, store, sealing);
  }
}
