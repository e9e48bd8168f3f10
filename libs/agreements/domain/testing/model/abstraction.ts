import { addDays, localDateOf } from '@accord/kernel';
import type { Application } from '../../application.js';
import type { Office } from '../../review/offices.js';
import { delegationOf } from '../../delegation/delegations.js';
import { lastPositionOf } from '../../review/concurrence.js';
import { risksToCover } from '../../risk/risks.js';
import { TERMINAL_STATES } from '../../state.js';
import { remembered } from '../oracle/index.js';
import type { Scene } from '../scene.js';

/**
 * All that later decisions can depend on, as text. Times stand in it as the days that are left of what runs, so that two
 * scenes with the same key answer alike whatever passes. Scenes with the same key are taken for the same state of the
 * model.
 * @param watched people whose own acts count beyond what they did to the agreement: those who try more than one function
 */
export function abstractionOf(scene: Scene, watched: readonly string[]): string {
  const { state, organization, policy, now } = scene;
  const facts = policy(now);
  const left = daysLeft(localDateOf(now));
  const acts = watched.map((person) => [actsOf(state, person), appointmentsOf(scene, person)]);
  if (TERMINAL_STATES.includes(state.state))
    return JSON.stringify([
      state.state,
      state.legalHold,
      state.record.disposition !== null,
      state.reconsideration && state.reconsideration.answer !== null,
    ]);
  if (state.state === 'Active' || state.state === 'Suspended')
    return JSON.stringify([state.state, acts, leavesOf(state, left), ...inForceOf(scene, left)]);
  const isPassed = state.privacy.status === 'Passed' || state.privacy.status === 'PassedWithConditions';
  return JSON.stringify([
    state.revision < 0 ? 'nothing' : state.state,
    state.agreementForm,
    state.legacy && left(state.legacy.originalExpiry),
    state.application && contentOf(state.application),
    state.state === 'ChangesRequested' ? state.changes?.stage : null,
    state.intake !== null,
    state.assignments.map((one) => [one.function, one.subjectId]),
    [...new Set(state.recused.map(({ subjectId }) => subjectId))].toSorted(),
    OFFICES.map((office) => positionFor(scene, office, left)),
    state.privacy.status,
    isPassed && left(addDays(localDateOf(state.privacy.reviewedAt ?? now), facts.privacyReviewFreshnessDays)),
    accessOf(state, left),
    state.conditions.map(({ conditionId, blocking }) => [conditionId, blocking]),
    risksToCover(state, organization, facts).map(({ ref }) => [ref, accepted(scene, ref, left)]),
    state.risks.filter(({ status }) => status === 'Active').map(({ expiresOn }) => left(expiresOn)),
    state.terms?.open
      ? [
          left(state.terms.signBy),
          left(addDays(localDateOf(state.terms.openedAt), facts.signatureWindow.voidAfterDays)),
          standing(state),
        ]
      : null,
    [organization.attestation?.lapsed, organization.attestation?.withdrawnItemIds.length],
    othersOf(scene, left),
    remembered(scene),
    acts,
    leavesOf(state, left),
  ]);
}

/** What counts of an agreement in force: the days that are left of it and of what was accepted, and who stands beside it. */
const inForceOf = (scene: Scene, left: Left): readonly unknown[] => [
  left(scene.state.activation?.expiresOn),
  amendmentOf(scene, left),
  scene.state.activation?.supersedes,
  accessOf(scene.state, left),
  [scene.state.conditions.length, scene.state.legalHold, scene.state.upkeep.annualReview?.year],
  left(scene.state.notice?.effectiveOn),
  scene.state.suspension && [scene.state.suspension.liftConditions.length, emergencyOf(scene, left)],
  scene.organization.attestation?.lapsed,
  scene.state.risks
    .filter(({ status, source }) => status === 'Active' && source.kind === 'securityFinding')
    .map(({ expiresOn }) => left(expiresOn)),
  scene.state.risks.filter(({ status, source }) => status === 'Active' && source.kind === 'privacyCondition').length,
  othersOf(scene, left),
];

/** Where classified access stands, and how long its dates run. */
const accessOf = ({ classified }: Scene['state'], left: Left): readonly unknown[] => [
  classified.status,
  classified.level,
  left(classified.verificationDueOn),
  left(classified.needRevalidateOn),
];

/** Of an emergency suspension the days since, while nobody has ratified it; and who called it. */
const emergencyOf = ({ state: { suspension, participations } }: Scene, left: Left): readonly unknown[] | null =>
  suspension?.emergency && suspension.ratifiedAt === null
    ? [
        left(addDays(localDateOf(suspension.suspendedAt), 3)),
        participations.findLast(({ eventType }) => eventType === 'AgreementSuspended')?.subjectId,
      ]
    : null;

