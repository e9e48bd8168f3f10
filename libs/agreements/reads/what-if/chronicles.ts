import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, eventsOfStream, type EventStore, type RecordedEvent } from '@accord/event-store';
import { BrokenSeal } from '@accord/privacy';
import { agreementDecider, type AgreementState } from '@accord/agreements/domain';
import { agreementStream, evolveAgreement } from '@accord/agreements/application';
import { ORGANIZATION_HISTORY, SEALED_TEXTS, type OrganizationHistory, type SealedTexts } from '../ports.js';
import type { RecordedDecision } from './recorded-decision.js';
import type { Chronicle } from './what-if.js';

const AGREEMENT = 'agreement-';

/** Reads what decisions rested on: their metadata name the other streams, and how far those went. */
@Injectable()
export class Chronicles {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(SEALED_TEXTS) private readonly texts: SealedTexts,
    @Inject(ORGANIZATION_HISTORY) private readonly organizations: OrganizationHistory,
  ) {}

  /** An agreement with all that stood around it; null where something in it cannot be read. */
  async of(agreementId: string): Promise<Chronicle | null> {
    try {
      const events = await this.events(agreementId, Number.POSITIVE_INFINITY);
      const { organizationId } = events.reduce(evolveAgreement, agreementDecider.initialState);
      const organizationAt = await this.organizations.factsOverTime(organizationId);
      return { agreementId, events, organizationAt, aroundAt: (decision) => this.around(agreementId, decision) };
    } catch (error) {
      if (error instanceof BrokenSeal || error instanceof TypeError) return null;
      throw error;
    }
  }

  private async around(agreementId: string, { events }: RecordedDecision) {
    const others = premisesOf(events[0]!).filter(([id]) => id !== agreementId);
    const states = await Promise.all(others.map(([id, revision]) => this.stateAt(id, revision)));
    const predecessorId = events[0]!.data['predecessorId'];
    return {
      predecessors: states.filter((one) => one.agreementId === predecessorId || !isStanding(one)),
      agreementsInForce: states.filter(isStanding),
    };
  }

  private async stateAt(id: string, revision: number) {
    const state = (await this.events(id, revision)).reduce(evolveAgreement, agreementDecider.initialState);
    return { ...state, agreementId: id };
  }

  private async events(agreementId: string, last: number): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of eventsOfStream(this.store, agreementStream(agreementId))) {
      if (event.revision > last) break;
      events.push(await this.texts.unsealEvent(event));
    }
    return events;
  }
}

const isStanding = ({ state }: AgreementState): boolean => state === 'Active' || state === 'Suspended';

/** The other agreements that a decision rested on, each with its last revision then. */
function premisesOf({ metadata }: RecordedEvent): readonly (readonly [id: string, revision: number])[] {
  const premises: unknown = JSON.parse(metadata['premises'] ?? '{}');
  return Object.entries(premises ?? {}).flatMap(([stream, revision]): [string, number][] =>
    stream.startsWith(AGREEMENT) && typeof revision === 'number' ? [[stream.slice(AGREEMENT.length), revision]] : [],
  );
}
