import { addDays, localDateOf, type LocalDate } from '@accord/kernel';
import { graceOf, later } from '../deadlines/spans.js';
import type { OrganizationFacts, PolicyFacts } from '../premises.js';
import { expiredAcceptanceOf, risksToCover } from '../risk/risks.js';
import type { AgreementState } from '../state.js';

/** Something that suspends an agreement unless it is mended: from when it is missing, and the last day to mend it. */
export interface Lacking {
  /** ISO 8601 UTC, or the last day on which it was there. */
  readonly since: string;
  readonly lastDay: LocalDate;
}

/** The least grace of some items, in days; none where the baseline in force does not know one of them any more. */
const leastGrace = (itemIds: readonly string[], { baseline }: PolicyFacts): number =>
  itemIds.map((itemId) => baseline.graceDays[itemId] ?? 0).toSorted((a, b) => a - b)[0] ?? 0;

const earliest = (found: readonly Lacking[]): Lacking | null =>
  found.reduce<Lacking | null>((first, one) => (first && first.lastDay <= one.lastDay ? first : one), null);

/**
 * What of the standards is missing: a lapsed attestation with all its items, and items that were taken back, each with the
 * grace of the baseline (rules.md#deadlines). Null while nothing is.
 */
export function lackingStandards({ attestation }: OrganizationFacts, policy: PolicyFacts): Lacking | null {
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

/** The risk that was accepted, must be, and is so no more for the longest time; null while every one is covered. */
export function lackingAcceptance(
  state: AgreementState,
  organization: OrganizationFacts,
  policy: PolicyFacts,
): Lacking | null {
  const grace = graceOf(policy, 'risk-acceptance', 'SuspendAgreement');
  const expired = risksToCover(state, organization, policy).flatMap(
    (source) => expiredAcceptanceOf(state, source) ?? [],
  );
  return earliest(expired.map(({ expiresOn }) => ({ since: expiresOn, lastDay: later(expiresOn, grace, policy) })));
}

/** The conformance of an instrument from before this system, while it is neither shown nor deemed. */
export function lackingConformance({ legacy }: AgreementState, policy: PolicyFacts): Lacking | null {
  if (!legacy?.conformanceDueOn || legacy.deemedCompliant) return null;
  const grace = graceOf(policy, 'legacy-conformance-review', 'SuspendAgreement', 'start');
  return { since: legacy.importedAt, lastDay: later(localDateOf(legacy.importedAt), grace, policy) };
}
