import { addMonths } from '@accord/kernel';
import type { Entitlement, RiskLevel } from '../../application.js';
import * as send from '../commands.js';
import * as forms from '../forms.js';
import { OTHER_ORGANIZATION } from '../persons.js';
import type { Scene } from '../scene.js';
import {
  approve,
  classifiedBlock,
  inDays,
  isIn,
  isReviewed,
  move,
  oneClauseOpen,
  resubmission,
  signed,
  slim,
  today,
} from './moves.js';
import type { Move } from './walk.js';

const isProposed = isIn('Proposed');
const isWaiting = isIn('PrivacyReviewed');
const nobodyYet = ({ state }: Scene) => state.revision < 0;

const entry: readonly Move[] = [
  move(
    'draft for another organization',
    'officer',
    () => send.createDraft({ organizationId: OTHER_ORGANIZATION }),
    nobodyYet,
  ),
  move('draft', 'cm-1', () => send.createDraft(), nobodyYet),
  move('draft', 'dismissed', () => send.createDraft(), nobodyYet),
  ...['dismissed', 'stranger'].map((person) =>
    move('submit', person, () => send.submitProposal(slim({})), isIn('Draft'), 'isao.officer'),
  ),
  move(
    'submit on another certification',
    'officer',
    () => send.submitProposal(slim({}), { certification: { accepted: true, textVersion: '2015.1' } }),
    isIn('Draft'),
  ),
  move(
    'submit for a signatory without authority',
    'officer',
    (scene) => send.submitProposal(slim({ signatory: { validUntil: inDays(scene, -1) } })),
    isIn('Draft'),
  ),
  move(
    'submit to hold what the pathway does not admit',
    'officer',
    () => send.submitProposal(slim({ ...classifiedBlock(), pathway: 'PSCP_Individual' })),
    isIn('Draft'),
  ),
  move('submit with a clause left open', 'officer', () => send.submitProposal(slim(oneClauseOpen)), isIn('Draft')),
  resubmission(
    'on another certification',
    () => ({}),
    () => true,
    { certification: { accepted: true, textVersion: '2015.1' } },
  ),
  resubmission(
    'without answers',
    () => ({}),
    () => true,
    { answers: [] },
  ),
];

const unqualified = ['cr-1', 'mv-1'].map((person) =>
  move(
    `assign ${person}`,
    person === 'mv-1' ? person : 'cm-1',
    (scene) => send.assignReviewer(person, 'dhs.privacy', inDays(scene, 360)),
    isProposed,
    'nccic.case_manager',
  ),
);

const review: readonly Move[] = [
  ...unqualified,
  move('assign another', 'cm-1', (scene) => send.assignReviewer('pr-2', 'dhs.privacy', inDays(scene, 360)), isProposed),
  move(
    'assign another lawyer',
    'cm-1',
    (scene) => send.assignReviewer('cr-2', 'dhs.crcl', inDays(scene, 360)),
    isProposed,
  ),
  move(
    'assign for too long',
    'cm-1',
    (scene) => send.assignReviewer('cr-2', 'dhs.crcl', inDays(scene, 366)),
    isProposed,
  ),
  move('request changes for too long', 'cm-1', (scene) => send.requestChanges(1, inDays(scene, 181)), isProposed),
  move(
    'pass with a condition for too long',
    'pr-1',
    (scene) => send.passPrivacyReview(forms.formWithCondition({ dueOn: inDays(scene, 731) })),
    isProposed,
  ),
  move('recuse for another', 'pr-2', () => send.recuseReviewer(), isProposed),
  move('intake by a lawyer', 'co-1', () => send.completeIntake(), isProposed),
  move('speak for CRCL', 'co-1', () => send.recordConcurrence('crcl'), isProposed),
  move('pass', 'pr-2', () => send.passPrivacyReview(), isProposed),
  move('fail', 'pr-2', () => send.failPrivacyReview(), isProposed),
  move(
    'pass with a blocking condition',
    'pr-1',
    (scene) => send.passPrivacyReview(forms.formWithCondition({ dueOn: inDays(scene, 360), blocking: true })),
    isProposed,
  ),
  move('pass what fails', 'pr-1', () => send.passPrivacyReview(forms.failingForm()), isProposed),
  move(
    'pass on an old form',
    'pr-1',
    () => send.passPrivacyReview({ ...forms.privacyForm(), formVersion: '2015.1' }),
    isProposed,
  ),
  move(
    'fail on an old form',
    'pr-1',
    () => send.failPrivacyReview({ ...forms.failingForm(), formVersion: '2015.1' }),
    isProposed,
  ),
  move('fail what passes', 'pr-1', () => send.failPrivacyReview(forms.privacyForm()), isProposed),
];

