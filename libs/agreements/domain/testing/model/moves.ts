import { addDays, type FunctionName, localDateOf } from '@accord/kernel';
import { policyFactsAt } from '@accord/policy/testing';
import type { Application } from '../../application.js';
import type { AgreementCommand, CommandPayloads } from '../../agreement.js';
import type { Office } from '../../review/offices.js';
import { mustConcur, namesRecipients, openNonConcur } from '../../review/concurrence.js';
import { uncoveredRisks } from '../../risk/risks.js';
import { classifiedBlock as wholeBlock } from '../applications.js';
import * as send from '../commands.js';
import * as forms from '../forms.js';
import { PREDECESSOR } from '../persons.js';
import type { Scene } from '../scene.js';
import type { Move } from './walk.js';

/** The day of a scene. */
export const today = ({ now }: Scene) => localDateOf(now);
/** Some days after the day of a scene. */
export const inDays = (scene: Scene, days: number) => addDays(today(scene), days);

/** A move of one person, sent only where it makes sense: elsewhere it would be refused and cost time. */
export const move = (
  name: string,
  subjectId: string,
  make: (scene: Scene) => AgreementCommand | ((state: Scene['state']) => AgreementCommand),
  makesSense: (scene: Scene) => boolean = () => true,
  as?: FunctionName,
): Move => ({
  name: `${subjectId}: ${name}`,
  command: (scene) => {
    if (!makesSense(scene)) return null;
    const made = make(scene);
    return [subjectId, typeof made === 'function' ? made(scene.state) : made, as];
  },
});

const CONFIRMED = Object.fromEntries(policyFactsAt('2026-03-02').clauses.map(({ id }) => [id, true]));
/** The clauses of the policy, all but one confirmed. */
export const oneClauseOpen = { clauseChecklist: { ...CONFIRMED, [Object.keys(CONFIRMED)[0]!]: false } };

/** What the rules look at and nothing else: the walk takes digests of it a hundred thousand times. */
export const slim = (changes: Partial<Application>): Application => ({
  legalName: 'Great Basin Water Utilities ISAO',
  signatory: { validUntil: '2030-01-01' },
  memberListVisibility: 'Public',
  infoTypes: [
    { type: 'CyberThreatIndicator', direction: 'both' },
    { type: 'DefensiveMeasure', direction: 'fromNCCIC' },
  ],
  channels: ['AIS_TAXII'],
  collections: [{ id: 'gbw-in', canRead: false, canWrite: true }],
  tlpCeiling: 'GREEN',
  namedRecipients: [],
  piiCategoriesPossible: [],
  retentionDaysMax: 180,
  breachNoticeHours: 24,
  deviations: [],
  // without the date of a test: the same text stays the same on another day
  removal: { method: 'Manual', description: 'An analyst.' },
  baselineVersion: '2016.1',
  baselineAnswers: [],
  clauseChecklist: CONFIRMED,
  requestedLevel: 'None',
  requestedTermMonths: 12,
  ...changes,
});

/** The classified block without its texts. */
export function classifiedBlock(level: 'Secret' | 'TopSecret' = 'Secret'): Partial<Application> {
  const { pathway, possession, nomineeCountByLevel, requestedLevel } = wholeBlock(level);
  return {
    pathway: pathway!,
    possession: possession!,
    nomineeCountByLevel: nomineeCountByLevel!,
    requestedLevel: requestedLevel!,
  };
}

/** The moves of a beginning: a draft, and one kind of application. */
export const entering = (changes: Partial<Application>): readonly Move[] => [
  move(
    'draft',
    'officer',
    () =>
      send.createDraft({
        agreementForm: changes.deviations ? 'Negotiated' : 'Standard',
        predecessorId: PREDECESSOR,
      }),
    ({ state }) => state.revision < 0,
  ),
  move('submit', 'officer', () => send.submitProposal(slim(changes)), isIn('Draft')),
];

/** True in some states of the agreement. */
export function isIn(...states: readonly string[]): (scene: Scene) => boolean {
  return ({ state }) => states.includes(state.state);
}
const isReturned = isIn('ChangesRequested');
/** True once the privacy review is passed and before the agreement is Active. */
export const isReviewed = isIn('PrivacyReviewed', 'ClassifiedAccessApproved');
const hasLevel = ({ state }: Scene) => state.application !== null && state.application.requestedLevel !== 'None';
const isTopSecret = ({ state }: Scene) => state.application?.requestedLevel === 'TopSecret';

