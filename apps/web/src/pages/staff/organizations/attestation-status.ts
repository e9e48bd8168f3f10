/** Where the attestation of an organization stands. */
import type { Organization } from '../../../api/types.js';
import { STANDARDS, type Status } from '../../../words/status.js';

const NONE: Status = { icon: 'ring', word: 'Not attested', tone: 'warn' };
const WITHDRAWN: Status = { icon: 'triangle', word: 'Partly withdrawn', tone: 'bad' };

/** Lapsed before withdrawn before gaps: the worst is what counts. */
export function attestationStatusOf({ attestation }: Pick<Organization, 'attestation'>): Status {
  if (attestation === undefined) return NONE;
  if (attestation.lapsed) return STANDARDS.Lapsed;
  if (attestation.withdrawnItemIds.length > 0) return WITHDRAWN;
  return attestation.answers.some(({ answer }) => answer === 'Gap') ? STANDARDS.AttestedWithGaps : STANDARDS.Attested;
}
