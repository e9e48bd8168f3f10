import type { Grant, GrantedCollection } from '@accord/agreements/domain';
import type { Position } from '@accord/event-store';
import type { AttestedHistory } from './attested.js';
import { ALWAYS, endOf, NEVER, spanAt, type Instant } from './instants.js';

/** Since when something is taken away that stays so span by span; ALWAYS while it is not. */
interface Losses {
  readonly terminated: Instant;
  readonly expired: Instant;
  readonly suspended: Instant;
  readonly access: Instant;
}

/** What an agreement granted from an event on. Each `until` is reckoned when the event comes: decisions only compare. */
export interface GrantSpan {
  readonly from: Instant;
  readonly revision: number;
  readonly position: Position;
  readonly grant: Grant;
  readonly losses: Losses;
  /** When the notice is over, or was. */
  readonly noticeUntil: Instant;
  /** When the term is over, or was. */
  readonly termUntil: Instant;
  /** When it was suspended; ALWAYS while it is not. */
  readonly suspensionUntil: Instant;
  /** When classified access is over, or was taken away; NEVER where there never was any. */
  readonly accessUntil: Instant;
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
  /** The last span, about which most questions are. */
  newest: GrantSpan | undefined;
  /** When another agreement took its place, and which. */
  supersededAt: Instant = ALWAYS;
  supersededBy: string | null = null;
  /** Its rows among what is offered: one of each collection that it ever granted. */
  readonly rows: number[] = [];

  /** @param attested what its organization has attested */
  constructor(
    readonly agreementId: string,
    readonly organizationId: string,
    readonly attested: AttestedHistory,
  ) {}

  /** What it granted at an instant; undefined before it was in force. */
  at(instant: Instant): GrantSpan | undefined {
    const { newest } = this;
    return newest !== undefined && newest.from <= instant ? newest : spanAt(this.spans, instant);
  }

  /** When it came into force; undefined before. */
  get begun(): Instant | undefined {
    return this.spans[0]?.from;
  }

  /** Takes the next span. */
  add(span: GrantSpan): void {
    this.spans.push(span);
    this.newest = span;
  }
}

/** When something was lost that is missing now: another event that comes while it is missing does not move the instant. */
const since = (isLost: boolean, from: Instant, before: Instant = ALWAYS): Instant =>
  !isLost ? ALWAYS : before === ALWAYS ? from : before;

const lossesOf = ({ state, accessThrough }: Grant, from: Instant, before: Losses | undefined): Losses => ({
  terminated: since(state === 'Terminated', from, before?.terminated),
  expired: since(state === 'Expired', from, before?.expired),
  suspended: since(state === 'Suspended', from, before?.suspended),
  access: since(accessThrough === null, from, before?.access),
});

/** Until when what an agreement is holds, as one event leaves it. */
function untilsOf(grant: Grant, losses: Losses, begun: Instant) {
  const { finalDay, endsByNotice, accessThrough } = grant;
  const endsAt = finalDay === null ? ALWAYS : endOf(finalDay);
  const neverHadAccess = losses.access === begun;
  return {
    noticeUntil: Math.min(endsByNotice ? endsAt : ALWAYS, losses.terminated),
    termUntil: Math.min(endsByNotice ? ALWAYS : endsAt, losses.expired),
    suspensionUntil: losses.suspended,
    accessUntil: accessThrough !== null ? endOf(accessThrough) : neverHadAccess ? NEVER : losses.access,
  };
}

/** Makes spans of facts. Most agreements grant the same few collections: each set of them is kept once. */
export class Spans {
  private readonly collections = new Map<string, ReadonlyMap<string, GrantedCollection>>();

  /** The span that follows the others of a history. */
  after(history: GrantHistory, { revision, position, recordedAt, grant }: GrantFact): GrantSpan {
    const collections = this.shared(grant.collections);
    const from = Date.parse(recordedAt);
    const losses = lossesOf(grant, from, history.newest?.losses);
    return {
      from,
      losses,
      ...untilsOf(grant, losses, history.begun ?? from),
      revision,
      position,
      grant: { ...grant, collections: [...collections.values()] },
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
