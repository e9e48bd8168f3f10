import { addDays, type FunctionName, localDateOf } from '@accord/kernel';
import type { Application } from '../application.js';
import { functionsFor } from '../catalogue/index.js';
import type { AgreementCommand, Office } from '../commands.js';
import { mustConcur, namesRecipients, openNonConcur } from '../concurrence.js';
import { uncoveredRisks } from '../risk.js';
import { policyFactsAt } from '@accord/policy';
import { classifiedBlock as wholeBlock } from './applications.js';
import * as send from './commands.js';
import * as forms from './forms.js';
import { type Move, passing } from './model.js';
import type { World } from './world.js';

const today = ({ now }: World) => localDateOf(now);
const in360Days = (world: World) => addDays(today(world), 360);

/** The moves of a beginning: a draft, and one kind of application. */
export const entering = (changes: Partial<Application>): readonly Move[] => [
  move('draft', 'officer', () => send.createDraft({ agreementForm: changes.deviations ? 'Negotiated' : 'Standard' })),
  move('submit', 'officer', (world) => send.submitProposal(slim(world, changes))),
];

/** What the rules look at and nothing else: the walk takes digests of it a hundred thousand times. */
const slim = (world: World, changes: Partial<Application>): Application => ({
  legalName: 'Great Basin Water Utilities ISAO',
  memberListVisibility: 'Public',
  infoTypes: [{ type: 'CyberThreatIndicator', direction: 'both' }],
  channels: ['AIS_TAXII'],
  collections: [{ id: 'gbw-in', canRead: false, canWrite: true }],
  tlpCeiling: 'GREEN',
  namedRecipients: [],
  piiCategoriesPossible: [],
  retentionDaysMax: 180,
  breachNoticeHours: 24,
  deviations: [],
  removal: { method: 'Both', description: 'A filter.', lastTestOn: today(world) },
  baselineVersion: '2016.1',
  baselineAnswers: [],
  clauseChecklist: CONFIRMED,
  requestedLevel: 'None',
  requestedTermMonths: 36,
  ...changes,
});

const CONFIRMED = Object.fromEntries(policyFactsAt('2026-03-02').clauses.map(({ id }) => [id, true]));

const move = (
  name: string,
  subjectId: string,
  make: (world: World) => AgreementCommand | ((state: World['state']) => AgreementCommand),
  makesSense: (world: World) => boolean = () => true,
): Move => ({
  name: `${subjectId}: ${name}`,
  command: (world) => {
    if (!makesSense(world)) return null;
    const made = make(world);
    return [subjectId, typeof made === 'function' ? made(world.state) : made];
  },
});

/** A move of the privacy reviewer: the second one comes in for good once the first has stepped back. */
const reviewing = (name: string, make: (world: World) => AgreementCommand): Move => ({
  name: `reviewer: ${name}`,
  command: (world) => [reviewerOf(world), make(world)],
});

const reviewerOf = ({ state }: World) =>
  state.recused.some(({ subjectId }) => subjectId === 'pr-1') ? 'pr-2' : 'pr-1';

const isReturned = ({ state }: World) => state.state === 'ChangesRequested';
const isBefore =
  (...states: readonly string[]) =>
  ({ state }: World) =>
    states.includes(state.state);
const hasLevel = ({ state }: World) => state.application !== null && state.application.requestedLevel !== 'None';

const resubmission = (name: string, changes: (world: World) => Application, makesSense = isReturned): Move =>
  move(`resubmit ${name}`, 'officer', (world) => send.resubmit({}, { application: changes(world) }), makesSense);

const asItIs = (world: World, changes: Partial<Application>): Application =>
  slim(world, { ...world.state.application, ...changes, removal: slim(world, {}).removal });

/** The classified block without its texts. */
export function classifiedBlock(level: 'Secret' | 'TopSecret' = 'Secret'): Partial<Application> {
  const { pathway, nomineeCountByLevel, requestedLevel } = wholeBlock(level);
  return { pathway: pathway!, nomineeCountByLevel: nomineeCountByLevel!, requestedLevel: requestedLevel! };
}

