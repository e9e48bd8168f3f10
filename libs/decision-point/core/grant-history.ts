import type { Grant, GrantedCollection } from '@accord/agreements/domain';
import type { Position } from '@accord/event-store';
import type { AttestedHistory } from './attested.js';
import { ALWAYS, endOf, NEVER, spanAt, type Instant } from './instants.js';

/** What an agreement granted from an event on. */
export interface GrantSpan {
  readonly from: Instant;
  readonly revision: number;
  readonly position: Position;
  readonly grant: Grant;
  /** When the term, or the notice, is over. */
  readonly endsAt: Instant;
  /** When classified access is over; NEVER without it. */
  readonly accessEndsAt: Instant;
  readonly collections: ReadonlyMap<string, GrantedCollection>;
}

/** An event from which on an agreement grants something, as it is recorded. */
export interface GrantFact {
  readonly agreementId: string;
  readonly revision: number;
  readonly position: Position;
  /** ISO 8601 UTC. */
  readonly recordedAt: string;
  readonly grant: Grant;
}

/** Everything that one agreement ever granted, span by span. */
export class GrantHistory {
  readonly spans: GrantSpan[] = [];
  /** When another agreement took its place, and which. */
  supersededAt: Instant = ALWAYS;
  supersededBy: string | null = null;

  /** @param attested what its organization has attested */
  constructor(
    readonly agreementId: string,
    readonly organizationId: string,
    readonly attested: AttestedHistory,
  ) {}

  /** What it granted at an instant; undefined before it was in force. */
  at(instant: Instant): GrantSpan | undefined {
    return spanAt(this.spans, instant);
  }
}

/** Makes spans of facts. Most agreements grant the same few collections: each set of them is kept once. */
export class Spans {
  private readonly collections = new Map<string, ReadonlyMap<string, GrantedCollection>>();

  of({ revision, position, recordedAt, grant }: GrantFact): GrantSpan {
    const collections = this.shared(grant.collections);
    return {
      from: Date.parse(recordedAt),
      revision,
      position,
      grant: { ...grant, collections: [...collections.values()] },
      endsAt: grant.finalDay === null ? ALWAYS : endOf(grant.finalDay),
      accessEndsAt: grant.accessThrough === null ? NEVER : endOf(grant.accessThrough),
      collections,
    };
  }

  private shared(collections: readonly GrantedCollection[]): ReadonlyMap<string, GrantedCollection> {
    const key = JSON.stringify(collections);
    const known = this.collections.get(key);
    if (known !== undefined) return known;
    const made = new Map(collections.map((one) => [one.collectionId, one]));
    this.collections.set(key, made);
    return made;
  }
}
