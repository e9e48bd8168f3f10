/** Why something is not offered, as a sentence for who would do it. */
import { GATES, labelOf } from './labels.js';

const REASONS: Readonly<Record<string, string>> = {
  NOT_AUTHORIZED: 'It belongs to another function.',
  NOT_OWN_SIDE: 'It belongs to the other side.',
  SOD_CONFLICT:
    'You have another part in this agreement or one before it. One person acts in one function only, so somebody else of your office does this.',
  NOT_ASSIGNED: 'It is not assigned to you.',
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
  'confirm-break-glass ALREADY_IN_STATE': 'A waiver is open that no auditor has closed.',
  'confirm-break-glass WRONG_STATE': 'No waiver waits to be confirmed, or its last day is over.',
  'close-break-glass WRONG_STATE': 'No waiver is open.',
  'confirm-assignment WRONG_STATE': 'No assignment waits to be confirmed.',
  'delegate-review NOT_ASSIGNED': 'No review that is open here is assigned to you.',
  'end-delegation NOT_ASSIGNED': 'No review that is open here is assigned to you.',
  'end-delegation WRONG_STATE': 'Nobody acts for you here.',
  'request-reconsideration WRONG_STATE': 'It can be asked after a rejection alone.',
  'answer-reconsideration WRONG_STATE': 'Nobody has asked for it.',
  'answer-reconsideration ALREADY_IN_STATE': 'It is answered already.',
  'suspend-agreement ALREADY_IN_STATE': 'It is suspended already.',
  'suspend-agreement WRONG_STATE': 'Only an agreement in force is suspended.',
  'ratify-suspension ALREADY_IN_STATE': 'The suspension is ratified already.',
  'ratify-suspension WRONG_STATE': 'No emergency suspension waits to be ratified.',
  'reinstate-agreement ALREADY_IN_STATE': 'It is in force: nothing is suspended.',
  'reinstate-agreement WRONG_STATE': 'Only a suspended agreement is reinstated.',
  'give-termination-notice ALREADY_IN_STATE': 'Notice was given that ends it no later.',
  'give-termination-notice WRONG_STATE': 'Notice is given of an agreement in force, or suspended.',
  'terminate-agreement WRONG_STATE': 'No notice was given: give notice first.',
  'suspend-classified-access ALREADY_IN_STATE': 'It is suspended already.',
  'suspend-classified-access WRONG_STATE': 'No classified access is approved here.',
  'reinstate-classified-access ALREADY_IN_STATE': 'Classified access runs: nothing is suspended.',
  'reinstate-classified-access WRONG_STATE': 'No classified access is suspended here.',
  'revoke-classified-access ALREADY_IN_STATE': 'It is revoked already.',
  'revoke-classified-access WRONG_STATE': 'No classified access is approved here.',
  'discharge-condition ALREADY_IN_STATE': 'No condition that your office set is open.',
  'discharge-condition NOT_AUTHORIZED':
    'It belongs to the office that set the condition: the privacy officers, or the classified-access officials.',
  'complete-annual-review WRONG_STATE':
    'No annual review is due yet: one is recorded shortly before its anniversary, or after it.',
  'withdraw-risk-acceptance ALREADY_IN_STATE': 'No acceptance stands that could be taken back.',
  'certify-disposition ALREADY_IN_STATE': 'Disposal is certified already.',
  'certify-disposition WRONG_STATE': 'The agreement has not ended, or its record is on hold.',
  'propose-amendment AMENDMENT_OPEN': 'One amendment is open: it takes effect, or is closed, before another begins.',
  'apply-amendment WRONG_STATE': 'No amendment is open, or it waits until the suspension is over.',
  'sign-amendment ALREADY_IN_STATE': 'Your side has signed the amended terms.',
  'sign-amendment WRONG_STATE': 'No signature of your side is needed now.',
  'pass-amendment-privacy-review ALREADY_IN_STATE': 'The privacy review of the amendment is passed already.',
  'pass-amendment-privacy-review WRONG_STATE': 'No amendment waits for its privacy review.',
  'decide-amendment-classified-access ALREADY_IN_STATE': 'It is decided already.',
  'decide-amendment-classified-access WRONG_STATE': 'No amendment waits for a decision on classified access.',
  'approve-classified-access WRONG_STATE':
    'No decision on classified access waits here: none was asked for, it is decided, or the privacy review comes first.',
  'deny-classified-access WRONG_STATE':
    'No decision on classified access waits here: none was asked for, it is decided, or the privacy review comes first.',
  'pass-privacy-review WRONG_STATE': 'The application does not wait for this review now.',
  'place-hold ALREADY_IN_STATE': 'The record is on hold already.',
  'release-hold ALREADY_IN_STATE': 'The record is not on hold.',
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
