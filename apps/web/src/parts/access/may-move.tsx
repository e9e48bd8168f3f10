import type { Entitlements } from '../../api/access.js';
import { EntitlementCard } from '../../design/entitlement-card.js';
import { FacetList, type FacetRow } from '../../design/facet-list.js';
import { premiseName, premiseStatus } from '../../words/access.js';
import { endMoment, moment } from '../../words/dates.js';
import { receivedUnder, sentUnder, whyNothingMoves } from './movements.js';

interface MayMoveProps {
  /** The organization, in short. */
  readonly party: string;
  readonly entitlements: Entitlements;
  /** The moment of which it is told, ISO 8601 UTC. */
  readonly asOf: string;
  readonly forAll?: React.ReactNode;
  readonly isPast?: boolean;
}

/** What may move under an agreement at a moment: a card. */
export function MayMove({ party, entitlements, asOf, forAll, isPast = false }: MayMoveProps) {
  const why = whyNothingMoves(entitlements);
  return (
    <EntitlementCard
      party={party}
      receives={receivedUnder(entitlements)}
      sends={sentUnder(entitlements)}
      asOf={<>as of {moment(asOf)}</>}
      isPast={isPast}
      {...(why === undefined ? {} : { off: <Off why={why} /> })}
      {...(why === undefined && forAll !== undefined ? { forAll } : {})}
    />
  );
}

const Off = ({ why }: { readonly why: string }) => (
  <p>
    <b>Nothing may be received or sent.</b> {why}
  </p>
);

/** The premises on which that rests, each with its end. */
export const Premises = ({ entitlements }: { readonly entitlements: Entitlements }) => (
  <FacetList facets={entitlements.premises.map(rowOf)} />
);

const rowOf = ({ premise, holds, until }: Entitlements['premises'][number]): FacetRow => ({
  name: premiseName(premise),
  status: premiseStatus(holds),
  note: until === null ? undefined : holds ? `until ${endMoment(until)}` : `since ${moment(until)}`,
});
