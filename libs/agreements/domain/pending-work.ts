import { type FunctionName, localDateOf, type LocalDate } from '@accord/kernel';
import { reviewerIn } from './assignments.js';
import * as concurrence from './concurrence.js';
import type { CommandName, Office, ReviewFunction } from './commands.js';
import type { RiskSource } from './forms.js';
import type { OrganizationFacts, PolicyFacts } from './premises.js';
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

/** The organization as its work is waited for: with whether the security agency has it on file as eligible. */
export interface ApplicantFacts extends OrganizationFacts {
  readonly isEligible: boolean;
}

/**
 * What an agreement waits for, and from whom: the next step of the reviews and signatures that is open to its function. A
 * fold of the records of the agreement and of its organization, without a clock. Left to the command's own guards is what
 * no command on this agreement can mend: dates that have passed, an attestation that is missing or taken back, another
 * agreement in force; and separation of duties, which is about persons.
 */
export function pendingWork(
  state: AgreementState,
  organization: ApplicantFacts,
  policy: PolicyFacts,
): readonly PendingWork[] {
  return state.revision < 0 ? [] : (WAITING[state.state]?.({ state, organization, policy }) ?? []);
}

interface Known {
  readonly state: AgreementState;
  readonly organization: ApplicantFacts;
  readonly policy: PolicyFacts;
}

type Waiting = (known: Known) => readonly PendingWork[];
type More = Pick<PendingWork, 'subjectId' | 'dueOn'>;

const work = (command: CommandName, name: FunctionName, since: string | null, more: More = {}): PendingWork => ({
  command: commandSlug(command),
  function: name,
  since: since ?? '',
  ...more,
});

const WAITING: Partial<Record<StateName, Waiting>> = {
  Draft: ({ state }) => [work('SubmitProposal', 'isao.officer', state.stateSince)],
  Proposed: (known) => [...intake(known), ...concurrences(known), ...privacyReview(known)],
  ChangesRequested: ({ state }) => [
    work('Resubmit', 'isao.officer', state.stateSince, state.changes ? { dueOn: state.changes.dueOn } : {}),
  ],
  PrivacyReviewed: (known) => [
    ...concurrences(known),
    ...secondOfficial(known),
    ...acceptance(known),
    ...(known.state.classified.status === 'NotRequired' ? settlement(known) : determination(known)),
  ],
  ClassifiedAccessApproved: (known) => [...acceptance(known), ...settlement(known)],
};

/** The latest of some moments. */
const latest = (...moments: readonly (string | null)[]): string | null =>
  moments.reduce((last, one) => (one !== null && (last === null || one > last) ? one : last), null);

const due = (since: string | null, deadline: (start: LocalDate) => LocalDate): More =>
  since === null ? {} : { dueOn: deadline(localDateOf(since)) };

/** Whose work it is and until when: the assigned person's by the date of the assignment, else the office's. */
function assigned(state: AgreementState, name: ReviewFunction, otherwise: More): More {
  const reviewer = reviewerIn(state, name);
  return reviewer ? { subjectId: reviewer.subjectId, dueOn: reviewer.dueOn } : otherwise;
}

const intake: Waiting = ({ state, policy }) =>
  state.intake
    ? []
    : [work('CompleteIntake', 'nccic.case_manager', state.stateSince, due(state.stateSince, policy.deadlines.intake))];

/** When the reviews of this revision can begin: with the intake, or with the resubmission after it. Null before intake. */
const reviewsSince = ({ intake: done, stateSince }: AgreementState): string | null =>
  done && latest(done.completedAt, stateSince);

const overrideOf = (office: Office): RiskSource => ({ kind: 'nonConcurOverride', ref: office });

/** True when the NonConcur of an office is answered by nothing on the record. */
const isAgainst = (state: AgreementState, office: Office): boolean =>
  concurrence.openNonConcur(state, office) !== null && acceptanceOf(state, overrideOf(office)) === null;

/** True when an office said NonConcur to this very revision: it is asked again only after the next one. */
const refusesRevision = (state: AgreementState, office: Office): boolean =>
  isAgainst(state, office) && concurrence.hasStatedPosition(state, office);

const REVIEW_OFFICES = [
  ['crcl', 'dhs.crcl'],
  ['counsel', 'dhs.counsel'],
] as const;

