import { comparePositions, type Position } from '@accord/event-store';
import { AttestedHistory, type AttestedFact } from './attested.js';
import { Changes, type Change } from './changes.js';
import { GrantHistory, Spans, type GrantFact } from './grant-history.js';
import { beginningOf, type Instant } from './instants.js';
import { Offers } from './offers.js';
import type { PolicyFact } from './policy-record.js';
import type { PolicyTimeline } from './policy-timeline.js';
import type { Ground } from './premises.js';
import type { Moment } from './standing.js';
import { aheadOf, movingAt } from './turns.js';

/** An organization, with its agreements in the order in which they came into force. */
interface Organization {
  readonly attested: AttestedHistory;
  readonly histories: GrantHistory[];
}

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
  private readonly organizations = new Map<string, Organization>();
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
    this.offers.forgetStandards();
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
    this.offers.write(history, this.policy);
    this.changes.note({ ...this.newest(fact, grant.organizationId), agreementId });
    if (grant.supersedes !== undefined) this.supersede(grant.supersedes, fact);
  }

  /** An event from which on an organization has attested something else. */
  addAttested(fact: AttestedFact): void {
    const { organizationId, position, recordedAt } = fact;
    const { attested, histories } = this.organization(organizationId);
    if (!attested.add(fact)) return;
    for (const history of histories) {
      this.offers.renewStandards(history, Date.parse(recordedAt), this.policy);
      this.changes.note({ position, recordedAt, release: 0, agreementId: history.agreementId });
    }
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
    return this.organizations.get(organizationId)?.histories ?? [];
  }

  /** Whether the record of an agreement, and that of its organization, can be read to its end. Looks at it only where some cannot. */
  readonly isReadable = (history: GrantHistory): boolean =>
    this.aside.size === 0 ||
    !(this.aside.has(`agreement-${history.agreementId}`) || this.aside.has(`organization-${history.organizationId}`));

  /** The later of an event and the one by which an organization attested last, which can be known before. */
  private newest({ position, recordedAt }: GrantFact, organizationId: string): Since {
    const { last } = this.organization(organizationId).attested;
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
    const { attested, histories } = this.organization(organizationId);
    const history = new GrantHistory(agreementId, organizationId, attested);
    this.histories.set(agreementId, history);
    histories.push(history);
    return history;
  }

  private organization(id: string): Organization {
    const known = this.organizations.get(id);
    if (known !== undefined) return known;
    const made: Organization = { attested: new AttestedHistory(), histories: [] };
    this.organizations.set(id, made);
    return made;
  }

  private supersede(predecessorId: string, { agreementId, position, recordedAt }: GrantFact): void {
    const predecessor = this.histories.get(predecessorId);
    if (predecessor === undefined || predecessor.supersededBy !== null) return;
    predecessor.supersededAt = Date.parse(recordedAt);
    predecessor.supersededBy = agreementId;
    this.offers.write(predecessor, this.policy);
    this.changes.note({ position, recordedAt, release: 0, agreementId: predecessorId });
  }
}
