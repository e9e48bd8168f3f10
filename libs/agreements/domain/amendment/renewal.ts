import { addMonths, localDateOf, type LocalDate } from '@accord/kernel';
import { later, timerOf } from '../deadlines/spans.js';
import type { PolicyFacts } from '../premises.js';
import type { AgreementState } from '../state.js';
import { openAmendment } from './amended.js';
import type { Amendment, AmendmentKind } from './forms.js';
import { isMetOnRecord } from './gates.js';

/**
 * The last day of the term with another number of months. It counts from the day on which the agreement took effect, however
 * often it is extended, so that one that began on the 31st ends on the 31st again wherever a month has it. What becomes less
 * leaves an end that lies before it.
 * @throws {TypeError} for an agreement that never took effect, or has no end
 */
export function termOf({ activation, application }: AgreementState, months: number): LocalDate {
  if (!activation?.expiresOn || !application) throw new TypeError('What was never put in force here has no term.');
  const end = addMonths(activation.effectiveOn, months);
  return months > application.requestedTermMonths || end < activation.expiresOn ? end : activation.expiresOn;
}

/** The day from which another term can be asked for. */
export const renewalOpensOn = (expiresOn: LocalDate, policy: PolicyFacts): LocalDate => {
  const { value, unit } = timerOf(policy, 'renewal-window');
  return later(expiresOn, { value: -value, unit }, policy);
};

/** Kinds that the last full review carries, as long as it is not too old. */
const RESTS_ON_FULL_REVIEW: ReadonlySet<AmendmentKind> = new Set(['TermExtension', 'ScopeExpansion']);

/** True when every principle and every check must be looked at anew, and not only what the changes touch. */
export function asksForFullReview(
  { kinds }: Pick<Amendment, 'kinds'>,
  { privacy }: AgreementState,
  policy: PolicyFacts,
  today: LocalDate,
): boolean {
  if (kinds.includes('PartyChange')) return true;
  if (!kinds.some((kind) => RESTS_ON_FULL_REVIEW.has(kind))) return false;
  const { reviewedAt } = privacy;
  return reviewedAt === null || today > addMonths(localDateOf(reviewedAt), policy.fullPrivacyReviewMaxAgeMonths);
}

/** True when an amendment gives the agreement a later end. */
export const prolongs = (amendment: Amendment, { activation }: AgreementState): boolean =>
  amendment.expiresOn !== undefined && !!activation?.expiresOn && amendment.expiresOn > activation.expiresOn;

/**
 * The amendment by which the clock prolongs an agreement at the end of its term in place of ending it: it gives a later end,
 * and every gate and signature of it is on the record. Null where there is none; a suspended agreement is not prolonged.
 */
export function renewalOf(state: AgreementState): Amendment | null {
  const amendment = openAmendment(state);
  if (amendment === null || state.state !== 'Active' || !prolongs(amendment, state)) return null;
  return amendment.requiredGates.every((gate) => isMetOnRecord(amendment, gate)) ? amendment : null;
}

/** True once another term can be asked for: what is decided on the agreement now holds for a short time, unless it is prolonged. */
export const endsSoon = ({ activation }: AgreementState, policy: PolicyFacts, today: LocalDate): boolean =>
  !!activation?.expiresOn && today >= renewalOpensOn(activation.expiresOn, policy);
