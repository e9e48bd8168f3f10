/** Pages on which commands are given, below the address of their agreement. A page that is built adds its line here. */

const PAGES: Readonly<Record<string, string>> = {
  'pass-privacy-review': 'review',
  'fail-privacy-review': 'review',
  'record-concurrence': 'concurrence',
  'approve-classified-access': 'classified-access',
  'deny-classified-access': 'classified-access',
  'accept-risk': 'accept-risk',
  'request-changes': 'request-changes',
  'reject-proposal': 'reject',
  'assign-reviewer': 'reviewers',
  'reassign-reviewer': 'reviewers',
  'recuse-reviewer': 'step-back',
  'complete-intake': 'intake',
  'open-for-signature': 'open',
  'sign-agreement': 'brief',
  'activate-agreement': 'activate',
  'sign-amendment': 'amendment',
  'apply-amendment': 'amendment',
  'close-amendment': 'amendment',
  'verify-legacy-import': 'verify-import',
  'place-hold': 'hold',
  'release-hold': 'hold',
  'suspend-agreement': 'act/suspend-agreement',
  'ratify-suspension': 'act/ratify-suspension',
  'reinstate-agreement': 'act/reinstate-agreement',
  'give-termination-notice': 'act/give-termination-notice',
  'terminate-agreement': 'act/terminate-agreement',
  'suspend-classified-access': 'act/suspend-classified-access',
  'reinstate-classified-access': 'act/reinstate-classified-access',
  'revoke-classified-access': 'act/revoke-classified-access',
  'report-changed-condition': 'act/report-changed-condition',
  'complete-annual-review': 'act/complete-annual-review',
  'discharge-condition': 'act/discharge-condition',
  'withdraw-risk-acceptance': 'act/withdraw-risk-acceptance',
  'correct-record': 'act/correct-record',
  'certify-disposition': 'act/certify-disposition',
  'break-glass': 'waiver',
  'confirm-break-glass': 'waiver',
  'close-break-glass': 'waiver',
  'confirm-assignment': 'confirm-assignment',
  'answer-reconsideration': 'reconsideration',
  'delegate-review': 'delegate',
  'end-delegation': 'delegate',
};

/** The address of the page for a command on an agreement; nothing where there is none yet. */
export const pageOfCommand = (command: string, agreementId: string): string | undefined => {
  const page = PAGES[command];
  return page === undefined ? undefined : `/agreements/${agreementId}/${page}`;
};
