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
  'propose-amendment': 'amend',
  'pass-amendment-privacy-review': 'amendment/review',
  'fail-amendment-privacy-review': 'amendment/review',
  'decide-amendment-classified-access': 'amendment/classified-access',
  'sign-amendment': 'amendment',
  'apply-amendment': 'amendment',
  'close-amendment': 'amendment',
  'verify-legacy-import': 'verify-import',
  'place-hold': 'hold',
  'release-hold': 'hold',
};

/** The address of the page for a command on an agreement; nothing where there is none yet. */
export const pageOfCommand = (command: string, agreementId: string): string | undefined => {
  const page = PAGES[command];
  return page === undefined ? undefined : `/agreements/${agreementId}/${page}`;
};
