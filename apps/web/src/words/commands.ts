/** What is to be done, in words: in the queue, on buttons, and in what was refused. Names are those of the API. */
import type { IconName } from './status.js';

interface CommandWords {
  /** What is awaited or was tried: `Record the outcome of the privacy review`. */
  readonly act: string;
  /** The stage that waits for it. */
  readonly stage: Stage;
}

/** The stages of the queue, in their order. */
export const STAGES = {
  draft: { name: 'Application', icon: 'pencil' },
  intake: { name: 'Intake', icon: 'tray' },
  privacy: { name: 'Privacy review', icon: 'shield' },
  classified: { name: 'Classified access', icon: 'key' },
  risk: { name: 'Risk acceptance', icon: 'bar' },
  signatures: { name: 'Signatures', icon: 'pen' },
  activation: { name: 'Activation', icon: 'disc' },
  changes: { name: 'Changes requested', icon: 'arrow-back' },
  force: { name: 'In force', icon: 'disc' },
} as const satisfies Record<string, { readonly name: string; readonly icon: IconName }>;
export type Stage = keyof typeof STAGES;

const words = (act: string, stage: Stage): CommandWords => ({ act, stage });

export const COMMANDS: Readonly<Record<string, CommandWords>> = {
  'create-draft': words('Start an application', 'draft'),
  'revise-draft': words('Fill in the application', 'draft'),
  'submit-proposal': words('Submit the application', 'draft'),
  'complete-intake': words('Complete intake', 'intake'),
  'assign-reviewer': words('Assign a reviewer', 'privacy'),
  'reassign-reviewer': words('Assign another reviewer', 'privacy'),
  'recuse-reviewer': words('Step back from the review', 'privacy'),
  'record-concurrence': words('Record the concurrence of the office', 'privacy'),
  'request-changes': words('Request changes', 'changes'),
  resubmit: words('Reply to the changes', 'changes'),
  'pass-privacy-review': words('Record the outcome of the privacy review', 'privacy'),
  'fail-privacy-review': words('Fail the privacy review', 'privacy'),
  'approve-classified-access': words('Decide on classified access', 'classified'),
  'deny-classified-access': words('Deny classified access', 'classified'),
  'drop-classified-request': words('Give up the request for classified access', 'classified'),
  'accept-risk': words('Accept the risk', 'risk'),
  'open-for-signature': words('Open the terms for signature', 'signatures'),
  'sign-agreement': words('Sign the terms', 'signatures'),
  'activate-agreement': words('Put in force', 'activation'),
  'reject-proposal': words('Reject the application', 'signatures'),
  'withdraw-proposal': words('Withdraw', 'draft'),
  'place-hold': words('Place a legal hold', 'force'),
  'release-hold': words('Release the legal hold', 'force'),
  'break-glass': words('Ask for a waiver of a rule', 'force'),
  'confirm-break-glass': words('Confirm the waiver of a rule', 'force'),
  'close-break-glass': words('Close the waiver of a rule', 'force'),
  'request-reconsideration': words('Ask to reconsider the rejection', 'draft'),
  'answer-reconsideration': words('Answer the request to reconsider', 'signatures'),
  'confirm-assignment': words('Confirm the assignment of a reviewer', 'privacy'),
  'delegate-review': words('Delegate the review', 'privacy'),
  'end-delegation': words('End the delegation', 'privacy'),
  'import-legacy-agreement': words('Import an agreement', 'force'),
  'verify-legacy-import': words('Verify the import', 'force'),
  'suspend-agreement': words('Suspend', 'force'),
  'ratify-suspension': words('Confirm the suspension', 'force'),
  'reinstate-agreement': words('Reinstate', 'force'),
  'give-termination-notice': words('Give notice', 'force'),
  'terminate-agreement': words('End the agreement', 'force'),
  'supersede-agreement': words('End what a successor replaced', 'force'),
  'expire-agreement': words('End at the last day', 'force'),
  'discharge-condition': words('Discharge a condition', 'force'),
  'suspend-classified-access': words('Suspend classified access', 'classified'),
  'reinstate-classified-access': words('Reinstate classified access', 'classified'),
  'revoke-classified-access': words('Revoke classified access', 'classified'),
  'report-changed-condition': words('Report a changed condition', 'force'),
  'propose-amendment': words('Propose an amendment', 'force'),
  'pass-amendment-privacy-review': words('Record the privacy review of the amendment', 'privacy'),
  'fail-amendment-privacy-review': words('Fail the privacy review of the amendment', 'privacy'),
  'decide-amendment-classified-access': words('Decide on classified access of the amendment', 'classified'),
  'sign-amendment': words('Sign the amended terms', 'signatures'),
  'apply-amendment': words('Put the amendment in effect', 'activation'),
  'close-amendment': words('Close the amendment', 'force'),
  'complete-annual-review': words('Record the annual review', 'force'),
  'withdraw-risk-acceptance': words('Take an acceptance back', 'risk'),
  'correct-record': words('Correct the record', 'force'),
  'certify-disposition': words('Certify disposal', 'force'),
  'record-standards-attestation': words('Attest to the standards', 'draft'),
  'withdraw-attestation': words('Withdraw the attestation', 'draft'),
  'record-security-fact': words('Record a security fact', 'classified'),
  'appoint-officer': words('Appoint', 'draft'),
  'end-appointment': words('End the appointment', 'draft'),
  'register-organization': words('Register the organization', 'draft'),
};

