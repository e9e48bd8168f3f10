import { Inject, Injectable } from '@nestjs/common';
import { CallerScopes, ORGANIZATION_HISTORY, Sights, type OrganizationHistory } from '@accord/agreements/reads';
import { CLOCK, fail, ok, refusal, type Clock, type Refusal, type Result } from '@accord/kernel';
import type { Knowledge } from '../authzen/index.js';
import { entitlementsAt, type Entitlements, type GrantHistory, type GrantTable, type Place } from '../core/index.js';
import { mayAsk, type Asking } from './decision-point.js';
import { KnownGrants } from './known-grants.js';

/** Of which instant something is said (ISO 8601 UTC), and by how much of the log. */
interface Said {
  readonly asOf: string;
  readonly knowledge: Knowledge;
}

/** What one agreement entitled to; null before it was in force. */
export interface AgreementEntitlements extends Said {
  readonly entitlements: Entitlements | null;
}

/** What the agreements of an organization entitled to, those that came into force last first. */
export interface OrganizationEntitlements extends Said {
  readonly items: readonly Entitlements[];
}

/** What an agreement entitles to since a change, as a feed tells it. */
export interface EntitlementMessage extends Entitlements {
  /** Where it stands in the feed: a reader goes on behind it. */
  readonly id: string;
  /** The position of the change: of two messages on one agreement the one with the higher one holds; of equal ones, the later. */
  readonly changedBy: string;
  /** When that was recorded, ISO 8601 UTC. */
  readonly recordedAt: string;
}

/** A page of the feed. `next` is where to go on, also from an empty page. */
export interface EntitlementFeed extends Said {
  readonly items: readonly EntitlementMessage[];
  readonly next: string | null;
  readonly more: boolean;
}

const ABSENT = refusal('NOT_FOUND', 'There is no such organization that you may ask about.');

/** A place of the feed as its messages name it. */
export const placeName = ({ position, release, agreementId }: Place): string =>
  [position, ...(release === 0 ? [] : [release]), agreementId].join('_');

/** Says what agreements entitle to, now and at any instant before, to whoever may see them. */
@Injectable()
export class EntitlementReads {
  constructor(
    @Inject(KnownGrants) private readonly grants: KnownGrants,
    @Inject(Sights) private readonly sights: Sights,
    @Inject(CallerScopes) private readonly scopes: CallerScopes,
    @Inject(ORGANIZATION_HISTORY) private readonly organizations: OrganizationHistory,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of one agreement. @param asOf null for now */
  async ofAgreement(
    agreementId: string,
    asOf: Date | null,
    { caller, minPosition }: Asking,
  ): Promise<Result<AgreementEntitlements, Refusal>> {
    const seen = await this.sights.of(agreementId, caller);
    if (!seen.ok) return seen;
    const table = await this.grants.upTo(minPosition);
    const at = asOf ?? this.clock.now();
    const history = table.find(agreementId);
    return ok({ ...this.said(at), entitlements: history ? entitlementsAt(table, history, at.getTime()) : null });
  }

  /** Of all agreements of an organization that were in force by then. @param asOf null for now */
  async ofOrganization(
    organizationId: string,
    asOf: Date | null,
    { caller, minPosition }: Asking,
  ): Promise<Result<OrganizationEntitlements, Refusal>> {
    const scope = await this.scopes.of(caller);
    if (!mayAsk(scope, organizationId) || (await this.organizations.find(organizationId)) === null) return fail(ABSENT);
    const table = await this.grants.upTo(minPosition);
    const at = asOf ?? this.clock.now();
    const items = table.of(organizationId).flatMap((one) => entitlementsAt(table, one, at.getTime()) ?? []);
    return ok({ ...this.said(at), items: items.toReversed() });
  }

  /** The agreements that entitle to something else since a place, each once, as they are now. */
  async feed(after: Place | null, limit: number, { caller, minPosition }: Asking): Promise<EntitlementFeed> {
    const scope = await this.scopes.of(caller);
    const table = await this.grants.upTo(minPosition);
    const at = this.clock.now();
    const found: EntitlementMessage[] = [];
    const isSeen = ({ organizationId }: GrantHistory): boolean => mayAsk(scope, organizationId);
    for (const message of messagesAfter(table, after, at.getTime(), isSeen)) {
      found.push(message);
      if (found.length > limit) break;
    }
    const items = found.slice(0, limit);
    const next = items.at(-1)?.id ?? (after && placeName(after));
    return { ...this.said(at), items, next, more: found.length > limit };
  }

  private said(at: Date): Said {
    return { asOf: at.toISOString(), knowledge: this.grants.knowledge };
  }
}

/** The changes behind a place, of what whoever reads may see: of nothing else it is worked out what it entitles to. */
function* messagesAfter(
  table: GrantTable,
  after: Place | null,
  at: number,
  isSeen: (history: GrantHistory) => boolean,
): Generator<EntitlementMessage, void> {
  for (const change of table.changes.after(after)) {
    const history = table.find(change.agreementId);
    const entitlements = history && isSeen(history) ? entitlementsAt(table, history, at) : null;
    if (!entitlements) continue;
    const { position: changedBy, recordedAt } = change;
    yield { id: placeName(change), changedBy, recordedAt, ...entitlements };
  }
}
