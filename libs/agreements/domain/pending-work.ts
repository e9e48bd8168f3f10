import type { FunctionName, LocalDate } from '@accord/kernel';
import { hasSecondOfficial, lastPositionOf, mustConcur, namesRecipients, positionOf } from './concurrence.js';
import type { CommandName, ReviewFunction } from './commands.js';
import type { PolicyFacts } from './premises.js';
import { acceptanceOf, risksToCover } from './risk.js';
import { commandSlug } from './slugs.js';
import type { AgreementState, StateName } from './state.js';

/** One thing an agreement waits for: a command, from a function, and from one person where one is assigned. */
export interface PendingWork {
  /** Name of the command in kebab-case. */
  readonly command: string;
  readonly function: FunctionName;
  readonly subjectId?: string;
  /** Since when it is waited for, ISO 8601 UTC. */
  readonly since: string;
  readonly dueOn?: LocalDate;
}

/**
 * What an agreement waits for, and from whom: a fold of the record alone, without a clock, for the work queue. Gaps that
 * stand only in the attestation of the organization, and dates that have passed, are left to the command's own guards.
 */
export function pendingWork(state: AgreementState, policy: PolicyFacts): readonly PendingWork[] {
  return state.revision < 0 ? [] : (WAITING[state.state]?.(state, policy) ?? []);
}

type Waiting = (state: AgreementState, policy: PolicyFacts) => readonly PendingWork[];

const work = (
  command: CommandName,
  name: FunctionName,
  since: string | null,
  more: Pick<PendingWork, 'subjectId' | 'dueOn'> = {},
): PendingWork => ({ command: commandSlug(command), function: name, since: since ?? '', ...more });

const WAITING: Partial<Record<StateName, Waiting>> = {
  Draft: (state) => [work('SubmitProposal', 'isao.officer', state.stateSince)],
  Proposed: (state) => [...intake(state), ...concurrences(state), ...privacyReview(state)],
  ChangesRequested: (state) => [
    work('Resubmit', 'isao.officer', state.stateSince, state.changes ? { dueOn: state.changes.dueOn } : {}),
  ],
  PrivacyReviewed: (state, policy) => [
    ...secondOfficial(state),
    ...(state.classified.status === 'NotRequired' ? settlement(state, policy) : determination(state)),
  ],
  ClassifiedAccessApproved: (state, policy) => settlement(state, policy),
};

const intake = (state: AgreementState): readonly PendingWork[] =>
  state.intake ? [] : [work('CompleteIntake', 'nccic.case_manager', state.submittedAt)];

const OFFICE_FUNCTIONS = [
  ['crcl', 'dhs.crcl'],
  ['counsel', 'dhs.counsel'],
] as const;

const concurrences = (state: AgreementState): readonly PendingWork[] =>
  OFFICE_FUNCTIONS.filter(
    ([office]) =>
      mustConcur(state, office) &&
      positionOf(state, office) === null &&
      lastPositionOf(state, office)?.revisionNo !== state.revisionNo,
  ).map(([, name]) => work('RecordConcurrence', name, state.stateSince, assigned(state, name)));

/** Where two officials must stand behind an agreement, the second one can be asked until the terms open. */
function secondOfficial(state: AgreementState): readonly PendingWork[] {
  const asksTopSecret = state.classified.status === 'Requested' && state.application?.requestedLevel === 'TopSecret';
  const isOpen =
    (namesRecipients(state) || asksTopSecret) &&
    !hasSecondOfficial(state, null) &&
    lastPositionOf(state, 'second-official')?.revisionNo !== state.revisionNo;
  return isOpen ? [work('RecordConcurrence', 'nccic.approving_official', state.stateSince)] : [];
}

function assigned(state: AgreementState, name: ReviewFunction): Pick<PendingWork, 'subjectId' | 'dueOn'> {
  const reviewer = state.assignments.find((one) => one.function === name);
  return reviewer ? { subjectId: reviewer.subjectId, dueOn: reviewer.dueOn } : {};
}

function privacyReview(state: AgreementState): readonly PendingWork[] {
  if (state.privacy.status === 'Failed')
    return [work('RequestChanges', 'nccic.case_manager', state.privacy.reviewedAt)];
  const reviewer = state.assignments.find((one) => one.function === 'dhs.privacy');
  if (!reviewer) return [work('AssignReviewer', 'nccic.case_manager', state.stateSince)];
  return [work('PassPrivacyReview', 'dhs.privacy', reviewer.assignedAt, assigned(state, 'dhs.privacy'))];
}

const determination = (state: AgreementState): readonly PendingWork[] =>
  state.classified.status === 'Denied'
    ? [work('DropClassifiedRequest', 'isao.officer', state.updatedAt)]
    : [work('ApproveClassifiedAccess', 'dhs.csa', state.stateSince, assigned(state, 'dhs.csa'))];

function settlement(state: AgreementState, policy: PolicyFacts): readonly PendingWork[] {
  const uncovered = risksToCover(state, null, policy).some((source) => acceptanceOf(state, source) === null);
  if (uncovered) return [work('AcceptRisk', 'dhs.risk_acceptor', state.stateSince)];
  const { terms } = state;
  if (!terms?.open) return [work('OpenForSignature', 'nccic.case_manager', state.updatedAt)];
  const signatures = state.signatures.filter(
    (one) => one.status === 'Signed' && one.termsVersion === terms.termsVersion,
  );
  const isao = signatures.find(({ party }) => party === 'ISAO');
  if (!isao) return [work('SignAgreement', 'isao.signatory', terms.openedAt, { dueOn: terms.signBy })];
  const nccic = signatures.find(({ party }) => party === 'NCCIC');
  if (!nccic) return [work('SignAgreement', 'nccic.approving_official', isao.signedAt, { dueOn: terms.signBy })];
  return [work('ActivateAgreement', 'nccic.case_manager', nccic.signedAt)];
}
