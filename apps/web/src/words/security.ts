/** What is known of the security of an organization, each kind of fact with its statuses. */
import type { Status } from './status.js';

const status = (icon: Status['icon'], word: string, tone: Status['tone']): Status => ({ icon, word, tone });

export const SECURITY_STATUSES = {
  EntityEligibility: {
    Eligible: status('disc', 'Eligible', 'ok'),
    Limited: status('half', 'Limited to one agreement', 'warn'),
    NotRequired: status('dashed', 'Not required', 'quiet'),
    InProcess: status('half', 'Being determined', 'accent'),
    Invalidated: status('pause', 'Invalidated for now', 'bad'),
    Revoked: status('octagon', 'Revoked', 'bad'),
  },
  FOCI: {
    None: status('disc', 'None found', 'ok'),
    Mitigated: status('shield', 'Mitigated', 'ok'),
    Unmitigated: status('octagon', 'Not mitigated', 'bad'),
    Unknown: status('ring', 'Not assessed', 'warn'),
  },
  KMP: {
    Complete: status('disc', 'Complete and cleared', 'ok'),
    ChangePending: status('half', 'Changing', 'warn'),
    Incomplete: status('triangle', 'Incomplete', 'bad'),
  },
} as const satisfies Record<string, Record<string, Status>>;

export type SecurityFactKind = keyof typeof SECURITY_STATUSES;

/** The status of a fact; of an unknown one, its code. */
export function securityStatusOf(kind: SecurityFactKind, code: string): Status {
  const known: Readonly<Record<string, Status>> = SECURITY_STATUSES[kind];
  return known[code] ?? status('dash', code, 'quiet');
}
