import { addDays } from '@accord/kernel';
import type { Application } from '../../application.js';
import * as send from '../commands.js';
import * as forms from '../forms.js';
import { PREDECESSOR } from '../persons.js';
import { inForce } from '../steps.js';
import type { Scene } from '../scene.js';
import { entering, inDays, isIn, isReviewed, move, slim, straightMoves, TO_REVIEW, today } from './moves.js';
import { start } from './surroundings.js';
import { along, type Move } from './walk.js';

type Other = Scene['agreementsInForce'][number];

/** Agreements beside the one that is walked. */
export const OTHER = '55555555-5555-4555-8555-555555555555';
export const SUCCESSOR = '66666666-6666-4666-8666-666666666666';

const standing = (
  agreementId: string,
  content: Application,
  term: Partial<NonNullable<Other['activation']>> = {},
): Other => {
  const one = inForce(content);
  return { ...one, agreementId, activation: { ...one.activation!, ...term } };
};

const startBesidePredecessor: Scene = (() => {
  const [before] = start.predecessors;
  const predecessor = {
    ...before!,
    ...standing(PREDECESSOR, slim({}), { expiresOn: addDays(today(start), 100) }),
    participations: before!.participations,
  };
  return { ...start, predecessors: [predecessor], agreementsInForce: [predecessor] };
})();

/** Reviewed, while the predecessor is in force over the same collections: for a hundred days from the beginning. */
export const startReviewed: Scene = along(
  startBesidePredecessor,
  [...entering({ requestedTermMonths: 6 }), ...straightMoves],
  ...TO_REVIEW,
  'reviewer: pass',
);

const has = ({ agreementsInForce }: Scene, id: string): boolean =>
  agreementsInForce.some(({ agreementId }) => agreementId === id);

/** An agreement that says it takes the place of the one that is walked is known to it as its successor. */
const succeeding = (scene: Scene, other: Other): Partial<Scene> =>
  other.activation?.supersedes === scene.agreementId ? { successor: other } : {};

const joins = (name: string, makesSense: (scene: Scene) => boolean, other: (scene: Scene) => Other): Move => ({
  name,
  change: (scene) =>
    makesSense(scene) && !has(scene, other(scene).agreementId)
      ? {
          ...scene,
          ...succeeding(scene, other(scene)),
          agreementsInForce: [...scene.agreementsInForce, other(scene)],
        }
      : null,
});

const bothHaveSigned = (scene: Scene): boolean =>
  isReviewed(scene) && scene.state.signatures.filter(({ status }) => status === 'Signed').length === 2;

/** Nothing of it meets the scope of the model: no collections, and a channel of its own. */
const ELSEWHERE = slim({ collections: [], channels: ['Email'] });

/** What comes into force beside the agreement, and after it. */
export const neighbours: readonly Move[] = [
  joins('another of the same scope becomes Active for forty days', bothHaveSigned, (scene) =>
    standing(OTHER, slim({}), { expiresOn: inDays(scene, 40) }),
  ),
  joins(
    'it is succeeded by one of another scope',
    (scene) => bothHaveSigned(scene) && has(scene, OTHER),
    (scene) => standing(SUCCESSOR, ELSEWHERE, { supersedes: OTHER, expiresOn: inDays(scene, 70) }),
  ),
  joins('a successor becomes Active', isIn('Active'), (scene) =>
    standing(SUCCESSOR, ELSEWHERE, { supersedes: scene.agreementId, expiresOn: inDays(scene, 70) }),
  ),
];

/** Coming into force for a short time, and what is tried of an agreement in force. */
export const inForceMoves: readonly Move[] = [
  move(
    'activate for forty days',
    'cm-1',
    (scene) => send.activateAgreement({ expiresOn: inDays(scene, 40) }),
    isReviewed,
  ),
  move(
    'accept a finding',
    'ra-1',
    (scene) =>
      send.acceptRisk({
        ...forms.acceptance({ kind: 'securityFinding', ref: 'finding-1' }, inDays(scene, 50)),
        plan: [{ milestone: 'A fix', dueOn: today(scene) }],
      }),
    isIn('Active'),
  ),
];

const isActive = isIn('Active');
const isSuspended = isIn('Suspended');
const binds = isIn('Active', 'Suspended');

/** Suspensions of every kind, and the ways out of them. */
export const suspensionMoves: readonly Move[] = [
  move('suspend', 'ao-1', () => send.suspendFor(), isActive),
  move('suspend in an emergency', 'cm-1', () => send.suspendFor('PrivacyIncident', []), isActive),
  move('suspend twice over', 'ao-1', () => send.suspendFor('MaterialBreach', TWICE), isActive),
  move('ratify', 'ao-2', () => send.ratifySuspension(), isSuspended),
  move('lift', 'ao-2', () => send.ratifySuspension('Lift'), isSuspended),
  move('reinstate', 'ao-1', () => send.reinstateAgreement(), isSuspended),
  move('reinstate without evidence', 'ao-1', () => send.reinstateAgreement([]), isSuspended),
  move('lift what nobody ratified', 'clock', () => send.liftUnratifiedSuspension(), isSuspended),
];

