import type { Entitlement } from '../../application.js';
import type { EventType } from '../../agreement.js';
import type { Scene } from '../scene.js';
import { AgreementRecord, type EventOf } from './record.js';
import { openConditions } from './conditions.js';
import { othersInForce, stateOf } from './standing.js';

/** What the product says of an agreement at a moment, beside what it records. */
export interface Reading {
  /** What it entitles to. */
  readonly entitlements: readonly Entitlement[];
  /** Which agreements of the organization stand against another one, this one included. */
  readonly inForce: readonly string[];
  /** Conditions that are open. */
  readonly conditions: readonly string[];
  /** Who is assigned in which function. */
  readonly assignments: readonly { readonly function: string; readonly subjectId: string }[];
}

/** What is wrong in what the product says of an agreement, in words; nothing when all is well. */
export function misread(scene: Scene, reading: Reading): readonly string[] {
  const record = new AgreementRecord(scene, scene.history);
  const state = stateOf(record);
  const isStanding = state === 'Active' || state === 'Suspended';
  const activated = record.last('AgreementActivated')?.data;
  const imported = record.last('LegacyAgreementImported')?.data;
  const given = record.last('AmendmentTookEffect')?.data.entitlements ?? activated?.entitlements ?? carriedBy(imported);
  const entitlements = state === 'Active' ? given : [];
  const others = othersInForce(scene, record.today)
    .map(({ agreementId }) => agreementId)
    .filter((id) => id !== activated?.supersedes);
  const inForce = isStanding && !hasSuccessor(scene) ? [...others, scene.agreementId] : others;
  return [
    ...unlike('entitlements', reading.entitlements, entitlements),
    ...unlike('agreements in force', reading.inForce.toSorted(), inForce.toSorted()),
    ...unlike('open conditions', reading.conditions.toSorted(), openConditions(record).toSorted()),
    ...(ENDED.has(state) ? leftOpen(reading, record) : []),
  ];
}

/** What an instrument from before this system entitles to: its own scope, each collection with what goes its way. */
const carriedBy = (imported?: EventOf<'LegacyAgreementImported'>['data']): readonly Entitlement[] => {
  const { infoTypes = [], collections = [], tlpCeiling = 'CLEAR' } = imported?.scope ?? {};
  return collections
    .map(({ id, canRead, canWrite }) => ({
      collectionId: id,
      canRead,
      canWrite,
      infoTypes: infoTypes
        .filter(({ direction }) => (canRead && direction !== 'toNCCIC') || (canWrite && direction !== 'fromNCCIC'))
        .map(({ type }) => type),
      tlpCeiling,
    }))
    .filter((one) => one.infoTypes.length > 0);
};

const unlike = (what: string, told: unknown, expected: unknown): readonly string[] =>
  JSON.stringify(told) === JSON.stringify(expected)
    ? []
    : [`${what}: ${JSON.stringify(told)} instead of ${JSON.stringify(expected)}`];

const hasSuccessor = ({ agreementsInForce, agreementId }: Scene): boolean =>
  agreementsInForce.some(({ activation }) => activation?.supersedes === agreementId);

const ENDED: ReadonlySet<string> = new Set(['Rejected', 'Withdrawn', 'Expired', 'Terminated']);

/** By what each function decides in the review that it is assigned. */
const DECISIONS: Readonly<Record<string, readonly EventType[]>> = {
  'dhs.privacy': ['PrivacyReviewPassed'],
  'dhs.crcl': ['ConcurrenceRecorded'],
  'dhs.counsel': ['ConcurrenceRecorded'],
  'dhs.csa': ['ClassifiedAccessApproved', 'ClassifiedAccessDenied', 'ClassifiedAccessMarkedNotRequired'],
};

/** When an agreement ends, open assignments end with it. */
const leftOpen = ({ assignments }: Reading, record: AgreementRecord): readonly string[] =>
  assignments
    .filter(({ function: name }) => record.lastRevision(...(DECISIONS[name] ?? [])) < 0)
    .map(({ function: name }) => `the assignment of ${name} outlives the agreement`);
