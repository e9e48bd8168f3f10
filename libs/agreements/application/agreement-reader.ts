import type { EventStore, RecordedEvent } from '@accord/event-store';
import type { PayloadSealing } from '@accord/commands';
import { agreementDecider, toAgreementEvent, type AgreementState } from '@accord/agreements/domain';

/** The stream of an agreement. */
export const agreementStream = (agreementId: string): string => `agreement-${agreementId}`;

/** An agreement as it stood at some revision, with its unsealed history up to there. */
export interface AgreementAt {
  readonly agreementId: string;
  readonly state: AgreementState;
  readonly events: readonly RecordedEvent[];
}

/** Folds one more stored event into an agreement. Throws on an event type that this build does not know. */
export const evolveAgreement = (state: AgreementState, event: RecordedEvent): AgreementState =>
  agreementDecider.evolve(state, toAgreementEvent(event));

/** Agreements of which it is remembered whose they are. */
const REMEMBERED = 10_000;

/** Reads agreements from their own history: always current, at any past moment, never from a read model. */
export class AgreementReader {
  private readonly owners = new Map<string, string>();

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

  /** Id of the organization that an agreement belongs to, which its first event says for good; null when there is none. */
  async ownerOf(agreementId: string): Promise<string | null> {
    const known = this.owners.get(agreementId);
    if (known !== undefined) return known;
    const [first] = await this.store.readStream(agreementStream(agreementId), 0, 1);
    if (first === undefined) return null;
    const { organizationId } = evolveAgreement(agreementDecider.initialState, first);
    if (this.owners.size >= REMEMBERED) this.owners.clear();
    this.owners.set(agreementId, organizationId);
    return organizationId;
  }

  /** The predecessor of an agreement, its predecessor and so on, nearest first. Ends at a missing or repeated one. */
  async predecessorsOf(predecessorId: string | null): Promise<readonly AgreementAt[]> {
    const chain: AgreementAt[] = [];
    for (let next = predecessorId; next && !chain.some((one) => one.agreementId === next);) {
      const found = await this.read(next);
      if (!found) break;
      chain.push(found);
      next = found.state.predecessorId;
    }
    return chain;
  }
}

/** The agreement as it stood after the events that a predicate admits (a prefix of its history). */
export function agreementUpTo(current: AgreementAt, admits: (event: RecordedEvent) => boolean): AgreementAt | null {
  const events = current.events.filter(admits);
  if (events.length === 0) return null;
  const { agreementId } = current;
  return { agreementId, events, state: events.reduce(evolveAgreement, agreementDecider.initialState) };
}
