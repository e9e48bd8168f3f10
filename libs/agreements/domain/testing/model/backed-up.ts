import type { CommandName } from '../../agreement.js';
import { COMMAND_NAMES } from '../../catalogue.js';
import type { Forgotten } from './forgotten.js';
import { FUNCTION, STATE } from './noticed.js';
import type { ScenarioName } from './scenarios.js';

/** A guard that another one backs up: forgetting it alone breaks nothing, forgetting both does. */
export interface BackedUp {
  readonly guard: Forgotten;
  /** What backs it up; empty where that is the decision itself, which cannot be made. */
  readonly by: readonly Forgotten[];
  /** What answers before it wherever the walk comes to it. */
  readonly behind?: Forgotten;
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
  'CompleteAnnualReview',
  'DischargeCondition',
  'WithdrawRiskAcceptance',
  'ProposeAmendment',
  'PassAmendmentPrivacyReview',
  'FailAmendmentPrivacyReview',
  'DecideAmendmentClassifiedAccess',
  'SignAmendment',
  'ApplyAmendment',
  'CloseAmendment',
]);

const ANOTHERS_CONDITION = { code: 'NOT_AUTHORIZED', saying: 'set by another' };
const NONE_OF_OWN = { code: 'ALREADY_IN_STATE', saying: 'that the function set' };
const NONE_STANDS = { code: 'ALREADY_IN_STATE', saying: 'No acceptance stands' };
const THIS_ONE_DOES_NOT = { code: 'ALREADY_IN_STATE', saying: 'does not stand' };

const NO_ASSIGNMENT = { code: 'NOT_ASSIGNED', saying: 'no open assignment' };
const ANOTHERS_REVIEW = { code: 'NOT_ASSIGNED', saying: 'not assigned to the actor' };
const NONE_WAITS = { code: 'WRONG_STATE', saying: 'No assignment waits' };
const THIS_DOES_NOT_WAIT = { code: 'WRONG_STATE', saying: 'waits for no confirmation' };
const HAS_DELEGATED_NONE = { code: 'WRONG_STATE', saying: 'has delegated no review' };
const NOT_DELEGATED = { code: 'WRONG_STATE', saying: 'is not delegated' };

const BEYOND_THE_REQUEST: Forgotten = { of: 'DecideAmendmentClassifiedAccess', code: 'LEVEL_EXCEEDS' };
const ALONE_FOR_TOP_SECRET: Forgotten = {
  of: 'DecideAmendmentClassifiedAccess',
  code: 'SECOND_OFFICIAL_REQUIRED',
  saying: 'Top Secret needs',
};