/** A resubmission; on a return only, with every item answered unless `more` says otherwise. */
export const resubmission = (
  name: string,
  changes: (scene: Scene) => Partial<Application>,
  makesSense: (scene: Scene) => boolean = () => true,
  more: Partial<CommandPayloads['Resubmit']> = {},
): Move =>
  move(
    `resubmit ${name}`,
    'officer',
    (scene) => ({
      type: 'Resubmit',
      payload: {
        application: slim({ ...scene.state.application, ...changes(scene) }),
        answers: (scene.state.changes?.items ?? []).map(({ itemId }) => ({ itemId, answer: 'Done.' })),
        certification: { accepted: true, textVersion: '2026.1' },
        ...more,
      },
    }),
    (scene) => isReturned(scene) && makesSense(scene),
  );

/** The offices that have a say on this application, or a word to take back: others would only multiply the states. */
const hasSay: { readonly [office in Office]: (scene: Scene) => boolean } = {
  crcl: () => true,
  counsel: ({ state }) => mustConcur(state, 'counsel') || openNonConcur(state, 'counsel') !== null,
  'second-official': (scene) =>
    namesRecipients(scene.state) || isTopSecret(scene) || openNonConcur(scene.state, 'second-official') !== null,
};

const SPEAKERS = [
  ['crcl', 'cr-1'],
  ['counsel', 'co-1'],
  ['second-official', 'ao-2'],
] as const;

const canSpeak = isIn('Proposed', 'PrivacyReviewed');

const positions = (position: 'Concur' | 'NonConcur'): readonly Move[] =>
  SPEAKERS.map(([office, person]) =>
    move(
      `${office} ${position}`,
      person,
      () => send.recordConcurrence(office, position),
      (scene) => canSpeak(scene) && hasSay[office](scene),
    ),
  );

const uncovered = (scene: Scene) =>
  uncoveredRisks(scene.state, scene.organization, scene.policy(scene.now), today(scene));

/** Fifty days: one month passes and nineteen are left, another and it has expired. */
const acceptance = (scene: Scene, source: Parameters<typeof forms.acceptance>[0]): AgreementCommand =>
  send.acceptRisk({
    ...forms.acceptance(source, inDays(scene, 50)),
    plan: [{ milestone: 'Shorter retention', dueOn: today(scene) }],
  });

const acceptWhatIsUncovered = move(
  'accept what is uncovered',
  'ra-1',
  (scene) => acceptance(scene, uncovered(scene)[0]!),
  (scene) => isReviewed(scene) && uncovered(scene).length > 0,
);

const overrides: readonly Move[] = SPEAKERS.map(([office]) =>
  move(
    `override ${office}`,
    'ra-1',
    (scene) => acceptance(scene, { kind: 'nonConcurOverride', ref: office }),
    (scene) => isReviewed(scene) && openNonConcur(scene.state, office) !== null,
  ),
);

/** The determination of `cs-1`, valid for sixty days: two months pass and it has to be verified. */
export const approve = (scene: Scene, changes: Parameters<typeof send.approveClassifiedAccess>[0] = {}) =>
  send.approveClassifiedAccess({
    verificationDueOn: inDays(scene, 60),
    needRevalidateOn: inDays(scene, 60),
    conditions: [{ text: 'Drill once a year.', owner: 'ISAO', dueOn: inDays(scene, 360) }],
    ...(isTopSecret(scene) ? forms.topSecret : {}),
    ...changes,
  });

/** A signature over the open terms with an authority that runs. */
export const signed = (scene: Scene, changes: Parameters<typeof send.signAgreement>[0] = {}) =>
  send.signAgreement({ authorityValidUntil: inDays(scene, 360), ...changes });

/** Who reviews privacy: the second one comes in for good once the first has stepped back. */
const reviewerOf = ({ history }: Scene) =>
  history.some(
    ({ type, data }) =>
      type === 'ReviewerRecused' && data.subjectId === 'pr-1' && data.reasonCode === 'PersonalRelationship',
  )
    ? 'pr-2'
    : 'pr-1';

const reviewing = (name: string, make: (scene: Scene) => AgreementCommand): Move => ({
  name: `reviewer: ${name}`,
  command: (scene) => (isIn('Proposed')(scene) ? [reviewerOf(scene), make(scene)] : null),
});

