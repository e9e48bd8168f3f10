import { describe, expect, it } from '@jest/globals';
import { COMMAND_NAMES, guardsOf } from './catalogue.js';
import type { CommandName } from './agreement.js';
import { type Forgotten, forgetting, isForgotten } from './testing/model/forgotten.js';
import { type ScenarioName, scenarios } from './testing/model/scenarios.js';
import { walk } from './testing/model/walk.js';

type Row = readonly [seenIn: ScenarioName, of: Forgotten['of'], code: string, more?: Partial<Forgotten>];

const each = (seenIn: ScenarioName, code: string, more: Partial<Forgotten>, ...names: readonly CommandName[]) =>
  names.map((name): Row => [seenIn, name, code, more]);

const ACTOR = { saying: 'bars the person' };
const ASSIGNEE = { saying: 'bars the assignee' };
const STATE = { saying: 'does not fit the state' };
const FUNCTION = { saying: 'another function' };
const MEMBER = { saying: 'current appointment' };

/** Guards of which the walks notice at once when the catalogue forgets them, with the small walk that shows it. */
const NOTICED: readonly Row[] = [
  ...each('both', 'SOD_CONFLICT', ACTOR, 'CreateDraft', 'SubmitProposal'),
  ...each(
    'jack',
    'SOD_CONFLICT',
    ACTOR,
    'CompleteIntake',
    'AssignReviewer',
    'ReassignReviewer',
    'RecordConcurrence',
    'RequestChanges',
    'PassPrivacyReview',
    'FailPrivacyReview',
    'ApproveClassifiedAccess',
    'DenyClassifiedAccess',
    'AcceptRisk',
    'OpenForSignature',
    'SignAgreement',
    'ActivateAgreement',
    'RejectProposal',
  ),
  ...each('janus', 'SOD_CONFLICT', ACTOR, 'Resubmit', 'DropClassifiedRequest', 'SignAgreement', 'WithdrawProposal'),
  ['the clock, of a draft', 'WithdrawProposal', 'WRONG_STATE', { saying: 'lain idle' }],
  ['the clock, of applications', 'MarkPrivacyReviewStale', 'WRONG_STATE', { saying: 'freshness' }],
  ['the clock, of applications', 'VoidSignatures', 'WRONG_STATE', { saying: 'has not gone' }],
  ['the clock, of applications', 'ExpireRiskAcceptance', 'WRONG_STATE', { saying: 'still covers' }],
  ['the clock, of applications', 'SuspendClassifiedAccess', 'WRONG_STATE', { saying: 'is not overdue' }],
  ['the clock, of applications', 'SuspendClassifiedAccess', 'ALREADY_IN_STATE'],
  ['the clock, in force', 'ExpireAgreement', 'WRONG_STATE', { saying: 'not over' }],
  ['the clock, in force', 'SupersedeAgreement', 'WRONG_STATE', { saying: 'has not taken' }],
  ['the clock, in force', 'SuspendAgreement', 'WRONG_STATE', { saying: 'its grace runs' }],
  ...each('both', 'SOD_CONFLICT', ACTOR, 'SignAgreement'),
  ...each('jack', 'SOD_CONFLICT', ASSIGNEE, 'AssignReviewer', 'ReassignReviewer'),

  ...each(
    'at any time',
    'WRONG_STATE',
    STATE,
    'SubmitProposal',
    'CompleteIntake',
    'AssignReviewer',
    'RecordConcurrence',
    'Resubmit',
    'PassPrivacyReview',
    'FailPrivacyReview',
    'ApproveClassifiedAccess',
    'DenyClassifiedAccess',
    'DropClassifiedRequest',
    'AcceptRisk',
    'OpenForSignature',
    'SignAgreement',
    'ActivateAgreement',
    'RejectProposal',
    'WithdrawProposal',
  ),
  ...each(
    'auditor',
    'NOT_AUTHORIZED',
    FUNCTION,
    'SubmitProposal',
    'CompleteIntake',
    'AssignReviewer',
    'RequestChanges',
    'Resubmit',
    'ApproveClassifiedAccess',
    'DenyClassifiedAccess',
    'DropClassifiedRequest',
    'OpenForSignature',
    'SignAgreement',
    'ActivateAgreement',
    'RejectProposal',
    'WithdrawProposal',
  ),
  ...each('proposal', 'NOT_AUTHORIZED', MEMBER, 'CreateDraft', 'SubmitProposal'),
  ['proposal', 'CreateDraft', 'NOT_OWN_SIDE'],
  ['proposal', 'SubmitProposal', 'INVALID_PAYLOAD', { saying: 'does not follow the rules' }],
  ['proposal', 'SubmitProposal', 'GATE_MISSING:attestation'],
  ['proposal', 'SubmitProposal', 'GATE_MISSING:template'],
  ['proposal', 'CompleteIntake', 'GATE_MISSING:duplicate'],
  ['proposal', 'AssignReviewer', 'INVALID_PAYLOAD', { saying: 'too far ahead' }],
  ['proposal', 'RequestChanges', 'INVALID_PAYLOAD', { saying: 'too far ahead' }],
  ['proposal', 'AssignReviewer', 'WRONG_STATE', { saying: 'Another person is assigned' }],
  ['proposal', 'AssignReviewer', 'NOT_QUALIFIED'],
  ['proposal', 'RecordConcurrence', 'NOT_AUTHORIZED', { saying: 'office' }],
  ['proposal', 'RecordConcurrence', 'NOT_ASSIGNED'],
  ['secret', 'RecordConcurrence', 'WRONG_STATE', { saying: 'second official' }],
  ['objections', 'RecordConcurrence', 'REASON_REQUIRED'],
  ['proposal', 'Resubmit', 'FORM_INCOMPLETE'],
  ['proposal', 'Resubmit', 'GATE_MISSING:template'],
  ['proposal', 'PassPrivacyReview', 'INVALID_PAYLOAD', { saying: 'cannot pass' }],
  ['proposal', 'PassPrivacyReview', 'INVALID_PAYLOAD', { saying: 'too far ahead' }],
  ['proposal', 'PassPrivacyReview', 'NOT_ASSIGNED'],
  ['proposal', 'PassPrivacyReview', 'WRONG_STATE', { saying: 'failed' }],
  ['proposal', 'PassPrivacyReview', 'GATE_MISSING:intake'],
  ['proposal', 'PassPrivacyReview', 'GATE_MISSING:concurrence.crcl'],
  ['negotiated', 'PassPrivacyReview', 'GATE_MISSING:concurrence.counsel'],
  ['proposal', 'PassPrivacyReview', 'GATE_MISSING:template', { saying: 'another template' }],
  ['proposal', 'PassPrivacyReview', 'BLOCKING_CONDITION_OPEN'],
  ['proposal', 'FailPrivacyReview', 'INVALID_PAYLOAD', { saying: 'against passing' }],
  ['proposal', 'FailPrivacyReview', 'NOT_ASSIGNED'],
  ['proposal', 'FailPrivacyReview', 'GATE_MISSING:template', { saying: 'another template' }],

  ['secret', 'ApproveClassifiedAccess', 'NOT_ASSIGNED'],
  ['secret', 'ApproveClassifiedAccess', 'WRONG_STATE', { saying: 'waits' }],
  ['secret', 'ApproveClassifiedAccess', 'GATE_MISSING:classified'],
  ['secret', 'ApproveClassifiedAccess', 'INVALID_PAYLOAD', { saying: 'date of the determination' }],
  ['secret', 'ApproveClassifiedAccess', 'INVALID_PAYLOAD', { saying: 'the one applied for' }],
  ['secret', 'ApproveClassifiedAccess', 'INVALID_PAYLOAD', { saying: 'nominated' }],
  ['named recipients at Secret', 'ApproveClassifiedAccess', 'LEVEL_EXCEEDS'],
  ['secret', 'ApproveClassifiedAccess', 'FOCI_UNRESOLVED'],
  ['Top Secret', 'ApproveClassifiedAccess', 'SECOND_OFFICIAL_REQUIRED', { saying: 'Top Secret' }],
  ['named recipients at Secret', 'ApproveClassifiedAccess', 'SECOND_OFFICIAL_REQUIRED', { saying: 'named' }],
  ['secret', 'DenyClassifiedAccess', 'NOT_ASSIGNED'],
  ['secret', 'DenyClassifiedAccess', 'WRONG_STATE', { saying: 'waits' }],
  ['at any time', 'DropClassifiedRequest', 'WRONG_STATE', { saying: 'no request' }],
  ['conclusion', 'AcceptRisk', 'INVALID_PAYLOAD'],
  ['conclusion', 'AcceptRisk', 'RANK_TOO_LOW'],

  ['conclusion', 'OpenForSignature', 'INVALID_PAYLOAD'],
  ['conclusion', 'OpenForSignature', 'GATE_MISSING:privacy'],
  ['secret', 'OpenForSignature', 'GATE_MISSING:classified'],
  ['objections', 'OpenForSignature', 'GATE_MISSING:clauses'],
  ['named recipients', 'OpenForSignature', 'SECOND_OFFICIAL_REQUIRED', { saying: 'named' }],
  ['Top Secret', 'OpenForSignature', 'SECOND_OFFICIAL_REQUIRED', { saying: 'NonConcur' }],
  ['objections', 'OpenForSignature', 'GATE_MISSING:concurrence.crcl'],
  ['negotiated', 'OpenForSignature', 'GATE_MISSING:concurrence.counsel'],
  ['conclusion', 'OpenForSignature', 'RISK_UNCOVERED'],
  ['conclusion', 'OpenForSignature', 'GATE_MISSING:standards'],
  ['conclusion', 'SignAgreement', 'INVALID_PAYLOAD', { saying: 'runs for too long' }],
  ['conclusion', 'SignAgreement', 'GATE_MISSING:privacy'],
  ['conclusion', 'SignAgreement', 'GATE_MISSING:signatures'],
  ['conclusion', 'SignAgreement', 'GATE_MISSING:template'],
  ['conclusion', 'SignAgreement', 'DIGEST_MISMATCH'],
  ['conclusion', 'SignAgreement', 'SIGN_ORDER'],
  ['conclusion', 'SignAgreement', 'AUTHORITY_EXPIRED'],

  ['conclusion', 'ActivateAgreement', 'INVALID_PAYLOAD', { saying: 'entitlement' }],
  ['conclusion', 'ActivateAgreement', 'GATE_MISSING:privacy'],
  ['secret', 'ActivateAgreement', 'GATE_MISSING:classified'],
  ['conclusion', 'ActivateAgreement', 'GATE_MISSING:standards'],
  ['conclusion', 'ActivateAgreement', 'GATE_MISSING:signatures'],
  ['conclusion', 'ActivateAgreement', 'GATE_MISSING:term'],
  ['objections', 'ActivateAgreement', 'GATE_MISSING:concurrence.crcl'],
  ['negotiated', 'ActivateAgreement', 'GATE_MISSING:concurrence.counsel'],
  ['conclusion', 'ActivateAgreement', 'GATE_MISSING:overlap'],
  ['conclusion', 'ActivateAgreement', 'RISK_UNCOVERED'],
  ['named recipients', 'ActivateAgreement', 'SECOND_OFFICIAL_REQUIRED', { saying: 'named' }],
  ['in force', 'AcceptRisk', 'TERMINAL'],

  ['access', 'SuspendClassifiedAccess', 'WRONG_STATE', { saying: 'No classified access is approved' }],
  ['access', 'ReinstateClassifiedAccess', 'INVALID_PAYLOAD', { saying: 'date of the verification' }],
  ['access', 'ReinstateClassifiedAccess', 'ALREADY_IN_STATE'],
  ['access', 'ReinstateClassifiedAccess', 'WRONG_STATE', { saying: 'is suspended' }],
  ['access', 'ReinstateClassifiedAccess', 'GATE_MISSING:classified'],
  ['access', 'ReinstateClassifiedAccess', 'FOCI_UNRESOLVED'],
  ['access', 'RevokeClassifiedAccess', 'ALREADY_IN_STATE'],
  ['access', 'RevokeClassifiedAccess', 'WRONG_STATE', { saying: 'no classified access to revoke' }],
  ['access', 'RevokeClassifiedAccess', 'WRONG_STATE', STATE],
  ['access', 'ReportChangedCondition', 'INVALID_PAYLOAD'],
  ...each('notices', 'TERMINAL', {}, 'SuspendAgreement', 'ReinstateAgreement', 'GiveTerminationNotice'),
  ['notices', 'TerminateAgreement', 'TERMINAL'],
  ['suspensions', 'SuspendAgreement', 'INVALID_PAYLOAD'],
  ['suspensions', 'RatifySuspension', 'ALREADY_IN_STATE'],
  ['suspensions', 'RatifySuspension', 'WRONG_STATE', { saying: 'in an emergency' }],
  ['suspensions', 'RatifySuspension', 'WRONG_STATE', { saying: 'is over' }],
  ['suspensions', 'LiftUnratifiedSuspension', 'WRONG_STATE', { saying: 'unratified' }],
  ['suspensions', 'ReinstateAgreement', 'GATE_MISSING:conditions', { saying: 'evidence' }],
  ['suspensions', 'ReinstateAgreement', 'GATE_MISSING:standards'],
  ['notices', 'GiveTerminationNotice', 'ALREADY_IN_STATE'],
  ['notices', 'GiveTerminationNotice', 'GATE_MISSING:term'],
  ['notices', 'TerminateAgreement', 'WRONG_STATE', { saying: 'not over' }],
];