/** Guards of which the walks need not notice when the catalogue forgets them alone, and why. */
export const BACKED_UP: readonly BackedUp[] = [
  {
    guard: { of: 'ConfirmBreakGlass', code: 'ALREADY_IN_STATE' },
    by: [{ of: 'ConfirmBreakGlass', code: 'WRONG_STATE', saying: 'No waiver is asked for' }],
    because: 'none is asked for while one is open',
    seenIn: 'waivers',
  },
  {
    guard: { of: 'CloseBreakGlass', code: 'WRONG_STATE', saying: 'No waiver was opened' },
    by: [],
    because: 'the decision finds no waiver whose end it could record',
    seenIn: 'waivers',
  },
  {
    guard: { of: 'DelegateReview', ...NO_ASSIGNMENT },
    by: [{ of: 'DelegateReview', ...ANOTHERS_REVIEW }],
    because: 'who has no assignment is not assigned the review',
    seenIn: 'delegations',
  },
  {
    guard: { of: 'DelegateReview', ...ANOTHERS_REVIEW },
    by: [{ of: 'DelegateReview', ...NO_ASSIGNMENT }],
    because: 'there is one review: who is not assigned it has no assignment',
    seenIn: 'delegations',
  },
  ...[NO_ASSIGNMENT, ANOTHERS_REVIEW, HAS_DELEGATED_NONE].map((one, n, all) => ({
    guard: { of: 'EndDelegation' as const, ...one },
    by: all
      .filter((other) => other !== one)
      .map(({ code, saying }) => ({ of: 'EndDelegation' as const, code, saying })),
    because: `whose review it is not has no assignment there and has delegated none (${n + 1})`,
    seenIn: 'delegations' as const,
  })),
  {
    guard: { of: 'EndDelegation', ...NOT_DELEGATED },
    by: [],
    behind: { of: 'EndDelegation', ...HAS_DELEGATED_NONE },
    because: 'the decision finds no delegation whose end it could record',
    seenIn: 'delegations',
  },
  {
    guard: { of: 'ConfirmAssignment', ...NONE_WAITS },
    by: [{ of: 'ConfirmAssignment', ...THIS_DOES_NOT_WAIT }],
    because: 'where none waits, the one that is named does not either',
    seenIn: 'delegations',
  },
  {
    guard: { of: 'ConfirmAssignment', ...THIS_DOES_NOT_WAIT },
    by: [{ of: 'ConfirmAssignment', ...NONE_WAITS }],
    because: 'there is one assignment: if it does not wait, none does',
    seenIn: 'delegations',
  },
  {
    guard: { of: 'VerifyLegacyImport', code: 'ALREADY_IN_STATE' },
    by: [{ of: 'VerifyLegacyImport', code: 'WRONG_STATE', ...STATE }],
    because: 'it starts from no other state than the one it ends',
    seenIn: 'imports',
  },
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
    guard: { of: 'CertifyDisposition', code: 'WRONG_STATE', saying: 'has not ended' },
    by: [{ of: 'CertifyDisposition', code: 'WRONG_STATE', ...STATE }],
    because: 'it starts from no other state than an end',
    seenIn: 'upkeep',
  },
  {
    guard: { of: 'DischargeCondition', code: 'ALREADY_IN_STATE', saying: 'No such condition' },
    by: [],
    because: 'the decision finds no condition whose owner it could record',
    seenIn: 'upkeep',
  },
  {
    guard: { of: 'DischargeCondition', ...ANOTHERS_CONDITION },
    by: [{ of: 'DischargeCondition', ...NONE_OF_OWN }],
    because: 'one function alone has conditions there, and the other none of its own to discharge',
    seenIn: 'upkeep',
  },
  {
    guard: { of: 'DischargeCondition', ...NONE_OF_OWN },
    by: [{ of: 'DischargeCondition', ...ANOTHERS_CONDITION }],
    because: "who has none of their own names another's, or one that nobody finds",
    seenIn: 'upkeep',
  },
  {
    guard: { of: 'WithdrawRiskAcceptance', ...NONE_STANDS },
    by: [{ of: 'WithdrawRiskAcceptance', ...THIS_ONE_DOES_NOT }],
    because: 'where none stands, the one that is named does not either',
    seenIn: 'upkeep',
  },
  {
    guard: { of: 'WithdrawRiskAcceptance', ...THIS_ONE_DOES_NOT },
    by: [{ of: 'WithdrawRiskAcceptance', ...NONE_STANDS }],
    because: 'there is one acceptance there: once it is taken back, none stands',
    seenIn: 'upkeep',
  },
  {
    guard: { of: 'CorrectRecord', code: 'NOT_AUTHORIZED', saying: 'has recorded nothing' },
    by: [{ of: 'CorrectRecord', code: 'NOT_AUTHORIZED', saying: 'recorded by another' }],
    because: 'who has recorded nothing names what another recorded',
    seenIn: 'upkeep',
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
    guard: { of: 'ApplyAmendment', code: 'GATE_MISSING:clauses' },
    by: [{ of: 'SignAmendment', code: 'GATE_MISSING:clauses' }],
    because: 'an amendment does not change once it is proposed; the gate stands for a policy that does',
    seenIn: 'standards of amendments',
  },
  {
    guard: { of: 'ProposeAmendment', code: 'INVALID_PAYLOAD', saying: 'does not fit' },
    by: [],
    because: 'the decision finds no application that such changes would make',
    seenIn: 'proposals in time',
  },
  {
    guard: { of: 'ProposeAmendment', code: 'WRONG_STATE', saying: 'no application' },
    by: [],
    because: 'the decision finds no application to change',
    seenIn: 'imports',
  },
  {
    guard: { of: 'ApplyAmendment', code: 'SECOND_OFFICIAL_REQUIRED', saying: 'named' },
    by: [{ of: 'ApplyAmendment', code: 'SECOND_OFFICIAL_REQUIRED', saying: 'NonConcur' }],
    because: 'what is signed has a second official behind it, whom nothing but their NonConcur takes away',
    seenIn: 'recipients of amendments',
  },
  ...[BEYOND_THE_REQUEST, ALONE_FOR_TOP_SECRET].map((guard, n, both) => ({
    guard,
    by: both.filter((other) => other !== guard),
    because: `who decides on more than was asked decides on Top Secret there, and alone (${n + 1})`,
    seenIn: 'determinations of amendments' as const,
  })),
  {
    guard: { of: 'ActivateAgreement', code: 'SECOND_OFFICIAL_REQUIRED', saying: 'NonConcur' },
    by: [{ of: 'OpenForSignature', code: 'SECOND_OFFICIAL_REQUIRED', saying: 'NonConcur' }],
    because:
      'the terms do not open over their NonConcur, and where they can speak later nobody asks them or the other guard does',
    seenIn: 'Top Secret',
  },
];