/** The way of an application without detours, each step by the person whose it is. */
export const straightMoves: readonly Move[] = [
  move('complete intake', 'cm-1', () => send.completeIntake(), isIn('Proposed')),
  move(
    'assign',
    'cm-1',
    (scene) => send.assignReviewer(reviewerOf(scene), 'dhs.privacy', inDays(scene, 360)),
    isIn('Proposed'),
  ),
  ...positions('Concur'),
  ...SPEAKERS.map(([office, person]) =>
    move(
      `${office} takes back`,
      person,
      () => send.takeBackNonConcur(office),
      (scene) => canSpeak(scene) && openNonConcur(scene.state, office)?.revisionNo === scene.state.revisionNo,
    ),
  ),
  move('request changes', 'cm-1', (scene) => send.requestChanges(1, inDays(scene, 150))),
  resubmission('privacy-material', ({ history }) => ({ retentionDaysMax: (history.length % 300) + 1 })),
  reviewing('pass', () => send.passPrivacyReview()),
  reviewing('pass with a condition', (scene) =>
    send.passPrivacyReview(forms.formWithCondition({ dueOn: inDays(scene, 360) })),
  ),
  move('approve', 'cs-1', approve, isIn('PrivacyReviewed')),
  acceptWhatIsUncovered,
  move('open', 'cm-1', () => send.openForSignature(), isReviewed),
  ...['signatory', 'ao-1'].map((person) => move('sign', person, signed, isReviewed)),
  move('activate', 'cm-1', () => send.activateAgreement(), isReviewed),
  move('reject', 'ao-1', () => send.rejectProposal()),
  move('withdraw', 'officer', () => send.withdrawProposal()),
];

/** The detours: returns of every kind, failures, denials, stepping back, a clause left open and confirmed again. */
export const detours: readonly Move[] = [
  move('recuse', 'pr-1', () => send.recuseReviewer(), isIn('Proposed')),
  move('recuse for want of time', 'pr-1', () => send.recuseReviewer('dhs.privacy', 'Workload'), isIn('Proposed')),
  resubmission('as it was', () => ({})),
  resubmission('not material', ({ history }) => ({ isaoSoRegistration: `SO-${history.length}` })),
  resubmission('of another party', ({ history }) => ({ taxStatus: `${history.length}` })),
  resubmission(
    'classified-material',
    ({ history }) => ({ nomineeCountByLevel: { Secret: (history.length % 400) + 1 } }),
    hasLevel,
  ),
  resubmission('without a level', () => ({ requestedLevel: 'None' }), hasLevel),
  resubmission(
    'with a level',
    () => classifiedBlock(),
    (scene) => !hasLevel(scene),
  ),
  reviewing('fail', () => send.failPrivacyReview()),
  move('deny', 'cs-1', () => send.denyClassifiedAccess(), isIn('PrivacyReviewed')),
  move('drop', 'officer', () => send.dropClassifiedRequest(), isIn('PrivacyReviewed')),
];

/** A clause is left open, and confirmed again. */
export const clauseMoves: readonly Move[] = [
  resubmission('with a clause left open', () => oneClauseOpen),
  resubmission('with every clause', () => ({ clauseChecklist: CONFIRMED })),
];

/** The text changes in what an office gave its word on, and in nothing that a review rests on. */
export const wordMoves: readonly Move[] = [
  resubmission('with other deviations', ({ history }) => ({
    deviations: [{ clauseId: 'records', text: `${history.length}` }],
  })),
  resubmission('with other recipients', ({ history }) => ({ namedRecipients: [`analyst-${history.length}`] })),
];

/** Objections of an office, and what answers them. */
export const objections = (office: Office): readonly Move[] =>
  [...positions('NonConcur'), ...overrides].filter(({ name }) => name.includes(office));

/** Moves after which nothing can come. */
export const isExit = (name: string): boolean => /: (reject|withdraw)$/.test(name);

/** The names of the moves by which an application comes into review. */
export const TO_REVIEW = [
  'officer: draft',
  'officer: submit',
  'cm-1: complete intake',
  'cm-1: assign',
  'cr-1: crcl Concur',
] as const;
/** The names of the moves by which one that is reviewed comes into force. */
export const INTO_FORCE = ['cm-1: open', 'signatory: sign', 'ao-1: sign', 'cm-1: activate'] as const;