/** A guard that another one backs up: forgetting it alone breaks nothing, forgetting both does. */
interface BackedUp {
  readonly guard: Forgotten;
  /** What backs it up; empty where that is no guard. */
  readonly by: readonly Forgotten[];
  readonly because: string;
  readonly seenIn: ScenarioName;
}

/** Commands that start from Active or Suspended, which can be over before the clock has recorded it. */
const OVER_AT_ONCE: ReadonlySet<CommandName> = new Set([
  'AcceptRisk',
  'SuspendAgreement',
  'RatifySuspension',
  'ReinstateAgreement',
  'GiveTerminationNotice',
  'TerminateAgreement',
  'SuspendClassifiedAccess',
  'ReinstateClassifiedAccess',
  'RevokeClassifiedAccess',
  'ReportChangedCondition',
]);

const BACKED_UP: readonly BackedUp[] = [
  {
    guard: { of: COMMAND_NAMES.filter((name) => !OVER_AT_ONCE.has(name)), code: 'TERMINAL' },
    by: [{ of: 'every command', code: 'WRONG_STATE', ...STATE }],
    because: 'no other command starts from a terminal state, or from one that can be over before the clock says so',
    seenIn: 'at any time',
  },
  {
    guard: { of: 'CreateDraft', code: 'NOT_AUTHORIZED', ...FUNCTION },
    by: [{ of: 'CreateDraft', code: 'NOT_OWN_SIDE' }],
    because: 'who holds no function of an organization has none of their own',
    seenIn: 'proposal',
  },
  {
    guard: { of: 'RecordConcurrence', code: 'NOT_AUTHORIZED', ...FUNCTION },
    by: [{ of: 'RecordConcurrence', code: 'NOT_AUTHORIZED', saying: 'office' }],
    because: 'each office has its functions',
    seenIn: 'auditor',
  },
  ...(['PassPrivacyReview', 'FailPrivacyReview'] as const).map((of) => ({
    guard: { of, code: 'NOT_AUTHORIZED', ...FUNCTION },
    by: [{ of, code: 'NOT_ASSIGNED' }],
    because: 'only a privacy reviewer can be assigned',
    seenIn: 'auditor' as const,
  })),
  {
    guard: { of: 'AcceptRisk', code: 'NOT_AUTHORIZED', ...FUNCTION },
    by: [],
    because: 'only acceptors of risks have a rank, without which nothing can be accepted',
    seenIn: 'auditor',
  },
  {
    guard: { of: 'RequestChanges', code: 'WRONG_STATE', ...STATE },
    by: [],
    because: 'the decision knows the states that can be asked from, and no other',
    seenIn: 'at any time',
  },
  {
    guard: { of: 'GiveTerminationNotice', code: 'INVALID_PAYLOAD' },
    by: [{ of: 'GiveTerminationNotice', code: 'GATE_MISSING:term' }],
    because: 'a day that is past lies before the time of notice is over',
    seenIn: 'notices',
  },
  {
    guard: { of: 'TerminateAgreement', code: 'WRONG_STATE', saying: 'No notice' },
    by: [],
    because: 'the decision takes day and reason of the end from the notice',
    seenIn: 'notices',
  },
  {
    guard: { of: 'ActivateAgreement', code: 'GATE_MISSING:clauses' },
    by: [{ of: 'OpenForSignature', code: 'GATE_MISSING:clauses' }],
    because: 'the application does not change while its terms lie open; the gate stands for a policy that does',
    seenIn: 'objections',
  },
  {
    guard: { of: 'ActivateAgreement', code: 'SECOND_OFFICIAL_REQUIRED', saying: 'NonConcur' },
    by: [{ of: 'OpenForSignature', code: 'SECOND_OFFICIAL_REQUIRED', saying: 'NonConcur' }],
    because:
      'the terms do not open over their NonConcur, and where they can speak later nobody asks them or the other guard does',
    seenIn: 'Top Secret',
  },
];

