import type { LocalDate } from '@accord/kernel';
import type { OrganizationFacts } from './premises.js';

/**
 * True when an attestation is on file at submission: recorded, not lapsed, within its validity, and not wholly taken
 * back. Gaps and single withdrawn items are judged later.
 */
export function isAttestationOnFile({ attestation }: OrganizationFacts, today: LocalDate): boolean {
  if (attestation === null || attestation.lapsed || today > attestation.validUntil) return false;
  return attestation.answers.some(({ itemId }) => !attestation.withdrawnItemIds.includes(itemId));
}

/** True when the attestation runs and nothing of it was taken back since: what activation needs (rules.md#activation, 3). */
export const isAttestationInForce = (organization: OrganizationFacts, today: LocalDate): boolean =>
  isAttestationOnFile(organization, today) && organization.attestation?.withdrawnItemIds.length === 0;
