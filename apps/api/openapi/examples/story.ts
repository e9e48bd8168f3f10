/** One command of the story: who sends which example, and what the agreement or organization is called meanwhile. */
export interface StoryStep {
  /** A new name is a new agreement, or the organization that is registered. */
  readonly of: string;
  readonly as: string;
  readonly command: string;
  readonly example: string;
  /** The code with which it is refused here, where its day has not come on the first one. */
  readonly refused: string | undefined;
}

type Line = readonly [as: string, command: string, example?: string, refused?: string];

const chapter = (of: string, ...lines: readonly Line[]): readonly StoryStep[] =>
  lines.map(([as, command, example = 'usual', refused]) => ({ of, as, command, example, refused }));

const OFFICER = 'md-isao.officer';
const SIGNATORY = 'md-isao.signatory';

/** From an application to the privacy reviewer's desk. */
const reviewable = (application: string): readonly Line[] => [
  [OFFICER, 'create-draft'],
  [OFFICER, 'submit-proposal', application],
  ['cm-1', 'complete-intake'],
  ['cm-1', 'assign-reviewer'],
  ['cr-1', 'record-concurrence'],
];

/** The same with the request for classified access. */
const classified: readonly Line[] = [...reviewable('classified'), ['co-1', 'record-concurrence', 'counsel']];

/** From the last review to the agreement in force. */
const signing: readonly Line[] = [
  ['cm-1', 'open-for-signature'],
  [SIGNATORY, 'sign-agreement'],
  ['ao-1', 'sign-agreement', 'official'],
  ['cm-1', 'activate-agreement'],
];

/** What is amended once it is in force: with effect, and without. */
const amending: readonly Line[] = [
  [OFFICER, 'propose-amendment'],
  ['pr-1', 'pass-amendment-privacy-review'],
  ['cs-1', 'decide-amendment-classified-access'],
  [SIGNATORY, 'sign-amendment'],
  ['ao-1', 'sign-amendment', 'official'],
  ['cm-1', 'apply-amendment'],
  [OFFICER, 'propose-amendment', 'sooner'],
  ['pr-1', 'fail-amendment-privacy-review'],
  [OFFICER, 'close-amendment'],
];

/**
 * What the examples tell together, in the order in which it can be played in a demonstration that is new: every example
 * of every command, each sent by a persona who may. The agreements of one organization; only the last one enters into force, and ends by notice.
 */
export const STORY: readonly StoryStep[] = [
  ...chapter(
    'the policy',
    ['ad-1', 'propose-policy-values'],
    ['ad-2', 'propose-clause'],
    ['ad-2', 'propose-baseline'],
    ['ad-1', 'propose-statutory-window'],
    ['ad-1', 'propose-functions'],
    ['ad-2', 'revise-publication'],
    ['ad-1', 'approve-publication'],
    ['ad-1', 'withdraw-publication'],
  ),
  ...chapter(
    'the new organization',
    ['cm-1', 'register-organization'],
    ['cm-1', 'appoint-officer'],
    ['cm-1', 'end-appointment'],
  ),
  ...chapter('the organization', [OFFICER, 'record-standards-attestation'], ['md-isao.fso', 'record-security-fact']),
  ...chapter(
    'rejected',
    [OFFICER, 'create-draft'],
    [OFFICER, 'submit-proposal'],
    ['ao-1', 'reject-proposal'],
    [OFFICER, 'request-reconsideration'],
    ['ao-2', 'answer-reconsideration'],
  ),
  ...chapter(
    'withdrawn',
    [OFFICER, 'create-draft'],
    [OFFICER, 'revise-draft', 'whole'],
    [OFFICER, 'revise-draft'],
    [OFFICER, 'submit-proposal', 'draft'],
    [SIGNATORY, 'withdraw-proposal'],
    ['co-1', 'place-hold'],
    ['co-1', 'release-hold'],
  ),
  ...chapter(
    'handed on',
    [OFFICER, 'create-draft'],
    [OFFICER, 'submit-proposal'],
    ['cm-1', 'complete-intake'],
    ['cm-1', 'assign-reviewer'],
    ['cm-1', 'reassign-reviewer'],
    ['pr-2', 'delegate-review'],
    ['pr-2', 'end-delegation'],
    ['pr-2', 'recuse-reviewer'],
    ['sb-1', 'assign-reviewer'],
    ['ao-1', 'confirm-assignment'],
    ['ao-1', 'break-glass'],
    ['ao-2', 'confirm-break-glass'],
    ['au-1', 'close-break-glass'],
  ),
  ...chapter(
    'denied',
    ...classified,
    ['pr-1', 'pass-privacy-review'],
    ['cs-1', 'deny-classified-access'],
    [OFFICER, 'drop-classified-request'],
  ),
  ...chapter(
    'returned',
    ...reviewable('usual'),
    ['pr-1', 'fail-privacy-review'],
    ['cm-1', 'request-changes'],
    [OFFICER, 'resubmit'],
    ['cr-1', 'record-concurrence'],
    ['pr-1', 'pass-privacy-review'],
  ),
  ...chapter(
    'in force',
    ...classified,
    ['pr-1', 'pass-privacy-review', 'conditional'],
    ['cs-1', 'approve-classified-access'],
    ['ra-1', 'accept-risk'],
    ['ra-1', 'accept-risk', 'finding'],
    ...signing,
    ...amending,
    ['ra-1', 'withdraw-risk-acceptance'],
    ['pr-1', 'discharge-condition'],
    ['pr-1', 'correct-record'],
    ['cm-1', 'complete-annual-review', 'usual', 'WRONG_STATE'],
    ['md-isao.fso', 'report-changed-condition'],
    ['cs-1', 'reinstate-classified-access'],
    ['md-isao.fso', 'suspend-classified-access'],
    ['cs-1', 'revoke-classified-access'],
    ['cm-1', 'suspend-agreement'],
    ['ao-1', 'ratify-suspension'],
    ['ao-1', 'reinstate-agreement'],
    [SIGNATORY, 'give-termination-notice'],
    ['ao-1', 'terminate-agreement'],
    [OFFICER, 'certify-disposition'],
  ),
  ...chapter('from before', ['cm-1', 'import-legacy-agreement'], ['cm-2', 'verify-legacy-import']),
  ...chapter('the organization afterwards', [OFFICER, 'withdraw-attestation']),
];

/** Who sends an example when the story comes to it first. */
export const senderOf = (command: string, example: string): string | undefined =>
  STORY.find((step) => step.command === command && step.example === example)?.as;
