import { addDays, localDateOf } from '@accord/kernel';
import { policyFactsAt } from '@accord/policy/testing';
import { given, where } from '../given.js';
import { appointment } from '../persons.js';
import { inForce, predecessor } from '../steps.js';
import type { OrganizationFacts, PolicyFacts } from '../../premises.js';
import type { Scene } from '../scene.js';
import { isReviewed } from './moves.js';
import type { Move } from './walk.js';

/**
 * The policy of the model: that of one day, with a privacy review that stays fresh for ninety days. So every window of
 * the model ends within three of its months, and a state of the model is told by how many days of each are left.
 */
const policy = { ...policyFactsAt('2026-03-02'), privacyReviewFreshnessDays: 90 };

/** The latest dates by day: the one part of the policy that goes with the day on which it is asked. */
const LATEST = new Map<string, PolicyFacts['latestDates']>();

function policyAt(now: string): PolicyFacts {
  const day = localDateOf(now);
  const latestDates = LATEST.get(day) ?? policyFactsAt(day).latestDates;
  LATEST.set(day, latestDates);
  return { ...policy, latestDates };
}

/** Where every walk begins: an organization attested for long, whose officer `mv-2` reviewed the agreement before. */
export const start: Scene = given(
  where(({ organization }) => ({
    policy: policyAt,
    organization: { ...organization, attestation: { ...organization.attestation!, validUntil: '2099-12-31' } },
    predecessors: [
      predecessor({
        participations: [
          {
            subjectId: 'mv-2',
            function: 'dhs.privacy',
            eventType: 'PrivacyReviewPassed',
            classifiedOfficial: false,
            recordedAt: '2024-01-15T15:00:00.000Z',
          },
        ],
      }),
    ],
  })),
).scene;

/** A scene in which no pathway of classified access operates any more. */
export const withClosedPathways = (scene: Scene): Scene => ({
  ...scene,
  policy: (now) => {
    const before = scene.policy(now);
    return { ...before, pathways: before.pathways.map((one) => Object.assign({}, one, { active: false })) };
  },
});

/** A month passes: one step of the clock, of thirty-one days, at which every window of the model ends or has days left. */
export const monthPasses: Move = {
  name: 'a month passes',
  change: (scene) =>
    scene.state.application === null ? null : { ...scene, now: `${addDays(scene.now.slice(0, 10), 31)}T15:00:00.000Z` },
};

const attests = (scene: Scene, changes: Partial<NonNullable<OrganizationFacts['attestation']>>): Scene => ({
  ...scene,
  organization: { ...scene.organization, attestation: { ...scene.organization.attestation!, ...changes } },
});

const isAttested = ({ organization: { attestation } }: Scene): boolean =>
  attestation?.lapsed === false && attestation.withdrawnItemIds.length === 0;

const bothHaveSigned = (scene: Scene): boolean =>
  isReviewed(scene) && scene.state.signatures.filter(({ status }) => status === 'Signed').length === 2;

const lapse = (name: string, changes: Parameters<typeof attests>[1]): Move => ({
  name,
  change: (scene) => (bothHaveSigned(scene) && isAttested(scene) ? attests(scene, changes) : null),
});

/** What the organization does beside this agreement: its attestation lapses, is taken back in part, and is given again. */
export const attestationMoves: readonly Move[] = [
  lapse('the attestation lapses', { lapsed: true }),
  lapse('an item of the attestation is withdrawn', { withdrawnItemIds: ['CA-01'] }),
  {
    name: 'the organization attests',
    change: (scene) => (isAttested(scene) ? null : attests(scene, { lapsed: false, withdrawnItemIds: [] })),
  },
];

/** The attestation lapses while the application is still a draft. */
export const lapsesInDraft: Move = {
  name: 'the attestation lapses early',
  change: (scene) => (scene.state.state === 'Draft' && isAttested(scene) ? attests(scene, { lapsed: true }) : null),
};

/** Another agreement of the organization, of the same scope, in force for longer than any walk. */
export const otherAgreement = ({ state: { application } }: Scene): Scene['agreementsInForce'] => {
  const other = inForce(application ?? undefined);
  const activation = { ...other.activation!, expiresOn: '2099-12-31' };
  return [{ ...other, activation, agreementId: '55555555-5555-4555-8555-555555555555' }];
};

/** Another agreement of the organization, of the same scope, comes into force; and ends. */
export const otherAgreementMoves: readonly Move[] = [
  {
    name: 'another agreement becomes Active',
    change: (scene) =>
      (scene.state.state === 'Proposed' || bothHaveSigned(scene)) && scene.agreementsInForce.length === 0
        ? { ...scene, agreementsInForce: otherAgreement(scene) }
        : null,
  },
  {
    name: 'the other agreement ends',
    change: (scene) => (scene.agreementsInForce.length > 0 ? { ...scene, agreementsInForce: [] } : null),
  },
];

const REMEDIES: ReadonlySet<string> = new Set([
  'the organization attests',
  'the other agreement ends',
  'it is succeeded by one of another scope',
]);

/** Changes that the organization can bring about at any time by commands of its own: they count as ways onwards. */
export const isRemedy = (name: string): boolean => REMEDIES.has(name);

const isMember = ({ organization }: Scene, person: string): boolean =>
  organization.appointments.some(({ subjectId, endedAt }) => subjectId === person && endedAt === null);

/** Somebody is appointed officer and signatory of the organization; once. */
export const appointing = (person: string): Move => ({
  name: `${person} is appointed`,
  change: (scene) =>
    isMember(scene, person)
      ? null
      : {
          ...scene,
          organization: {
            ...scene.organization,
            appointments: [
              ...scene.organization.appointments,
              appointment(person, 'isao.officer'),
              appointment(person, 'isao.signatory'),
            ],
          },
        },
});