const needsSecond = ({ state }: World) => namesRecipients(state) || state.application?.requestedLevel === 'TopSecret';

/** The offices that have a say on this application, or a word to take back: others would only multiply the states. */
const hasSay: { readonly [office in Office]: (world: World) => boolean } = {
  crcl: () => true,
  counsel: ({ state }) => mustConcur(state, 'counsel') || openNonConcur(state, 'counsel') !== null,
  'second-official': (world) => needsSecond(world) || openNonConcur(world.state, 'second-official') !== null,
};

const SPEAKERS = [
  ['crcl', 'cr-1'],
  ['counsel', 'co-1'],
  ['second-official', 'ao-2'],
] as const;

const positions: readonly Move[] = SPEAKERS.flatMap(([office, person]) =>
  (['Concur', 'NonConcur'] as const).map((position) =>
    move(`${office} ${position}`, person, () => send.recordConcurrence(office, position), hasSay[office]),
  ),
);

const uncovered = (world: World) =>
  uncoveredRisks(world.state, world.organization, world.policy(world.now), today(world));

const risks: readonly Move[] = [
  move(
    'accept what is uncovered',
    'ra-1',
    (world) => {
      const form = forms.acceptance(uncovered(world)[0]!, addDays(today(world), 50));
      return send.acceptRisk({ ...form, plan: [{ milestone: 'Shorter retention', dueOn: today(world) }] });
    },
    (world) => uncovered(world).length > 0,
  ),
  ...(['crcl', 'counsel', 'second-official'] as const).map((office) =>
    move(
      `override ${office}`,
      'ra-1',
      (world) => {
        const form = forms.acceptance({ kind: 'nonConcurOverride', ref: office }, addDays(today(world), 300));
        return send.acceptRisk({ ...form, plan: [{ milestone: 'Talk', dueOn: today(world) }] });
      },
      ({ state }) => openNonConcur(state, office) !== null,
    ),
  ),
];

/** Everything that people do once an application is in, each by somebody who may. */
export const humanMoves: readonly Move[] = [
  move('complete intake', 'cm-1', () => send.completeIntake()),
  move('assign', 'cm-1', (world) => send.assignReviewer(reviewerOf(world), 'dhs.privacy', in360Days(world))),
  move('recuse', 'pr-1', () => send.recuseReviewer(), isBefore('Proposed')),
  ...positions,
  move('request changes', 'cm-1', (world) => send.requestChanges(1, in360Days(world))),
  resubmission('as it was', (world) => asItIs(world, {})),
  resubmission('not material', (world) => asItIs(world, { breachNoticeHours: world.history.length % 70 })),
  resubmission('privacy-material', (world) => asItIs(world, { retentionDaysMax: (world.history.length % 300) + 1 })),
  resubmission(
    'classified-material',
    (world) => asItIs(world, { nomineeCountByLevel: { Secret: (world.history.length % 400) + 1 } }),
    (world) => isReturned(world) && hasLevel(world),
  ),
  resubmission(
    'without a level',
    (world) => slim(world, {}),
    (world) => isReturned(world) && hasLevel(world),
  ),
  resubmission(
    'with a level',
    (world) => asItIs(world, classifiedBlock()),
    (world) => isReturned(world) && !hasLevel(world),
  ),
  reviewing('pass', () => send.passPrivacyReview()),
  reviewing('pass with a condition', (world) =>
    send.passPrivacyReview(forms.formWithCondition({ dueOn: in360Days(world) })),
  ),
  reviewing('fail', () => send.failPrivacyReview()),
  move('approve', 'cs-1', (world) =>
    send.approveClassifiedAccess({
      verificationDueOn: in360Days(world),
      needRevalidateOn: in360Days(world),
      ...(world.state.application?.requestedLevel === 'TopSecret' ? forms.topSecret : {}),
    }),
  ),
  move('deny', 'cs-1', () => send.denyClassifiedAccess()),
  move('drop', 'officer', () => send.dropClassifiedRequest()),
  ...risks,
  move('open', 'cm-1', () => send.openForSignature()),
  ...['signatory', 'ao-1'].map((person) =>
    move('sign', person, (world) => send.signAgreement({ authorityValidUntil: in360Days(world) })),
  ),
  move('activate', 'cm-1', () => send.activateAgreement()),
  move('reject', 'ao-1', () => send.rejectProposal()),
  move('withdraw', 'officer', () => send.withdrawProposal()),
];

