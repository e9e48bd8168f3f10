import * as send from '../commands.js';
import * as forms from '../forms.js';
import { negotiated as negotiatedTerms } from '../applications.js';
import type { OrganizationFacts } from '../../premises.js';
import type { Office } from '../../review/offices.js';
import type { Scene } from '../scene.js';
import { amending, amendmentMoves, isAmending, proposing, startInForce } from './amendments.js';
import { suspensionMoves } from './in-force.js';
import {
  classifiedBlock,
  detours,
  entering,
  inDays,
  INTO_FORCE,
  move,
  oneClauseOpen,
  straightMoves,
  TO_REVIEW,
} from './moves.js';
import { monthPasses, otherAgreement, start } from './surroundings.js';
import { along, type Move } from './walk.js';
import { signing } from './wrong-amendments.js';

const named = (pattern: RegExp, moves: readonly Move[] = amendmentMoves): readonly Move[] =>
  moves.filter(({ name }) => pattern.test(name));

/** In force for some months, on an application of some kind. */
export const inForce = (changes: Parameters<typeof entering>[0], ...more: readonly string[]): Scene =>
  along(start, [...entering(changes), ...straightMoves], ...TO_REVIEW, ...more, 'reviewer: pass', ...INTO_FORCE);

/** A longer term is asked for. */
export const longer = proposing('a longer term', 'officer', () => ({ requestedTermMonths: 4 }));
const more = proposing('more', 'officer', () => ({ retentionDaysMax: 401 }));

/** An office says something on the amended text. */
export const says = (office: Office, by: string, position: 'Concur' | 'NonConcur'): Move =>
  move(`${office} ${position} on the amendment`, by, () => send.recordConcurrence(office, position), isAmending);

/** Negotiated terms in force, on which two offices have a say. */
export const startNegotiated: Scene = inForce({ ...negotiatedTerms, requestedTermMonths: 2 }, 'co-1: counsel Concur');

/** A renewal, of which words hold over, or more retention, which ends them; and both offices speak before and after the review. */
export const wordsOnAmendments: readonly Move[] = [
  longer,
  more,
  ...(['Concur', 'NonConcur'] as const).flatMap((position) => [
    says('crcl', 'cr-1', position),
    says('counsel', 'co-1', position),
  ]),
  ...named(/: (pass the amendment$|sign|apply)/),
];

/** A review with a form that the rules do not take. */
const reviewing = (name: string, form: (scene: Scene) => ReturnType<typeof forms.deltaForm>): Move =>
  amending(`pass the amendment ${name}`, 'pr-1', (scene) => send.passAmendmentReview(form(scene)));
const failing = (name: string, form: (scene: Scene) => ReturnType<typeof forms.deltaForm>): Move =>
  amending(`fail the amendment ${name}`, 'pr-1', (scene) => send.failAmendmentReview(form(scene)));
const suspends = named(/: suspend$/, suspensionMoves);

/** Reviews of a renewal on every kind of form, risks that they find, signatures; and a suspension at any time. */
export const reviewsOfAmendments: readonly Move[] = [
  longer,
  ...named(/: (pass the amendment( with a condition)?|fail the amendment|accept the condition|sign|apply)/),
  reviewing('for too long', (scene) => forms.deltaWithCondition({ dueOn: inDays(scene, 731) })),
  reviewing('on a blocking condition', (scene) =>
    forms.deltaWithCondition({ dueOn: inDays(scene, 360), blocking: true }),
  ),
  reviewing('on an old form', () => ({ ...forms.deltaForm(), formVersion: '2015.1' })),
  failing('on an old form', () => ({ ...forms.failingForm(), formVersion: '2015.1' })),
  failing('for too long', (scene) =>
    forms.privacyForm({
      Security: { finding: 'NotSatisfied' },
      DataMinimization: forms.deltaWithCondition({ dueOn: inDays(scene, 731) }).findings[0]!,
    }),
  ),
  signing('sign another statement on the amendment', 'signatory', () => ({ statementVersion: '2015.1' })),
  signing('sign the amendment for too long', 'signatory', (scene) => ({ authorityValidUntil: inDays(scene, 1_900) })),
  amending('decline an amendment of the other side', 'cm-1', () => send.closeAmendment('Declined')),
  move(
    'take back the acceptance',
    'ra-1',
    ({ state }) => send.withdrawRiskAcceptance(state.risks[0]?.riskId)(state),
    ({ state }) => state.risks.some(({ status }) => status === 'Active'),
  ),
  ...suspends,
];

/** In force for a year, its renewal window closed. */
export const startOfAYear: Scene = inForce({ requestedTermMonths: 12 });

/** What is proposed too early or too late, or twice. */
export const proposalsInTime: readonly Move[] = [
  proposing('a longer term too early', 'officer', () => ({ requestedTermMonths: 14 })),
  proposing('a term that is over', 'officer', () => ({ requestedTermMonths: 1 })),
  proposing('another contact', 'officer', ({ history }) => ({ isaoSoRegistration: `SO-${history.length}` }), 2),
  proposing('an authority that is over', 'officer', (scene) => ({ signatory: { validUntil: inDays(scene, -1) } })),
  move(
    'counsel without an amendment',
    'co-1',
    () => send.recordConcurrence('counsel'),
    (scene) => !isAmending(scene),
  ),
  move('propose what does not fit', 'officer', () => ({
    type: 'ProposeAmendment',
    payload: { changes: [{ path: '/retentionDaysMax', old: 1, new: 2 }] },
  })),
  {
    name: 'a month passes before anything is proposed',
    change: (scene) => (isAmending(scene) ? null : monthPasses.change!(scene)),
  },
];

