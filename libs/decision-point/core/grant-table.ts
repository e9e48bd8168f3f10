import { comparePositions } from '@accord/event-store';
import { AttestedHistory, type AttestedFact } from './attested.js';
import { Changes, type Change } from './changes.js';
import { GrantHistory, Spans, type GrantFact } from './grant-history.js';
import type { Instant } from './instants.js';
import type { PolicyTimeline } from './policy-timeline.js';

/** An organization, with its agreements in the order in which they came into force: all, and by the collections they grant. */
interface Organization {
  readonly attested: AttestedHistory;
  readonly histories: GrantHistory[];
  readonly byCollection: Map<string, GrantHistory[]>;
}

/**
 * What every agreement ever granted, and what its grants rest on, by instants: all that a decision needs, in memory. Facts
 * come in the order of the log; what is known already is passed over, so that some can come twice.
 */
export class GrantTable {
  readonly changes = new Changes();
  private readonly spans = new Spans();
  private readonly histories = new Map<string, GrantHistory>();
  private readonly organizations = new Map<string, Organization>();
  private aside: ReadonlySet<string> = new Set();

  constructor(private policy: PolicyTimeline) {}

  get size(): number {
    return this.histories.size;
  }

  get timeline(): PolicyTimeline {
    return this.policy;
  }

  /** Rests on another policy from now on: what it says of the past is the same. */
  follow(policy: PolicyTimeline): void {
    this.policy = policy;
  }

  /** An event from which on an agreement grants something else. */
  addGrant(fact: GrantFact): void {
    const { agreementId, revision, grant } = fact;
    const history = this.histories.get(agreementId) ?? this.begin(agreementId, grant.organizationId);
    if ((history.newest?.revision ?? -1) >= revision) return;
    const span = this.spans.after(history, fact);
    history.add(span);
    for (const collectionId of span.collections.keys()) this.index(collectionId, history);
    this.changes.note({ ...this.newest(fact, grant.organizationId), agreementId });
    if (grant.supersedes !== undefined) this.supersede(grant.supersedes, fact);
  }

  /** An event from which on an organization has attested something else. */
  addAttested(fact: AttestedFact): void {
    const { organizationId, position, recordedAt } = fact;
    if (!this.organization(organizationId).attested.add(fact)) return;
    for (const { agreementId } of this.of(organizationId)) this.changes.note({ position, recordedAt, agreementId });
  }

  /** Streams of which an event cannot be read: nobody knows what is granted since, and all others can be answered. */
  setAside(streams: ReadonlySet<string>): void {
    this.aside = streams;
  }

  find(agreementId: string): GrantHistory | undefined {
    return this.histories.get(agreementId);
  }

  /** The agreements of an organization that were ever in force, in the order in which they came into force. */
  of(organizationId: string): readonly GrantHistory[] {
    return this.organizations.get(organizationId)?.histories ?? [];
  }

  /** Those of them that ever granted something on a collection. */
  granting(organizationId: string, collectionId: string): readonly GrantHistory[] | undefined {
    return this.organizations.get(organizationId)?.byCollection.get(collectionId);
  }

  /** Whether the record of an agreement, and that of its organization, can be read to its end. */
  isReadable({ agreementId, organizationId }: GrantHistory): boolean {
    if (this.aside.size === 0) return true;
    return !this.aside.has(`agreement-${agreementId}`) && !this.aside.has(`organization-${organizationId}`);
  }

  /** Until when an agreement may rest on the standards of its organization, asked at an instant. */
  standardsUntil({ attested }: GrantHistory, at: Instant): Instant {
    return attested.standardsUntil(at, this.policy);
  }

  /** The later of an event and the one by which an organization attested last, which can be known before. */
  private newest({ position, recordedAt }: GrantFact, organizationId: string): Omit<Change, 'agreementId'> {
    const { last } = this.organization(organizationId).attested;
    return last && comparePositions(last.position, position) > 0 ? last : { position, recordedAt };
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
    const made: Organization = { attested: new AttestedHistory(), histories: [], byCollection: new Map() };
    this.organizations.set(id, made);
    return made;
  }

  private index(collectionId: string, history: GrantHistory): void {
    const { byCollection } = this.organization(history.organizationId);
    const known = byCollection.get(collectionId);
    if (known === undefined) byCollection.set(collectionId, [history]);
    else if (!known.includes(history)) known.push(history);
  }

  private supersede(predecessorId: string, { agreementId, position, recordedAt }: GrantFact): void {
    const predecessor = this.histories.get(predecessorId);
    if (predecessor === undefined || predecessor.supersededBy !== null) return;
    predecessor.supersededAt = Date.parse(recordedAt);
    predecessor.supersededBy = agreementId;
    this.changes.note({ position, recordedAt, agreementId: predecessorId });
  }
}