const fromName = (name: string): string => {
  const text = name.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** What a command does, in words; of an unknown one, its name. */
export const actOf = (name: string): string => COMMANDS[name]?.act ?? fromName(name);

const OFFICIAL = 'nccic.approving_official';
const MANAGER = 'nccic.case_manager';
const OFFICER = 'isao.officer';
const SIGNATORY = 'isao.signatory';

/** Whose a command is: the function of the government first, where it is of both sides. */
const DOERS: Readonly<Record<string, readonly string[]>> = {
  'submit-proposal': [OFFICER],
  'revise-draft': [OFFICER],
  resubmit: [OFFICER],
  'withdraw-proposal': [OFFICER, SIGNATORY],
  'drop-classified-request': [OFFICER],
  'certify-disposition': [OFFICER],
  'request-reconsideration': [OFFICER, SIGNATORY],
  'complete-intake': [MANAGER],
  'assign-reviewer': [MANAGER],
  'reassign-reviewer': [MANAGER],
  'request-changes': [MANAGER, 'dhs.privacy', 'dhs.csa', 'dhs.counsel'],
  'reject-proposal': [OFFICIAL],
  'pass-privacy-review': ['dhs.privacy'],
  'fail-privacy-review': ['dhs.privacy'],
  'approve-classified-access': ['dhs.csa'],
  'deny-classified-access': ['dhs.csa'],
  'accept-risk': ['dhs.risk_acceptor'],
  'complete-annual-review': [MANAGER],
  'suspend-agreement': [OFFICIAL, MANAGER],
  'ratify-suspension': [OFFICIAL],
  'reinstate-agreement': [OFFICIAL],
  'give-termination-notice': [OFFICIAL, SIGNATORY],
  'terminate-agreement': [OFFICIAL],
  'suspend-classified-access': ['dhs.csa', 'isao.fso'],
  'reinstate-classified-access': ['dhs.csa'],
  'revoke-classified-access': ['dhs.csa'],
  'withdraw-risk-acceptance': ['dhs.risk_acceptor'],
  'propose-amendment': [MANAGER, OFFICER],
  'sign-amendment': [OFFICIAL, SIGNATORY],
  'apply-amendment': [MANAGER],
  'close-amendment': [MANAGER, OFFICIAL, OFFICER],
  'pass-amendment-privacy-review': ['dhs.privacy'],
  'fail-amendment-privacy-review': ['dhs.privacy'],
  'decide-amendment-classified-access': ['dhs.csa'],
  'open-for-signature': [MANAGER],
  'activate-agreement': [MANAGER],
  'sign-agreement': [OFFICIAL, SIGNATORY],
  'import-legacy-agreement': [MANAGER],
  'verify-legacy-import': [MANAGER, OFFICIAL],
  'place-hold': ['dhs.counsel'],
  'release-hold': ['dhs.counsel'],
  'break-glass': [OFFICIAL],
  'confirm-assignment': [OFFICIAL],
  'answer-reconsideration': [OFFICIAL],
  'confirm-break-glass': [OFFICIAL],
  'close-break-glass': ['auditor'],
  'appoint-officer': [MANAGER],
  'end-appointment': [MANAGER],
  'record-security-fact': ['dhs.csa', 'isao.fso'],
  'register-organization': [MANAGER, 'admin'],
};

/** The functions that send a command, the government's first; none where pages say it otherwise. */
export const doersOf = (name: string): readonly string[] => DOERS[name] ?? [];

/** The stage to which a command belongs. */
export const stageOf = (name: string): Stage => COMMANDS[name]?.stage ?? 'force';
