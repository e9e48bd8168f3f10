/** What may move under an agreement, by direction, out of its entitlements. */
import type { Agreement, Entitlement } from '../../api/types.js';
import type { Movement } from '../../design/entitlement-card.js';
import { INFO_TYPES, labelOf } from '../../words/labels.js';

/** Types that go the other way alone, by the application: on a collection of both ways each type goes its own. */
const goingOtherWay = ({ application }: Agreement, otherWay: 'toNCCIC' | 'fromNCCIC'): ReadonlySet<string> =>
  new Set((application?.infoTypes ?? []).filter(({ direction }) => direction === otherWay).map(({ type }) => type));

const movementsOf = (entitlements: readonly Entitlement[], left: ReadonlySet<string>): readonly Movement[] =>
  entitlements.flatMap(({ collectionId, infoTypes, tlpCeiling }) =>
    infoTypes
      .filter((type) => !left.has(type))
      .map((type) => ({
        id: `${collectionId} ${type}`,
        what: labelOf(INFO_TYPES, type),
        collection: collectionId,
        tlp: tlpCeiling,
      })),
  );

/** What the ISAO may take. */
export const receivedBy = (agreement: Agreement): readonly Movement[] =>
  movementsOf(
    agreement.entitlements.filter(({ canRead }) => canRead),
    new Set([...goingOtherWay(agreement, 'toNCCIC'), ...agreement.stoppedTypes]),
  );

/** What the ISAO may put. */
export const sentBy = (agreement: Agreement): readonly Movement[] =>
  movementsOf(
    agreement.entitlements.filter(({ canWrite }) => canWrite),
    new Set([...goingOtherWay(agreement, 'fromNCCIC'), ...agreement.stoppedTypes]),
  );

/** Why nothing may move, of an agreement that was in force; nothing where something may. */
export function whyOff({ state, expired, supersededBy, entitlements }: Agreement): string | undefined {
  if (supersededBy !== undefined) return 'Another agreement has taken the place of this one.';
  if (state === 'Expired' || expired === true) return 'The term of the agreement has ended.';
  if (state === 'Suspended') return 'The agreement is suspended. What was agreed counts again once it is reinstated.';
  if (state === 'Terminated') return 'The agreement has ended.';
  return entitlements.length === 0
    ? 'No collection was agreed, so nothing moves by itself. What was agreed over other channels is not counted here.'
    : undefined;
}
