import { addMonths, type LocalDate } from '@accord/kernel';
import type { Application, Entitlement } from '../application.js';
import type { AgreementState } from '../state.js';

/** First and last day of the term: today and the requested number of months later, unless the sender says otherwise. */
export function activationTerm(
  state: AgreementState,
  { effectiveOn, expiresOn }: { readonly effectiveOn?: LocalDate; readonly expiresOn?: LocalDate },
  today: LocalDate,
): { readonly effectiveOn: LocalDate; readonly expiresOn: LocalDate } {
  const from = effectiveOn ?? today;
  return { effectiveOn: from, expiresOn: expiresOn ?? addMonths(from, state.application?.requestedTermMonths ?? 0) };
}

/**
 * The types of information of an application that go the way of a collection: what is written comes from the
 * organization, what is read from NCCIC.
 */
export function typesFor(
  { infoTypes }: Pick<Application, 'infoTypes'>,
  { canRead, canWrite }: Pick<Entitlement, 'canRead' | 'canWrite'>,
): readonly string[] {
  const goes = { toNCCIC: canWrite, fromNCCIC: canRead, both: canRead || canWrite } as const;
  return infoTypes.filter(({ direction }) => goes[direction]).map(({ type }) => type);
}

/**
 * What a scope entitles to: each of its collections, with the types that go its way, up to the TLP ceiling. A collection
 * that no type fits is left out.
 */
export const entitlementsOf = (
  scope: Pick<Application, 'infoTypes' | 'collections' | 'tlpCeiling'>,
): readonly Entitlement[] =>
  scope.collections
    .map(({ id, canRead, canWrite }) => ({
      collectionId: id,
      canRead,
      canWrite,
      infoTypes: typesFor(scope, { canRead, canWrite }),
      tlpCeiling: scope.tlpCeiling,
    }))
    .filter(({ infoTypes }) => infoTypes.length > 0);

/** What the whole application entitles to. */
export const allEntitlements = ({ application }: AgreementState): readonly Entitlement[] =>
  application ? entitlementsOf(application) : [];