/** What is broken first in a small walk when some guards are forgotten; null when nothing is. */
function firstBreach(seenIn: ScenarioName, forgotten: readonly Forgotten[]): string | null {
  const { from, moves, watched } = scenarios[seenIn];
  const { breaches } = walk(forgetting(from, forgotten), moves, { watched, limit: 10_000, untilBroken: true });
  return breaches[0]?.what ?? null;
}

const nameOf = ({ of, code, saying }: Forgotten) => `${[of].flat().join(', ')} ${code}${saying ? ` (${saying})` : ''}`;

const noticed = NOTICED.map(([seenIn, of, code, more]) => {
  const guard: Forgotten = { of, code, ...more };
  return [nameOf(guard), seenIn, guard] as const;
});

describe('the walks, when the catalogue forgets a guard', () => {
  it.each(Object.keys(scenarios) as ScenarioName[])('find nothing broken while it forgets none: %s', (seenIn) => {
    expect(firstBreach(seenIn, [])).toBeNull();
  });

  it.each(noticed)('notice it: %s, seen in "%s"', (_name, seenIn, guard) => {
    expect(firstBreach(seenIn, [guard])).not.toBeNull();
  });

  it.each(BACKED_UP.map((one) => [nameOf(one.guard), one.because, one] as const))(
    'need not notice %s, since %s',
    (_name, _because, { guard, by, seenIn }) => {
      expect(firstBreach(seenIn, [guard])).toBeNull();
      if (by.length > 0) expect(firstBreach(seenIn, [guard, ...by])).not.toBeNull();
    },
  );

  it('are asked about guards that are there, each about one of a command', () => {
    const named = [
      ...noticed.map(([, , guard]) => guard),
      ...BACKED_UP.map(({ guard }) => guard),
      ...BACKED_UP.flatMap(({ by }) => by),
    ];
    for (const guard of named.filter(({ of }) => typeof of === 'string' && of !== 'every command'))
      expect([nameOf(guard), guardsNamed(guard)]).toEqual([nameOf(guard), 1]);
  });
});

const guardsNamed = (forgotten: Forgotten): number =>
  COMMAND_NAMES.flatMap((command) =>
    guardsOf(command).filter(({ stage, guard: { code, sentence } }) =>
      isForgotten([forgotten])({ command, stage, code, sentence }),
    ),
  ).length;
