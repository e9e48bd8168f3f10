import { addMonths, type LocalDate } from '@accord/kernel';
import type { Entitlement } from '../application.js';
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

/** What the whole application entitles to: each of its collections, with all its types, up to its TLP ceiling. */
export function allEntitlements({ application }: AgreementState): readonly Entitlement[] {
  if (!application) return [];
  const { collections, infoTypes, tlpCeiling } = application;
  const types = infoTypes.map(({ type }) => type);
  return collections.map(({ id, canRead, canWrite }) => ({
    collectionId: id,
    canRead,
    canWrite,
    infoTypes: types,
    tlpCeiling,
  }));
}
