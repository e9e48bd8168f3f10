import { addDays, localDateOf, type LocalDate } from '@accord/kernel';
import type { PolicyFacts } from './premises.js';
import type { AgreementState } from './state.js';

/**
 * True when the privacy review is older than the freshness rule allows (rules.md#deadlines): `days` full calendar days
 * after the review it still counts, the day after that it does not. False without a review.
 */
export function isReviewTooOld(state: AgreementState, policy: PolicyFacts, today: LocalDate): boolean {
  const { reviewedAt } = state.privacy;
  return reviewedAt !== null && today > addDays(localDateOf(reviewedAt), policy.privacyReviewFreshnessDays);
}

/** True when the privacy gate is passed and fresh. */
export const isPrivacyPassed = (state: AgreementState, policy: PolicyFacts, today: LocalDate): boolean =>
  (state.privacy.status === 'Passed' || state.privacy.status === 'PassedWithConditions') &&
  !isReviewTooOld(state, policy, today);

/** True when classified access is settled: not required, or approved and not past its verification date. */
export const isClassifiedSettled = ({ classified }: AgreementState, today: LocalDate): boolean =>
  classified.status === 'NotRequired' ||
  (classified.status === 'Approved' && classified.verificationDueOn !== null && today <= classified.verificationDueOn);

/** True when so much time has gone since the opening that every signature counts as void. */
export const isWindowVoid = (state: AgreementState, policy: PolicyFacts, today: LocalDate): boolean =>
  state.terms !== null && today > addDays(localDateOf(state.terms.openedAt), policy.signatureWindow.voidAfterDays);

/** True while terms lie open and may be signed: to the end of the signBy day, and while nothing counts as void. */
export const isSigningOpen = (state: AgreementState, policy: PolicyFacts, today: LocalDate): boolean =>
  state.terms !== null && state.terms.open && today <= state.terms.signBy && !isWindowVoid(state, policy, today);
