import type { EventStore, RecordedEvent } from '@accord/event-store';
import { AgreementFolds, DeadlineFolds, type OrganizationDirectory } from '@accord/agreements/application';
import type { Watched, Watching } from './ports.js';

/** Timers look at no text: it stays sealed, and no key is asked for. */
export const SEALED_AS_IT_IS = {
  unsealEvent: (event: RecordedEvent): Promise<RecordedEvent> => Promise.resolve(event),
};

/** Agreements and organizations to the end of their streams, texts sealed as they are. */
export class WatchedStreams implements Watching {
  readonly agreements: AgreementFolds;
  private readonly deadlines: DeadlineFolds;

  constructor(
    store: Pick<EventStore, 'readStream'>,
    private readonly organizations: OrganizationDirectory,
  ) {
    this.agreements = new AgreementFolds(store, SEALED_AS_IT_IS);
    this.deadlines = new DeadlineFolds(store, SEALED_AS_IT_IS);
  }

  async agreement(agreementId: string): Promise<Watched | null> {
    const [{ state, revision, unreadable }, told] = await Promise.all([
      this.agreements.newest(agreementId),
      this.deadlines.newest(agreementId),
    ]);
    if (revision < 0) return null;
    const organization = await this.organizations.find(state.organizationId);
    if (organization === null) return null;
    return {
      known: { state, organization: organization.facts },
      told: told.state,
      unreadable: unreadable ?? told.unreadable ?? organization.unreadable,
    };
  }

  async attestedUntil(organizationId: string): Promise<string | null> {
    const attestation = (await this.organizations.find(organizationId))?.facts.attestation;
    return attestation && !attestation.lapsed ? attestation.validUntil : null;
  }
}