/** What counts of the newest amendment: what it needs and has, and how long that holds; and what those before it left. */
function amendmentOf(scene: Scene, left: Left): readonly unknown[] {
  const { state, now, policy } = scene;
  const { amendment } = state;
  if (amendment === null) return [];
  const freshFor = policy(now).privacyReviewFreshnessDays;
  const reviewedAt = amendment.privacy?.reviewedAt;
  return [
    amendment.amendmentNo,
    amendment.status,
    amendment.status === 'Open' && [
      amendment.requiredGates,
      amendment.proposedBy,
      left(amendment.expiresOn),
      amendment.privacy?.form.outcome,
      reviewedAt !== undefined && left(addDays(localDateOf(reviewedAt), freshFor)),
      amendment.endedWordsOf,
      amendment.concurrences.map(({ office, position, inForce }) => [office, position === 'NonConcur', inForce]),
      amendment.conditions.map(({ conditionId }) => conditionId),
      amendment.signatures.filter(({ status }) => status === 'Signed').map(({ party }) => party),
      decidedFor(amendment, left),
    ],
    state.concurrences.filter(({ inForce }) => inForce).map(({ office }) => office),
    [state.application?.requestedTermMonths, state.application?.requestedLevel],
    state.conditions.map(({ conditionId }) => conditionId),
    state.risks.map(({ source, expiresOn, status }) => [source.ref, status, left(expiresOn)]),
  ];
}

/** What was decided on the classified part of an amendment, and until when access would run by it. */
function decidedFor({ classified, terms }: NonNullable<Scene['state']['amendment']>, left: Left): readonly unknown[] {
  const dates =
    classified && 'level' in classified
      ? [left(classified.verificationDueOn), left(classified.needRevalidateOn)]
      : classified !== null;
  return [dates, terms !== null];
}

/** Rules that are waived, or asked to be, reviews that are delegated, and assignments that are confirmed or need not be. */
const leavesOf = ({ waivers, delegations, assignments }: Scene['state'], left: Left): readonly unknown[] => [
  waivers
    .filter(({ closedAt }) => closedAt === null)
    .map((one) => [one.waives, one.subjectId, one.requestedBy, one.openedAt !== null, left(one.until)]),
  [...new Set(delegations.map(({ principalId, delegateId }) => `${principalId} ${delegateId}`))].toSorted(),
  assignments.map((one) => {
    const delegation = delegationOf({ delegations }, one);
    return [one.assignerReportsTo, one.isConfirmed, delegation?.delegateId, left(delegation?.until)];
  }),
];

/** No walk comes to an end that is so many days away. */
const NEVER = 10_000;

/** The agreements beside this one: their places, their ends and the flows that make their scope. */
const othersOf = ({ agreementsInForce }: Scene, left: Left): readonly unknown[] =>
  agreementsInForce.map(({ agreementId, activation, application }) => [
    agreementId,
    activation?.supersedes,
    Math.min(left(activation?.expiresOn) ?? 0, NEVER),
    application?.channels,
    application?.collections.length,
  ]);

const OFFICES = ['crcl', 'counsel', 'second-official'] as const;

/** What of the application the rules look at beside its changes. */
const contentOf = ({ requestedLevel, namedRecipients, piiCategoriesPossible, clauseChecklist }: Application) => [
  requestedLevel,
  namedRecipients.length > 0,
  piiCategoriesPossible.length > 0,
  Object.values(clauseChecklist).every(Boolean),
];

type Left = (until: string | null | undefined) => number | null;

/** Days to the end of a last day; -1 once it is over. Told here anew, so that a fault in the rules on time shows. */
const daysLeft =
  (today: string): Left =>
  (until) =>
    until ? Math.max(-1, (Date.parse(until) - Date.parse(today)) / 86_400_000) : null;

/** How long a source is accepted for, and whether that was since the review that stands. */
function accepted({ state, history }: Scene, ref: string, left: Left): readonly unknown[] {
  const newest = state.risks.findLast(({ source, status }) => source.ref === ref && status === 'Active');
  const since =
    history.findLastIndex(({ type, data }) => type === 'RiskAccepted' && data.form.source.ref === ref) >
    history.findLastIndex(({ type }) => type === 'PrivacyReviewPassed');
  return [left(newest?.expiresOn), ref.startsWith('privacy.') && since];
}

/** Whether an office can still speak on this revision, and what its last word means for the gates. */
function positionFor({ state }: Scene, office: Office, left: Left): readonly unknown[] {
  const last = lastPositionOf(state, office);
  const canSpeak = last?.revisionNo !== state.revisionNo;
  if (last?.position !== 'NonConcur') return [canSpeak, last?.inForce === true, last?.inForce && last.subjectId];
  const override = state.risks.findLast(
    ({ status, source }) => status === 'Active' && source.kind === 'nonConcurOverride' && source.ref === office,
  );
  return [canSpeak, 'objects', last.inForce, left(override?.expiresOn)];
}

/** The signatures that stand, in their order, and whether each is over the open text. */
const standing = ({ signatures, terms }: Scene['state']) =>
  signatures
    .filter(({ status }) => status === 'Signed')
    .map(({ party, termsDigest }) => [party, termsDigest === terms?.termsDigest]);

const actsOf = ({ participations }: Scene['state'], person: string) =>
  [
    ...new Set(
      participations
        .filter(({ subjectId }) => subjectId === person)
        .map(
          (act) =>
            `${act.function}${act.classifiedOfficial ? '!' : ''}${act.eventType === 'SignatureRecorded' ? '$' : ''}`,
        ),
    ),
  ].toSorted();

const appointmentsOf = ({ organization }: Scene, person: string) =>
  organization.appointments.filter(({ subjectId, endedAt }) => subjectId === person && endedAt === null).length;
