import type { EventStore } from '@accord/event-store';
import { CLOSELY, type Look, type PayloadSealing, type UnreadableEvent } from '@accord/commands';
import {
  organizationDecider,
  organizationFacts,
  type OrganizationFacts,
  type OrganizationState,
} from '@accord/organizations/domain';
import { evolveOrganization, type OrganizationFolds } from './organization-folds.js';

/** The stream of an organization. */
export const organizationStream = (id: string): string => `organization-${id}`;

/** What other contexts may know of an organization, with the end of its stream. */
export interface KnownOrganization {
  readonly facts: OrganizationFacts;
  readonly revision: number;
  /** The first event that could not be read; the facts are those before it. */
  readonly unreadable: UnreadableEvent | null;
}

/** Reads organizations from their own history. */
export class OrganizationReader {
  constructor(
    private readonly store: EventStore,
    private readonly sealing: PayloadSealing,
    private readonly folds: OrganizationFolds,
  ) {}

  /** The organization as it stands, or as it stood at a moment; null when it was not registered (yet). */
  async read(id: string, asOf?: string): Promise<OrganizationState | null> {
    const stored = await this.store.readStream(organizationStream(id));
    const events = stored.filter((event) => asOf === undefined || event.recordedAt <= asOf);
    if (events.length === 0) return null;
    const opened = await Promise.all(events.map((event) => this.sealing.unsealEvent(event)));
    return opened.reduce(evolveOrganization, organizationDecider.initialState);
  }

  /** What other contexts may know of an organization, by default as it stands; null when not registered. */
  async find(id: string, look: Look = CLOSELY): Promise<KnownOrganization | null> {
    const { state, revision, unreadable } = await this.folds.at(id, look);
    return revision < 0 ? null : { facts: organizationFacts(id, state), revision, unreadable };
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
