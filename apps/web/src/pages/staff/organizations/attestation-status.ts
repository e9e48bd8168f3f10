/** Where the attestation of an organization stands. */
import type { Organization } from '../../../api/types.js';
import { NOT_ATTESTED, STANDARDS, type Status } from '../../../words/status.js';

const WITHDRAWN: Status = { icon: 'triangle', word: 'Partly withdrawn', tone: 'bad' };

/** Lapsed before withdrawn before gaps: the worst is what counts. */
export function attestationStatusOf({ attestation }: Pick<Organization, 'attestation'>): Status {
  if (attestation === undefined) return NOT_ATTESTED;
  if (attestation.lapsed) return STANDARDS.Lapsed;
  if (attestation.withdrawnItemIds.length > 0) return WITHDRAWN;
  return attestation.answers.some(({ answer }) => answer === 'Gap') ? STANDARDS.AttestedWithGaps : STANDARDS.Attested;
}