const determination: readonly Move[] = [
  move(
    'assign the other official',
    'cm-1',
    (scene) => send.assignReviewer('cs-2', 'dhs.csa', inDays(scene, 360)),
    isWaiting,
  ),
  move('second, unasked', 'ao-2', () => send.recordConcurrence('second-official'), isWaiting),
  move('approve more than was asked', 'cs-1', (scene) => approve(scene, forms.topSecret), isWaiting),
  move('approve below Top Secret', 'cs-1', (scene) => approve(scene, { approvedLevel: 'Secret' }), isWaiting),
  move(
    'approve a revoked entity',
    'cs-1',
    (scene) =>
      approve(scene, { entityEligibility: { status: 'Revoked', asOf: today(scene), sourceRef: 'EX-FCL-0042' } }),
    isWaiting,
  ),
  move(
    'approve too many people',
    'cs-1',
    (scene) => approve(scene, { people: { eligible: 500, ndaSigned: 500, needToKnow: 500 } }),
    isWaiting,
  ),
  move(
    'approve nobody',
    'cs-1',
    (scene) => approve(scene, { people: { eligible: 0, ndaSigned: 0, needToKnow: 0 } }),
    isWaiting,
  ),
  move(
    'approve some who have not signed',
    'cs-1',
    (scene) => approve(scene, { people: { eligible: 4, ndaSigned: 3, needToKnow: 4 } }),
    isWaiting,
  ),
  move(
    'deny under a pathway that there is not',
    'cs-1',
    () => send.denyClassifiedAccess({ pathway: 'Unheard' }),
    isWaiting,
  ),
  move('approve an officer without clearance', 'cs-1', (scene) => approve(scene, { fsoCleared: false }), isWaiting),
  move(
    'approve what holds without eligibility',
    'cs-1',
    (scene) =>
      approve(scene, { entityEligibility: { status: 'NotRequired', asOf: today(scene), sourceRef: 'EX-FCL-0042' } }),
    isWaiting,
  ),
  move(
    'approve a need for too long',
    'cs-1',
    (scene) => approve(scene, { needRevalidateOn: inDays(scene, 400) }),
    isWaiting,
  ),
  move('approve under another pathway', 'cs-1', (scene) => approve(scene, { pathway: 'ECS_Provider' }), isWaiting),
  move('approve for too long', 'cs-1', (scene) => approve(scene, { verificationDueOn: inDays(scene, 400) }), isWaiting),
  move('approve with unknown ownership', 'cs-1', (scene) => approve(scene, { foci: { status: 'Unknown' } }), isWaiting),
];

const residual = (level: RiskLevel) => ({ likelihood: level, impact: level });

const risks: readonly Move[] = (
  [
    ['too high a risk', 180, residual('VeryHigh')],
    ['for too long', 400, residual('Moderate')],
  ] as const
).map(([name, days, level]) =>
  move(
    `accept ${name}`,
    'ra-1',
    (scene) =>
      send.acceptRisk({
        ...forms.acceptance({ kind: 'securityFinding', ref: 'finding-1' }, inDays(scene, days), level),
        plan: [{ milestone: 'Shorter retention', dueOn: today(scene) }],
      }),
    isReviewed,
  ),
);

const entitlement = (changes: Partial<Entitlement>): Entitlement => ({
  collectionId: 'gbw-in',
  canRead: false,
  canWrite: true,
  infoTypes: ['CyberThreatIndicator'],
  tlpCeiling: 'GREEN',
  ...changes,
});