const TWICE = ['first', 'first'].map((id) => ({ id, text: 'It is remedied.' }));

/** Notices of either party, and the ends that they bring. */
export const endingMoves: readonly Move[] = [
  move('give notice for today', 'ao-1', (scene) => send.giveTerminationNotice(today(scene)), binds),
  move('give notice for the day before', 'ao-1', (scene) => send.giveTerminationNotice(inDays(scene, -1)), binds),
  move('give notice for next month', 'signatory', (scene) => send.giveTerminationNotice(inDays(scene, 30)), binds),
  move('give notice too late', 'signatory', (scene) => send.giveTerminationNotice(inDays(scene, 29)), binds),
  move('terminate', 'ao-1', () => send.terminateAgreement(), binds),
  move('end what notice was given of', 'clock', () => send.terminateAgreement(), binds),
];

const isApproved = isIn('ClassifiedAccessApproved');
const mayHaveAccess = isIn('ClassifiedAccessApproved', 'Active', 'Suspended');

const reverify = (scene: Scene, changes: Parameters<typeof send.reinstateClassifiedAccess>[0] = {}) =>
  send.reinstateClassifiedAccess({
    verificationDueOn: inDays(scene, 60),
    needRevalidateOn: inDays(scene, 60),
    ...changes,
  });

/** Classified access that stops, by whoever may stop it, runs again and ends for good; and what is tried in between. */
export const accessMoves: readonly Move[] = [
  move('stop access', 'cs-1', () => send.suspendClassifiedAccess('SECURITY_INCIDENT'), mayHaveAccess),
  move('stop own access', 'fso', () => send.suspendClassifiedAccess('SELF_REPORTED'), mayHaveAccess),
  move(
    'report foreign interest',
    'fso',
    (scene) => send.reportChangedCondition('ForeignInterest', today(scene)),
    mayHaveAccess,
  ),
  move(
    'report another address',
    'officer',
    (scene) => send.reportChangedCondition('NameOrAddress', inDays(scene, -20)),
    isApproved,
  ),
  move(
    'report what is to come',
    'officer',
    (scene) => send.reportChangedCondition('Contact', inDays(scene, 1)),
    isApproved,
  ),
  move('give access back', 'cs-1', reverify, mayHaveAccess),
  move('give access back to one that is not eligible', 'cs-1', (scene) => reverify(scene, INVALIDATED), mayHaveAccess),
  move(
    'give access back under foreign interest',
    'cs-1',
    (scene) => reverify(scene, { foci: { status: 'Unknown' } }),
    mayHaveAccess,
  ),
  move(
    'give access back for too long',
    'cs-1',
    (scene) => reverify(scene, { verificationDueOn: inDays(scene, 400) }),
    mayHaveAccess,
  ),
  move(
    'revoke',
    'cs-1',
    () => send.revokeClassifiedAccess(),
    () => true,
  ),
  move('stop what was not verified', 'clock', () => send.suspendClassifiedAccess(), mayHaveAccess),
];

const INVALIDATED = {
  entityEligibility: { status: 'Invalidated', asOf: '2026-03-01', sourceRef: 'EX-FCL-0042' },
} as const;

const correcting = (who: string): Move =>
  move(
    'correct the submission',
    who,
    ({ history }) => send.correctRecord(history.find(({ type }) => type === 'AgreementProposed')?.eventId),
    isActive,
    who === 'cm-1' ? 'nccic.case_manager' : 'isao.officer',
  );

/** What keeps an agreement up, what is said of its record, and what comes after its end. */
export const upkeepMoves: readonly Move[] = [
  ...['pr-1', 'cs-1'].map((who) => move('discharge', who, () => send.dischargeCondition(), isActive)),
  move('discharge what is not there', 'pr-1', () => send.dischargeCondition('privacy.Security'), isActive),
  move(
    'take an acceptance back',
    'ra-1',
    ({ state }) => send.withdrawRiskAcceptance(state.risks[0]?.riskId)(state),
    isActive,
  ),
  move('review the year', 'cm-1', () => send.completeAnnualReview(), isActive),
  ...['officer', 'cm-1'].map(correcting),
  move(
    'certify',
    'officer',
    () => send.certifyDisposition(),
    () => true,
  ),
  move('hold', 'co-1', () => send.placeHold(), isIn('Active', 'Terminated')),
  move('give notice for today', 'ao-1', (scene) => send.giveTerminationNotice(today(scene)), isActive),
  move('terminate', 'ao-1', () => send.terminateAgreement(), isActive),
];
