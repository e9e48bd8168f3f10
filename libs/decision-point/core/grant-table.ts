import { comparePositions, type Position } from '@accord/event-store';
import type { AttestedFact, AttestedHistory } from './attested.js';
import { Changes, type Change } from './changes.js';
import { GrantHistory, Spans, type GrantFact } from './grant-history.js';
import { beginningOf, type Instant } from './instants.js';
import { Offers } from './offers.js';
import type { PolicyFact } from './policy-record.js';
import type { PolicyTimeline } from './policy-timeline.js';
import type { Ground } from './premises.js';
import { Standards } from './standards.js';
import type { Moment } from './standing.js';
import { aheadOf, movingAt } from './turns.js';

/** Since when something is so: by an event, or by the release of a stream that was set aside. */
type Since = Omit<Change, 'agreementId'>;

/** A stream of which an event cannot be read. */
export interface Unreadable {
  readonly streamId: string;
  /** Of that event. */
  readonly position: Position;
  /** Of that event, ISO 8601 UTC. */
  readonly recordedAt: string;
}

/** Whether something else of an agreement moves from an instant on than right before. */
const turnsWith = (moment: Moment, at: Instant): boolean =>
  movingAt({ ...moment, at: at - 1 }) !== movingAt({ ...moment, at });

/**
 * What every agreement ever granted, and what its grants rest on, by instants: all that a decision needs, in memory. Facts
 * come in the order of the log; what is known already is passed over, so that some can come twice.
 */
export class GrantTable implements Ground {
  readonly changes = new Changes();
  readonly offers = new Offers();
  private readonly spans = new Spans();
  private readonly histories = new Map<string, GrantHistory>();
  private readonly standards = new Standards();
  /** Organizations have numbers, and by them their agreements in the order in which they came into force. */
  private readonly numbers = new Map<string, number>();
  private readonly byOrganization: GrantHistory[][] = [];
  private readonly attested: AttestedHistory[] = [];
  private aside: ReadonlyMap<string, Unreadable> = new Map();

  constructor(private policy: PolicyTimeline) {}

  get size(): number {
    return this.histories.size;
  }

  get timeline(): PolicyTimeline {
    return this.policy;
  }

  /**
   * An event of the policy. What it says of the past is the same; of the days ahead it can be other for some agreements, and
   * where it records that cover has turned, it is for those that had it: these have changed.
   */
  addPolicy({ timeline, turned, position, recordedAt }: PolicyFact): void {
    const since = { position, recordedAt, release: 0 };
    const [at, turn] = [Date.parse(recordedAt), turned && beginningOf(turned.from)];
    const isOther = timeline !== this.policy && !timeline.isLike(this.policy);
    const before = isOther ? new Map(this.standingAt(at).map((one) => [one.history, aheadOf(one)])) : null;
    this.policy = timeline;
    this.standards.forgetAll();
    for (const moment of isOther || turn !== null ? this.standingAt(at) : []) {
      const isMoved = before !== null && before.get(moment.history) !== aheadOf(moment);
      if (isMoved || (turn !== null && turnsWith(moment, turn)))
        this.changes.note({ ...since, agreementId: moment.history.agreementId });
    }
  }

  /** An event from which on an agreement grants something else. */
  addGrant(fact: GrantFact): void {
    const { agreementId, revision, grant } = fact;
    const history = this.histories.get(agreementId) ?? this.begin(agreementId, grant.organizationId);
    if ((history.newest?.revision ?? -1) >= revision) return;
    const span = this.spans.after(history, fact);
    history.add(span);
    this.offers.write(this.number(history.organizationId), history);
    this.changes.note({ ...this.newest(fact, grant.organizationId), agreementId });
    if (grant.supersedes !== undefined) this.supersede(grant.supersedes, fact);
  }

  /** An event from which on an organization has attested something else. */
  addAttested(fact: AttestedFact): void {
    const { organizationId, position, recordedAt } = fact;
    const organization = this.number(organizationId);
    if (!this.attested[organization]!.add(fact)) return;
    this.standards.forget(organization);
    for (const { agreementId } of this.of(organizationId))
      this.changes.note({ position, recordedAt, release: 0, agreementId });
  }