/** Offices that have to be heard on this revision: a position is missing, or a NonConcur was carried over to it. */
const concurrences: Waiting = ({ state, policy }) =>
  REVIEW_OFFICES.filter(
    ([office]) =>
      !concurrence.hasStatedPosition(state, office) &&
      (concurrence.isMissing(state, office) || isAgainst(state, office)),
  ).map(([, name]) => {
    const office = due(reviewsSince(state), policy.deadlines.concurrence);
    return work('RecordConcurrence', name, state.stateSince, assigned(state, name, office));
  });

const privacyReview: Waiting = ({ state, policy }) => {
  const { reviewedAt, status } = state.privacy;
  if (status === 'Failed') return [work('RequestChanges', 'nccic.case_manager', reviewedAt)];
  const refusing = REVIEW_OFFICES.find(([office]) => refusesRevision(state, office));
  if (refusing) return [changesFor(state, refusing[0])];
  const reviewer = reviewerIn(state, 'dhs.privacy');
  if (!reviewer) {
    const review = due(reviewsSince(state), policy.deadlines.privacyReview);
    return [work('AssignReviewer', 'nccic.case_manager', state.stateSince, review)];
  }
  const isReady =
    state.intake !== null &&
    REVIEW_OFFICES.every(([office]) => !concurrence.isMissing(state, office) && !isAgainst(state, office));
  if (!isReady) return [];
  const heard = state.concurrences.map(({ recordedAt }) => recordedAt);
  const since = latest(reviewer.assignedAt, reviewsSince(state), ...heard);
  return [work('PassPrivacyReview', 'dhs.privacy', since, assigned(state, 'dhs.privacy', {}))];
};

/** What an office refuses goes back to the organization. */
const changesFor = (state: AgreementState, office: Office): PendingWork =>
  work('RequestChanges', 'nccic.case_manager', concurrence.lastPositionOf(state, office)?.recordedAt ?? null);

const SECOND_OFFICIALS = ['dhs.csa', 'nccic.approving_official'] as const;

/**
 * Where two officials must stand behind an agreement, the second one can be asked until the terms open. A NonConcur of
 * theirs is never overridden where recipients are named: only a changed application helps.
 */
const secondOfficial: Waiting = ({ state }) => {
  if (concurrence.namesRecipients(state) && refusesRevision(state, 'second-official'))
    return [changesFor(state, 'second-official')];
  const asksTopSecret = state.classified.status === 'Requested' && state.application?.requestedLevel === 'TopSecret';
  const isNeeded = (concurrence.namesRecipients(state) || asksTopSecret) && !concurrence.hasSecondOfficial(state, null);
  const isOpen =
    !concurrence.hasStatedPosition(state, 'second-official') && (isNeeded || isAgainst(state, 'second-official'));
  return isOpen ? SECOND_OFFICIALS.map((name) => work('RecordConcurrence', name, state.stateSince)) : [];
};

/** What needs an acceptance and has none on the record: gaps, conditions, and NonConcurs that can be overridden. */
function unaccepted({ state, organization, policy }: Known): readonly RiskSource[] {
  const offices: readonly Office[] = concurrence.namesRecipients(state)
    ? ['crcl', 'counsel']
    : ['crcl', 'counsel', 'second-official'];
  const risks = risksToCover(state, organization, policy).filter((source) => acceptanceOf(state, source) === null);
  return [...risks, ...offices.filter((office) => isAgainst(state, office)).map(overrideOf)];
}

const acceptance: Waiting = (known) =>
  unaccepted(known).length > 0 ? [work('AcceptRisk', 'dhs.risk_acceptor', known.state.stateSince)] : [];

const determination: Waiting = ({ state, organization, policy }) => {
  if (state.classified.status === 'Denied') return [work('DropClassifiedRequest', 'isao.officer', state.updatedAt)];
  const decided = (start: LocalDate) => policy.deadlines.determination(start, organization.isEligible);
  const more = assigned(state, 'dhs.csa', due(state.stateSince, decided));
  return [work('ApproveClassifiedAccess', 'dhs.csa', state.stateSince, more)];
};

/** The steps from passed reviews to Active, each once nothing on the record would refuse it or what follows it. */
const settlement: Waiting = (known) => {
  const { state } = known;
  const lacksOfficial = concurrence.namesRecipients(state) && !concurrence.hasSecondOfficial(state, null);
  const lacksOffice = REVIEW_OFFICES.some(([office]) => concurrence.isMissing(state, office));
  if (lacksOfficial || lacksOffice || unaccepted(known).length > 0) return [];
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
};
