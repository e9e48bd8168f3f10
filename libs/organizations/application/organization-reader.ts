import type { EventStore, RecordedEvent } from '@accord/event-store';
import type { PayloadSealing } from '@accord/commands';
import {
  organizationDecider,
  organizationFacts,
  toOrganizationEvent,
  type OrganizationFacts,
  type OrganizationState,
} from '@accord/organizations/domain';

/** The stream of an organization. */
export const organizationStream = (id: string): string => `organization-${id}`;

/** Folds one more stored event into an organization. Throws on an event type that this build does not know. */
export const evolveOrganization = (state: OrganizationState, event: RecordedEvent): OrganizationState =>
  organizationDecider.evolve(state, toOrganizationEvent(event));

/** Reads organizations from their own history. */
export class OrganizationReader {
  constructor(
    private readonly store: EventStore,
    private readonly sealing: PayloadSealing,
  ) {}

  /** The organization as it stands, or as it stood at a moment; null when it was not registered (yet). */
  async read(id: string, asOf?: string): Promise<OrganizationState | null> {
    const stored = await this.store.readStream(organizationStream(id));
    const events = stored.filter((event) => asOf === undefined || event.recordedAt <= asOf);
    if (events.length === 0) return null;
    const opened = await Promise.all(events.map((event) => this.sealing.unsealEvent(event)));
    return opened.reduce(evolveOrganization, organizationDecider.initialState);
  }

  /** What other contexts may know of an organization, with the revision it was read at; null when not registered. */
  async find(id: string): Promise<{ facts: OrganizationFacts; revision: number } | null> {
    const state = await this.read(id);
    return state ? { facts: organizationFacts(id, state), revision: state.revision } : null;
  }

  /** What was known of an organization, moment by moment, from one reading of its history. */
  async factsOverTime(id: string): Promise<(moment: string) => OrganizationFacts> {
    const stored = await this.store.readStream(organizationStream(id));
    const opened = await Promise.all(stored.map((event) => this.sealing.unsealEvent(event)));
    let state = organizationDecider.initialState;
    const unknown = organizationFacts(id, state);
    const known = opened.map((event) => {
      state = evolveOrganization(state, event);
      return { since: event.recordedAt, facts: organizationFacts(id, state) };
    });
    return (moment) => known.findLast(({ since }) => since <= moment)?.facts ?? unknown;
  }

  /** The facts as they were at a moment. */
  async factsAt(id: string, moment: string): Promise<OrganizationFacts> {
    const state = await this.read(id, moment);
    return organizationFacts(id, state ?? organizationDecider.initialState);
  }
}
