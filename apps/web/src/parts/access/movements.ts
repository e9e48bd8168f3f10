/** What may move under an agreement, by direction, as the decision point says. */
import type { Entitlements } from '../../api/access.js';
import type { Movement } from '../../design/entitlement-card.js';
import { whyNotMoving } from '../../words/access.js';
import { INFO_TYPES, labelOf } from '../../words/labels.js';

type Collection = Entitlements['collections'][number];

const movementsOf = (
  { collections }: Entitlements,
  typesOf: (collection: Collection) => readonly string[],
): readonly Movement[] =>
  collections.flatMap((collection) =>
    typesOf(collection).map((type) => ({
      id: `${collection.collectionId} ${type}`,
      what: labelOf(INFO_TYPES, type),
      collection: collection.collectionId,
      tlp: collection.tlpCeiling,
    })),
  );

/** What the organization may take. */
export const receivedUnder = (entitlements: Entitlements): readonly Movement[] =>
  movementsOf(entitlements, ({ receives }) => receives);

/** What the organization may put. */
export const sentUnder = (entitlements: Entitlements): readonly Movement[] =>
  movementsOf(entitlements, ({ sends }) => sends);

/** Why nothing may move; nothing where something may. */
export function whyNothingMoves({ entitled, premises, collections }: Entitlements): string | undefined {
  if (entitled) return undefined;
  const lost = premises.find(({ holds }) => !holds);
  if (lost !== undefined) return whyNotMoving(lost.premise);
  return collections.length === 0
    ? 'No collection was agreed, so nothing moves by itself. What was agreed over other channels is not counted here.'
    : 'What was agreed fits no way of its collections.';
}
