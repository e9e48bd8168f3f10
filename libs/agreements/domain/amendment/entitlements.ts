import { TLP_LABELS, type Application, type Entitlement, type TlpLabel } from '../application.js';
import { allEntitlements, typesFor } from '../in-force/activation.js';
import type { AgreementState } from '../state.js';
import type { Amendment } from './forms.js';

const rank = (label: TlpLabel): number => TLP_LABELS.indexOf(label);
const lowerOf = (a: TlpLabel, b: TlpLabel): TlpLabel => (rank(a) < rank(b) ? a : b);

/**
 * What the amended application entitles to. What the activation withheld of the application before it stays withheld; what is
 * new comes in.
 */
export function amendedEntitlements(state: AgreementState, { application }: Amendment): readonly Entitlement[] {
  const given = state.activation?.entitlements ?? [];
  const possible = allEntitlements(state);
  const of = (list: readonly Entitlement[], { collectionId }: Entitlement) =>
    list.find((one) => one.collectionId === collectionId);
  return allEntitlements({ ...state, application })
    .map((one) => within(application, one, of(given, one), of(possible, one)))
    .filter(({ infoTypes }) => infoTypes.length > 0);
}

/** An entitlement without what was possible for its collection before and was not given. */
function within(
  application: Application,
  now: Entitlement,
  given: Entitlement | undefined,
  possible: Entitlement | undefined,
): Entitlement {
  if (!possible) return now;
  if (!given) return { ...now, infoTypes: [] };
  const canRead = now.canRead && (given.canRead || !possible.canRead);
  const canWrite = now.canWrite && (given.canWrite || !possible.canWrite);
  return {
    collectionId: now.collectionId,
    canRead,
    canWrite,
    infoTypes: typesFor(application, { canRead, canWrite }).filter(
      (type) => given.infoTypes.includes(type) || !possible.infoTypes.includes(type),
    ),
    tlpCeiling: given.tlpCeiling === possible.tlpCeiling ? now.tlpCeiling : lowerOf(now.tlpCeiling, given.tlpCeiling),
  };
}
