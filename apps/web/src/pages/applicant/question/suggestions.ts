import type { Organization } from '../../../api/types.js';
import { opened, type JsonObject } from '../../../parts/application/index.js';

/** What the register and the attestation know already, so that nobody types it again. It counts once it is saved. */
export function suggestionsFrom(organization: Organization): JsonObject {
  const { legalName, organizationKind, formationBasis, membershipMix, taxStatus, jurisdiction } = organization;
  const { attestation, sector, region } = organization;
  return opened({
    legalName,
    organizationKind,
    formationBasis,
    membershipMix,
    taxStatus,
    jurisdiction,
    ...(sector === undefined && region === undefined ? {} : { formationNote: sector ?? region }),
    ...(attestation === undefined ? {} : { baselineAnswers: attestation.answers }),
  });
}