/** More retention is reviewed, and nobody signs it for four months. */
export const startOfAnOldReview: Scene = [1, 2, 3, 4].reduce(
  (scene) => monthPasses.change!(scene) ?? scene,
  along(
    startOfAYear,
    amendmentMoves,
    'officer: propose more',
    'cr-1: crcl on the amendment',
    'pr-1: pass the amendment',
  ),
);

/** Whoever signs or applies, whenever. */
export const signingAndApplying: readonly Move[] = named(/: (sign|apply)/);

/** In force, reviewed by another one than who had stepped back from it. */
export const startOfAnotherReviewer: Scene = along(
  start,
  [...entering({ requestedTermMonths: 2 }), ...straightMoves, ...detours],
  ...TO_REVIEW,
  'pr-1: recuse',
  'cm-1: assign',
  'reviewer: pass',
  ...INTO_FORCE,
);

/** Who stepped back decides on an amendment; and another party is reviewed in part. */
export const reviewsByWhoSteppedBack: readonly Move[] = [
  longer,
  proposing('another party', 'officer', () => ({ taxStatus: 'ForProfit' })),
  ...named(/: (crcl on|pass the amendment$|fail the amendment$)/),
  amending('pass the amendment', 'pr-2', () => send.passAmendmentReview()),
];

/** A renewal is asked for, and the template of the form is locked. */
export const startOfALockedForm: Scene = withLockedForm(
  along(startInForce, [longer], 'officer: propose a longer term'),
);

function withLockedForm(scene: Scene): Scene {
  const { policy } = scene;
  return {
    ...scene,
    policy: (now) => ({ ...policy(now), privacyForm: { ...policy(now).privacyForm, locked: true } }),
  };
}

/** Reviews on a form that nobody may use now. */
export const reviewsOnALockedForm: readonly Move[] = named(/: (pass the amendment$|fail the amendment$)/);

const attests = (name: string, changes: Partial<NonNullable<OrganizationFacts['attestation']>>): Move => ({
  name,
  change: (scene) =>
    isAmending(scene)
      ? {
          ...scene,
          organization: { ...scene.organization, attestation: { ...scene.organization.attestation!, ...changes } },
        }
      : null,
});

/** Other answers to the baseline, a clause that is taken back, and what the organization loses before it is signed and in effect. */
export const standardsOfAmendments: readonly Move[] = [
  proposing('another answer', 'officer', () => ({ baselineAnswers: [{ itemId: 'TM-04', answer: 'Met' }] })),
  proposing('a clause left open', 'officer', () => oneClauseOpen),
  ...named(/: (crcl on|pass the amendment$|sign|apply)/),
  attests('the attestation lapses', { lapsed: true }),
  {
    name: 'another agreement becomes Active',
    change: (scene) => (isAmending(scene) ? { ...scene, agreementsInForce: otherAgreement(scene) } : null),
  },
  attests('an item of the attestation is withdrawn', { withdrawnItemIds: ['CA-01'] }),
];

/** A determination that the rules do not take. */
export const deciding = (name: string, form: (scene: Scene) => Parameters<typeof send.decideAmendment>[1]): Move =>
  amending(`decide the amendment ${name}`, 'cs-1', (scene) =>
    send.decideAmendment('Approve', {
      verificationDueOn: inDays(scene, 60),
      needRevalidateOn: inDays(scene, 60),
      conditions: [],
      ...form(scene),
    }),
  );

const people = (count: number) => ({ people: { eligible: count, ndaSigned: count, needToKnow: count } });

/** Determinations on a renewal that go beyond what was asked, or rest on what is not there. */
export const determinationsOfAmendments: readonly Move[] = [
  deciding('more than was asked', () => forms.topSecret),
  deciding('too many people', () => people(500)),
  deciding('nobody', () => people(0)),
  deciding('some who have not signed', () => ({ people: { eligible: 4, ndaSigned: 3, needToKnow: 4 } })),
  deciding('for too long', (scene) => ({ verificationDueOn: inDays(scene, 400) })),
  deciding('under another pathway', () => ({ pathway: 'ECS_Provider' })),
  deciding('with unknown ownership', () => ({ foci: { status: 'Unknown' } })),
  deciding('a revoked entity', () => ({
    entityEligibility: { status: 'Revoked', asOf: '2026-02-20', sourceRef: 'EX-FCL-0042' },
  })),
  amending('deny the amendment under a pathway that there is not', 'cs-1', () =>
    send.decideAmendment('Deny', { pathway: 'Unheard' }),
  ),
  ...suspends,
];

/** A renewal of an agreement with access to Secret that nobody has reviewed yet. */
export const startUnreviewed: Scene = along(
  along(
    start,
    [...entering({ ...classifiedBlock(), requestedTermMonths: 2 }), ...straightMoves],
    ...TO_REVIEW,
    'reviewer: pass',
    'cs-1: approve',
    ...INTO_FORCE,
  ),
  [longer],
  'officer: propose a longer term',
);
