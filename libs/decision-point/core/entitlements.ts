import { CLASSIFIED_TYPE, STATUTORY_TYPES, type Grant, type GrantedCollection } from '@accord/agreements/domain';
import type { Position } from '@accord/event-store';
import type { GrantHistory, GrantSpan } from './grant-history.js';
import type { GrantTable } from './grant-table.js';
import { isoOf, type Instant } from './instants.js';
import { coverUntil, PREMISES_OF_AGREEMENT, type PremiseName, type Standing } from './premises.js';
import { standingOf, type Moment } from './standing.js';
import { turnAfter } from './turns.js';

/** One premise as it stood. */
export interface PremiseView {
  readonly premise: PremiseName;
  readonly holds: boolean;
  /** When it ends, or ended, ISO 8601 UTC; null where no such instant is known. */
  readonly until: string | null;
}

/** What moved on a collection at an instant: nothing where a premise was missing. */
export interface CollectionView {
  readonly collectionId: string;
  readonly canRead: boolean;
  readonly canWrite: boolean;
  readonly receives: readonly string[];
  readonly sends: readonly string[];
  readonly tlpCeiling: string;
}

/** What an agreement entitled its organization to at an instant, and on what that rested. */
export interface Entitlements {
  readonly agreementId: string;
  readonly number: string | null;
  readonly organizationId: string;
  readonly state: Grant['state'];
  readonly reasonCode: string | null;
  readonly supersededBy: string | null;
  /** The event that made it so. */
  readonly revision: number;
  readonly position: Position;
  readonly termsVersion: number;
  readonly effectiveOn: string;
  readonly finalDay: string | null;
  /** Whether anything at all moves. */
  readonly entitled: boolean;
  readonly premises: readonly PremiseView[];
  /** Every collection of the grant: one on which nothing moves is shown, with both flags false. */
  readonly collections: readonly CollectionView[];
  /**
   * When something of it ends by itself or comes back, unless something is recorded before, ISO 8601 UTC; null where no such
   * instant is known.
   */
  readonly changesAt: string | null;
}

const viewOf = (premise: PremiseName, until: Instant, at: Instant): PremiseView => ({
  premise,
  holds: until > at,
  until: isoOf(until),
});

/** Premises on which only a part rests: they are told where there is such a part. */
function premisesOfParts(
  collections: readonly GrantedCollection[],
  standing: Standing,
): readonly (readonly [PremiseName, Instant])[] {
  const types = new Set(collections.flatMap(({ receives, sends }) => [...receives, ...sends]));
  const rests = standing.restsOn.length > 0 && [...STATUTORY_TYPES].some((type) => types.has(type));
  return [
    ...(types.has(CLASSIFIED_TYPE) ? ([['classified-access', standing.accessUntil]] as const) : []),
    ...(rests ? ([['statutory-cover', coverUntil(standing)]] as const) : []),
  ];
}

function moving(collection: GrantedCollection, isThere: (type: string) => boolean): CollectionView {
  const receives = collection.receives.filter(isThere);
  const sends = collection.sends.filter(isThere);
  const { collectionId, tlpCeiling } = collection;
  return { collectionId, canRead: receives.length > 0, canWrite: sends.length > 0, receives, sends, tlpCeiling };
}

/** What an agreement entitled to at an instant; null before it was in force. */
export function entitlementsAt(table: GrantTable, history: GrantHistory, at: Instant): Entitlements | null {
  const span = history.at(at);
  return span === undefined ? null : shown({ table, history, span, attested: history.attested.at(at), at });
}

function shown(moment: Moment): Entitlements {
  const { history, span, at } = moment;
  const standing = standingOf(moment);
  const common = PREMISES_OF_AGREEMENT.map(({ name, until }) => [name, until(standing)] as const);
  const ofParts = premisesOfParts(span.grant.collections, standing);
  const stands = common.every(([, until]) => until > at);
  const [access, cover] = [standing.accessUntil > at, coverUntil(standing) > at];
  const isThere = (type: string): boolean =>
    stands && (type !== CLASSIFIED_TYPE || access) && (!STATUTORY_TYPES.has(type) || cover);
  const collections = span.grant.collections.map((one) => moving(one, isThere));
  return {
    ...namedBy(history, span, at),
    entitled: collections.some(({ canRead, canWrite }) => canRead || canWrite),
    premises: [...common, ...ofParts].map(([name, until]) => viewOf(name, until, at)),
    collections,
    changesAt: isoOf(turnAfter(moment)),
  };
}

const namedBy = ({ agreementId, supersededAt, supersededBy }: GrantHistory, span: GrantSpan, at: Instant) => {
  const { grant, revision, position } = span;
  const { number, organizationId, state, reasonCode = null, termsVersion, effectiveOn, finalDay } = grant;
  return {
    agreementId,
    number,
    organizationId,
    state,
    reasonCode,
    supersededBy: supersededAt <= at ? supersededBy : null,
    revision,
    position,
    termsVersion,
    effectiveOn,
    finalDay,
  };
};
