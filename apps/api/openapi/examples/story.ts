/** One command of the story: who sends which example, and what the agreement or organization is called meanwhile. */
export interface StoryStep {
  /** A new name is a new agreement, or the organization that is registered. */
  readonly of: string;
  readonly as: string;
  readonly command: string;
  readonly example: string;
}

type Line = readonly [as: string, command: string, example?: string];

const chapter = (of: string, ...lines: readonly Line[]): readonly StoryStep[] =>
  lines.map(([as, command, example = 'usual']) => ({ of, as, command, example }));

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

/**
 * What the examples tell together, in the order in which it can be played in a demonstration that is new: every example
 * of every command, each sent by a persona who may. The agreements of one organization; only the last one enters into force.
 */
export const STORY: readonly StoryStep[] = [
  ...chapter(
    'the new organization',
    ['cm-1', 'register-organization'],
    ['cm-1', 'appoint-officer'],
    ['cm-1', 'end-appointment'],
  ),
  ...chapter('the organization', [OFFICER, 'record-standards-attestation'], ['md-isao.fso', 'record-security-fact']),
  ...chapter('rejected', [OFFICER, 'create-draft'], [OFFICER, 'submit-proposal'], ['ao-1', 'reject-proposal']),
  ...chapter(
    'withdrawn',
    [OFFICER, 'create-draft'],
    [OFFICER, 'revise-draft', 'whole'],
    [OFFICER, 'revise-draft'],
    [OFFICER, 'submit-proposal', 'draft'],
    [SIGNATORY, 'withdraw-proposal'],
  ),
  ...chapter(
    'handed on',
    [OFFICER, 'create-draft'],
    [OFFICER, 'submit-proposal'],
    ['cm-1', 'complete-intake'],
    ['cm-1', 'assign-reviewer'],
    ['cm-1', 'reassign-reviewer'],
    ['pr-2', 'recuse-reviewer'],
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
  ),
  ...chapter('the organization afterwards', [OFFICER, 'withdraw-attestation']),
];

/** Who sends an example when the story comes to it first. */
export const senderOf = (command: string, example: string): string | undefined =>
  STORY.find((step) => step.command === command && step.example === example)?.as;