const entitling = (what: string, ...changes: readonly Partial<Entitlement>[]): Move =>
  move(
    `activate with ${what}`,
    'cm-1',
    () => send.activateAgreement({ entitlements: changes.map(entitlement) }),
    isReviewed,
  );

const conclusion: readonly Move[] = [
  move('object, unasked', 'ao-2', () => send.recordConcurrence('second-official', 'NonConcur'), isWaiting),
  move('open for two months', 'cm-1', (scene) => send.openForSignature(inDays(scene, 60)), isReviewed),
  move('open for too long', 'cm-1', (scene) => send.openForSignature(inDays(scene, 61)), isReviewed),
  move('open until yesterday', 'cm-1', (scene) => send.openForSignature(inDays(scene, -1)), isReviewed),
  move('sign another text', 'signatory', (scene) => signed(scene, { termsDigest: 'f'.repeat(64) }), isReviewed),
  move('sign another statement', 'signatory', (scene) => signed(scene, { statementVersion: '2015.1' }), isReviewed),
  move(
    'sign without authority',
    'signatory',
    (scene) => signed(scene, { authorityValidUntil: inDays(scene, -1) }),
    isReviewed,
  ),
  move(
    'activate from tomorrow',
    'cm-1',
    (scene) => send.activateAgreement({ effectiveOn: inDays(scene, 1) }),
    isReviewed,
  ),
  move('activate until today', 'cm-1', (scene) => send.activateAgreement({ expiresOn: today(scene) }), isReviewed),
  move(
    'activate for too long',
    'cm-1',
    (scene) => send.activateAgreement({ expiresOn: addMonths(today(scene), 13) }),
    isReviewed,
  ),
  move(
    'sign for longer than the application says',
    'signatory',
    (scene) => signed(scene, { authorityValidUntil: '2030-01-02' }),
    isReviewed,
  ),
  entitling('more than was asked', { canRead: true }),
  entitling('what goes the other way', { infoTypes: ['DefensiveMeasure'] }),
  entitling('more than the ceiling', { tlpCeiling: 'AMBER' }),
  entitling('the same twice', {}, {}),
];

/** Commands that are refused, or that are none of the usual way, up to the end of the privacy review. */
export const wrongBeforeReview: readonly Move[] = [...entry, ...review];
/** The same for the classified determination. */
export const wrongDeterminations: readonly Move[] = determination;
/** The same from there to the activation. */
export const wrongAfterReview: readonly Move[] = [...risks, ...conclusion];

/** The steps of the usual way, tried wherever an agreement stands. */
export const untimelyMoves: readonly Move[] = [
  move('submit, whenever', 'officer', () => send.submitProposal(slim({}))),
  move('intake, whenever', 'cm-1', () => send.completeIntake()),
  move('assign, whenever', 'cm-1', (scene) => send.assignReviewer('cr-2', 'dhs.crcl', inDays(scene, 360))),
  move('recuse, whenever', 'pr-1', () => send.recuseReviewer()),
  move('concur, whenever', 'cr-1', () => send.recordConcurrence('crcl')),
  move('resubmit, whenever', 'officer', () => send.resubmit({}, { application: slim({}), answers: [] })),
  move('pass, whenever', 'pr-1', () => send.passPrivacyReview()),
  move('fail, whenever', 'pr-1', () => send.failPrivacyReview()),
  move('approve, whenever', 'cs-1', approve),
  move('deny, whenever', 'cs-1', () => send.denyClassifiedAccess()),
  move('drop, whenever', 'officer', () => send.dropClassifiedRequest()),
  move('accept, whenever', 'ra-1', (scene) =>
    send.acceptRisk({
      ...forms.acceptance({ kind: 'securityFinding', ref: 'finding-1' }, inDays(scene, 180)),
      plan: [{ milestone: 'Shorter retention', dueOn: today(scene) }],
    }),
  ),
  move('open, whenever', 'cm-1', () => send.openForSignature()),
  move('sign, whenever', 'signatory', signed),
  move('activate, whenever', 'cm-1', () => send.activateAgreement()),
  move('reject, whenever', 'ao-1', () => send.rejectProposal()),
  move('withdraw, whenever', 'officer', () => send.withdrawProposal()),
];
