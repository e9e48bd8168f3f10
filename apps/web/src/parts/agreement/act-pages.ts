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
  'verify-legacy-import': 'verify-import',
  'place-hold': 'hold',
  'release-hold': 'hold',
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