/** The same without the objections of CRCL, which are walked once and behave alike everywhere. */
export const movesWithoutCrclObjecting: readonly Move[] = humanMoves.filter(
  ({ name }) => !/crcl NonConcur|override crcl/.test(name),
);

/** Moves after which nothing can come. */
export const isExit = (name: string): boolean => /: (reject|withdraw)$/.test(name);

/** The move of the organization that answers a lapse: a command of its own. */
export const ATTESTS = 'the organization attests';

const attested =
  (lapsed: boolean) =>
  (world: World): World | null =>
    world.organization.attestation!.lapsed === lapsed
      ? null
      : {
          ...world,
          organization: {
            ...world.organization,
            attestation: { ...world.organization.attestation!, lapsed },
          },
        };

const wherePassed = isBefore('PrivacyReviewed', 'ClassifiedAccessApproved');

/** What time and the organization do: windows end, acceptances expire, reviews go stale, attestations lapse and return. */
export const worldMoves: readonly Move[] = [
  {
    name: 'the signing window ends',
    change: (world) => (world.state.terms?.open && wherePassed(world) ? passing(31)(world) : null),
  },
  { name: 'acceptances expire, signatures void', change: (world) => (wherePassed(world) ? passing(61)(world) : null) },
  {
    name: 'the review goes stale',
    change: (world) => (wherePassed(world) || isReturned(world) ? passing(366)(world) : null),
  },
  {
    name: 'the attestation lapses',
    change: (world) => (wherePassed(world) && world.state.signatures.length > 0 ? attested(true)(world) : null),
  },
  { name: ATTESTS, change: attested(false) },
];

/** Who holds every function of government, and tries them all. */
export const JACK = 'jack';

const OFFICE_FUNCTION = {
  crcl: ['dhs.crcl'],
  counsel: ['dhs.counsel'],
  'second-official': ['dhs.csa', 'nccic.approving_official'],
} as const;

const functionsOf = (command: AgreementCommand): readonly FunctionName[] =>
  command.type === 'RecordConcurrence' ? OFFICE_FUNCTION[command.payload.office] : functionsFor(command.type);

/** A move of somebody else, tried by one person in each function of government that the command admits. */
const triedBy = (person: string, other: Move): readonly Move[] =>
  (
    [
      'nccic.case_manager',
      'dhs.privacy',
      'dhs.crcl',
      'dhs.counsel',
      'dhs.csa',
      'dhs.risk_acceptor',
      'nccic.approving_official',
    ] as const
  ).map((name) => ({
    name: `${person} as ${name}, like ${other.name}`,
    command: (world) => {
      const made = other.command?.(world);
      return made && functionsOf(made[1]).includes(name) ? [person, made[1], name] : null;
    },
  }));

const straight = humanMoves.filter(
  ({ name }) => !/NonConcur|override|not material|classified-material|a level|fail|deny|drop|as it was/.test(name),
);

/** The straight way, each step of it open to the usual person and to one who holds every function. */
export const movesWithJack: readonly Move[] = [
  ...straight,
  ...straight.flatMap((other) => triedBy(JACK, other)),
  ...['cm-1', JACK].map((person) =>
    move(`assign ${JACK}`, person, (world) => send.assignReviewer(JACK, 'dhs.privacy', in360Days(world))),
  ),
];
