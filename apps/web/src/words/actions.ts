/** Why something is not offered, as a sentence for who would do it. */
import { GATES, labelOf } from './labels.js';

const REASONS: Readonly<Record<string, string>> = {
  NOT_AUTHORIZED: 'It belongs to another function.',
  NOT_OWN_SIDE: 'It belongs to the other side.',
  SOD_CONFLICT:
    'You have another part in this agreement or one before it. One person acts in one function only, so somebody else of your office does this.',
  NOT_ASSIGNED: 'It is assigned to somebody else.',
  TERMINAL: 'The agreement has ended.',
  ALREADY_IN_STATE: 'It is done already.',
  WRONG_STATE: 'The agreement is not at this step.',
  BLOCKING_CONDITION_OPEN: 'A condition that blocks it is open.',
  DIGEST_MISMATCH: 'What was shown has changed in the meantime: read it again first.',
  SIGN_ORDER: 'The ISAO signs before NCCIC does.',
  AUTHORITY_EXPIRED: 'The authority to sign is past its date.',
  NOT_QUALIFIED: 'The person does not hold the function that it needs.',
  LEVEL_EXCEEDS: 'The level is above what was asked for, or what the policy admits.',
  SECOND_OFFICIAL_REQUIRED: 'A second official has to concur first.',
  FOCI_UNRESOLVED: 'Foreign ownership, control or influence is not mitigated, or not known.',
  RISK_UNCOVERED: 'A gap or a condition of Moderate risk or more has no acceptance.',
  RANK_TOO_LOW: 'The level of the risk needs a higher rank.',
  AMENDMENT_OPEN: 'An amendment is open.',
  RECORD_UNREADABLE: 'An event of this agreement cannot be read by this release, so nothing can be recorded on it.',
};

/** Where a command has a reason of its own behind a code. */
const OF_COMMANDS: Readonly<Record<string, string>> = {
  'verify-legacy-import SOD_CONFLICT':
    'Who imported an instrument, or has another part in the agreement, does not verify it: somebody else does.',
  'confirm-break-glass SOD_CONFLICT':
    'Who asked for a waiver, or is to have it, does not confirm it: another approving official does.',
  'answer-reconsideration SOD_CONFLICT':
    'Who rejected an application, or has another part in it, does not reconsider it: another approving official does.',
  'request-reconsideration ALREADY_IN_STATE': 'It was asked for already: it can be asked once.',
  'break-glass ALREADY_IN_STATE': 'A waiver is open that no auditor has closed.',
};

/** Why a command is refused, by its code, in a sentence. */
export function whyNot(code: string | undefined, command = ''): string {
  const own = OF_COMMANDS[`${command} ${code}`];
  if (own !== undefined) return own;
  if (code === undefined) return 'It is not possible now.';
  const [name = code, gate] = code.split(':');
  if (name === 'GATE_MISSING' && gate !== undefined) return `Not yet: ${labelOf(GATES, gate)}.`;
  return REASONS[name] ?? 'It is not possible now.';
}
