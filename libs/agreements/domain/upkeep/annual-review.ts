import { addDays, addMonths, localDateOf, type LocalDate } from '@accord/kernel';
import { timerOf } from '../deadlines/spans.js';
import { isBinding } from '../in-force/standing.js';
import type { PolicyFacts } from '../premises.js';
import type { AgreementState } from '../state.js';

type InForce = NonNullable<AgreementState['activation']>;

/**
 * The day on which the review of a year is due: its anniversary. Counted from the first day in force here, whose date it
 * keeps: an instrument from before this system begins anew with its verification.
 */
export function anniversary({ effectiveOn, activatedAt }: InForce, year: number): LocalDate {
  const inForceOn = localDateOf(activatedAt);
  return addMonths(effectiveOn > inForceOn ? effectiveOn : inForceOn, 12 * year);
}

/** The year whose review comes next: 1 until the first one is completed. */
export const nextReviewYear = ({ upkeep }: AgreementState): number => (upkeep.annualReview?.year ?? 0) + 1;

/**
 * The day on which the next annual review is due; null where an agreement does not bind, or its term ends no later than then:
 * nobody looks back on a year with nothing ahead.
 */
export function annualReviewDueOn(state: AgreementState): LocalDate | null {
  const { activation } = state;
  if (!isBinding(state) || activation === null) return null;
  const { expiresOn } = activation;
  const dueOn = anniversary(activation, nextReviewYear(state));
  return expiresOn === null || dueOn < expiresOn ? dueOn : null;
}

/**
 * The first day on which a review that is due on a day can be completed.
 * @throws {RangeError} if the policy has no window for it
 */
export function reviewOpensOn(dueOn: LocalDate, policy: PolicyFacts): LocalDate {
  const { window } = timerOf(policy, 'annual-agreement-review');
  if (window?.unit !== 'days') throw new RangeError('The annual review has no window in days.');
  return addDays(dueOn, -window.before);
}