  /**
   * Streams of which an event cannot be read, from that event on: nobody knows what is granted since, and all others can be
   * answered.
   */
  setAside(unreadable: readonly Unreadable[]): void {
    this.aside = new Map(unreadable.map((one) => [one.streamId, one]));
    for (const { streamId, position, recordedAt } of unreadable)
      this.restingOn(streamId, { position, recordedAt, release: 0 });
  }

  /** A stream that was set aside can be read again, from a place behind everything that was known until then. */
  release(streamId: string, since: Since): void {
    this.restingOn(streamId, since);
  }

  find(agreementId: string): GrantHistory | undefined {
    return this.histories.get(agreementId);
  }

  /** The agreements of an organization that were ever in force, in the order in which they came into force. */
  of(organizationId: string): readonly GrantHistory[] {
    const organization = this.numbers.get(organizationId);
    return organization === undefined ? [] : this.byOrganization[organization]!;
  }

  /** The number of an organization of which anything is known. */
  numberOf(organizationId: string): number | undefined {
    return this.numbers.get(organizationId);
  }

  /** Until when the standards of the organization of a number hold, or their grace, asked at an instant. */
  standardsUntil(organization: number, at: Instant): Instant {
    return this.standards.until(organization, at, this.policy);
  }

  /** Whether the record of an agreement, and that of its organization, can be read to its end. Looks at it only where some cannot. */
  readonly isReadable = (history: GrantHistory): boolean =>
    this.aside.size === 0 ||
    !(this.aside.has(`agreement-${history.agreementId}`) || this.aside.has(`organization-${history.organizationId}`));

  /** The later of an event and the one by which an organization attested last, which can be known before. */
  private newest({ position, recordedAt }: GrantFact, organizationId: string): Since {
    const { last } = this.attested[this.number(organizationId)]!;
    const since = last && comparePositions(last.position, position) > 0 ? last : { position, recordedAt };
    return { ...since, release: 0 };
  }

  /** Every agreement that was ever in force, as its record stands, at an instant. */
  private standingAt(at: Instant): readonly Moment[] {
    return [...this.histories.values()].flatMap((history) => {
      const { newest: span, attested } = history;
      return span === undefined ? [] : [{ table: this, history, span, attested: attested.at(at), at }];
    });
  }

  /** Notes a change of the agreement that a stream is of, or of all of the organization that it is of. */
  private restingOn(streamId: string, since: Since): void {
    const agreement = this.histories.get(streamId.replace(/^agreement-/, ''));
    const histories = agreement ? [agreement] : this.of(streamId.replace(/^organization-/, ''));
    for (const { agreementId } of histories) this.changes.note({ ...since, agreementId });
  }

  private begin(agreementId: string, organizationId: string): GrantHistory {
    const organization = this.number(organizationId);
    const history = new GrantHistory(agreementId, organizationId, this.attested[organization]!);
    this.histories.set(agreementId, history);
    this.byOrganization[organization]!.push(history);
    return history;
  }

  /** The number of an organization, also of one that was not known. */
  private number(organizationId: string): number {
    const known = this.numbers.get(organizationId);
    if (known !== undefined) return known;
    const made = this.byOrganization.push([]) - 1;
    this.attested.push(this.standards.begin());
    this.numbers.set(organizationId, made);
    return made;
  }

  private supersede(predecessorId: string, { agreementId, position, recordedAt }: GrantFact): void {
    const predecessor = this.histories.get(predecessorId);
    if (predecessor === undefined || predecessor.supersededBy !== null) return;
    predecessor.supersededAt = Date.parse(recordedAt);
    predecessor.supersededBy = agreementId;
    this.offers.write(this.number(predecessor.organizationId), predecessor);
    this.changes.note({ position, recordedAt, release: 0, agreementId: predecessorId });
  }
}
