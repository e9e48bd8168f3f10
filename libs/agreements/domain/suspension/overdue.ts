import { addDays, localDateOf, type LocalDate } from '@accord/kernel';
import { graceOf, later } from '../deadlines/spans.js';
import type { OrganizationFacts, PolicyFacts } from '../premises.js';
import { annualReviewDueOn } from '../upkeep/annual-review.js';
import { endedAcceptanceOf, risksToCover } from '../risk/risks.js';
import type { AgreementState } from '../state.js';
import type { Known } from '../work.js';
import type { LackingCause, SuspensionCause } from './forms.js';

/** Something that suspends an agreement unless it is mended: from when it is missing, and the last day to mend it. */
export interface Lacking {
  /** ISO 8601 UTC, or the last day on which it was there. */
  readonly since: string;
  readonly lastDay: LocalDate;
}

/** What of the policy says how long the standards may be missing. */
export interface Graces {
  readonly baseline: Pick<PolicyFacts['baseline'], 'graceDays'>;
}

/** The least grace of some items, in days; none where the baseline in force does not know one of them any more. */
const leastGrace = (itemIds: readonly string[], { baseline }: Graces): number =>
  itemIds.map((itemId) => baseline.graceDays[itemId] ?? 0).toSorted((a, b) => a - b)[0] ?? 0;

const earliest = (found: readonly Lacking[]): Lacking | null =>
  found.reduce<Lacking | null>((first, one) => (first && first.lastDay <= one.lastDay ? first : one), null);

/**
 * What of the standards is missing: a lapsed attestation with all its items, and items that were taken back, each with the
 * grace of the baseline (rules.md#deadlines). Null while nothing is.
 */
export function lackingStandards(
  { attestation }: Pick<OrganizationFacts, 'attestation'>,
  policy: Graces,
): Lacking | null {
  if (attestation === null) return null;
  const { lapsed, validUntil, answers, withdrawals } = attestation;
  const attested = answers.filter(({ answer }) => answer !== 'NA').map(({ itemId }) => itemId);
  return earliest([
    ...(lapsed ? [{ since: validUntil, lastDay: addDays(validUntil, leastGrace(attested, policy)) }] : []),
    ...withdrawals.map(({ itemIds, recordedAt }) => ({
      since: recordedAt,
      lastDay: addDays(localDateOf(recordedAt), leastGrace(itemIds, policy)),
    })),
  ]);
}

/**
 * The last day on which an organization has the standards that its agreements rest on, if it does nothing more: its
 * attestation lapses with its last day, and the grace follows. Null where nothing runs against it.
 */
export const standardsThrough = (attestation: OrganizationFacts['attestation'], policy: Graces): LocalDate | null =>
  lackingStandards({ attestation: attestation && { ...attestation, lapsed: true } }, policy)?.lastDay ?? null;

/**
 * The risk that was accepted, must be, and is so no more for the longest time: its acceptance ran out or was taken back. Null
 * while every one is covered.
 */
export function lackingAcceptance(
  state: AgreementState,
  organization: OrganizationFacts,
  policy: PolicyFacts,
): Lacking | null {
  const grace = graceOf(policy, 'risk-acceptance', 'SuspendAgreement');
  const ended = risksToCover(state, organization, policy).flatMap((source) => endedAcceptanceOf(state, source) ?? []);
  return earliest(
    ended.map(({ expiresOn, withdrawnAt }) => {
      const lastCovered = withdrawnAt === undefined ? expiresOn : localDateOf(withdrawnAt);
      return { since: withdrawnAt ?? expiresOn, lastDay: later(lastCovered, grace, policy) };
    }),
  );
}

/** The conformance of an instrument from before this system, while it is neither shown nor deemed. */
export function lackingConformance({ legacy }: AgreementState, policy: PolicyFacts): Lacking | null {
  if (!legacy?.conformanceDueOn || legacy.deemedCompliant) return null;
  const grace = graceOf(policy, 'legacy-conformance-review', 'SuspendAgreement', 'start');
  return { since: legacy.importedAt, lastDay: later(localDateOf(legacy.importedAt), grace, policy) };
}

/** The annual review that waits, to the day on which its agreement is suspended for want of it. */
function lackingReview(state: AgreementState, policy: PolicyFacts): Lacking | null {
  const dueOn = annualReviewDueOn(state);
  if (dueOn === null) return null;
  const grace = graceOf(policy, 'annual-agreement-review', 'SuspendAgreement');
  return { since: dueOn, lastDay: later(dueOn, grace, policy) };
}

const LACKING: Readonly<Record<LackingCause, (known: Known) => Lacking | null>> = {
  StandardsLapsed: ({ organization, policy }) => lackingStandards(organization, policy),
  RiskAcceptanceExpired: ({ state, organization, policy }) => lackingAcceptance(state, organization, policy),
  AnnualReviewOverdue: ({ state, policy }) => lackingReview(state, policy),
  LegacyConformanceOverdue: ({ state, policy }) => lackingConformance(state, policy),
};

/** True for a cause for which the clock suspends. */
export const isLackingCause = (causeCode: SuspensionCause): causeCode is LackingCause =>
  Object.hasOwn(LACKING, causeCode);

/** What is missing for a cause of the clock, on the record as it stands; null while nothing is. */
export const lackingFor = (causeCode: LackingCause, known: Known): Lacking | null => LACKING[causeCode](known);
