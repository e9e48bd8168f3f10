import type { LocalDate } from '@accord/kernel';
import type { Entitlement } from '../application.js';
import type { Premises } from '../premises.js';
import { renewalOf } from '../amendment/renewal.js';
import type { AgreementState } from '../state.js';

/** True in the states in which an agreement binds its parties, if only on paper. */
export const isBinding = ({ state }: AgreementState): boolean => state === 'Active' || state === 'Suspended';

/** True when a notice ends an agreement before its term does. */
export const endsByNotice = ({ activation, notice }: AgreementState): boolean =>
  activation !== null &&
  notice !== null &&
  (activation.expiresOn === null || notice.effectiveOn < activation.expiresOn);

/** The last day of an agreement, by its term or by a notice before; null before it was put in force, and where it has no end. */
export const lastDayOf = (state: AgreementState): LocalDate | null =>
  state.notice !== null && endsByNotice(state) ? state.notice.effectiveOn : (state.activation?.expiresOn ?? null);

/**
 * The last day on which an agreement is in force unless something more is recorded: that of a notice, of the term, or of the
 * longer term of a renewal that only waits for the clock. Null before it was put in force, and where it has no end.
 */
export function finalDayOf(state: AgreementState): LocalDate | null {
  const lastDay = lastDayOf(state);
  const renewal = endsByNotice(state) ? null : renewalOf(state);
  if (lastDay === null || renewal?.expiresOn === undefined) return lastDay;
  // a complete renewal counts at once, up to the day of a notice that ends the longer term
  const { notice } = state;
  return notice !== null && notice.effectiveOn < renewal.expiresOn ? notice.effectiveOn : renewal.expiresOn;
}

const isOverOn = (state: AgreementState, today: LocalDate): boolean => {
  const finalDay = isBinding(state) ? finalDayOf(state) : null;
  return finalDay !== null && today > finalDay;
};

/**
 * True when the term of an agreement has run out, whether or not the clock has recorded it yet: what a clock would do
 * counts at once. `expiresAt` is the end of the last day.
 * @param today the date in the deadline zone at which it is asked
 */
export const isExpiredOn = (state: AgreementState, today: LocalDate): boolean =>
  !endsByNotice(state) && isOverOn(state, today);

/** True when the day of a notice is over, whether or not the clock has recorded the end yet. */
export const isNoticeOverOn = (state: AgreementState, today: LocalDate): boolean =>
  endsByNotice(state) && isOverOn(state, today);

/** True once the last day of the term is over. */
export const isPastTerm = (state: AgreementState, today: LocalDate): boolean =>
  isBinding(state) && !!state.activation?.expiresOn && today > state.activation.expiresOn;

/** True when an agreement is in force on a day: Active or Suspended, and not past its last one, or about to be prolonged. */
export const isInForceOn = (state: AgreementState, today: LocalDate): boolean =>
  isBinding(state) && state.activation !== null && !isExpiredOn(state, today) && !isNoticeOverOn(state, today);

/** What an agreement that no other one has superseded entitles to on a day: nothing unless it is Active and in force. */
export const entitlementsOn = (state: AgreementState, today: LocalDate): readonly Entitlement[] =>
  state.state === 'Active' && isInForceOn(state, today) ? (state.activation?.entitlements ?? []) : [];

type Around = Pick<Premises, 'agreementsInForce' | 'predecessors'>;

/** True when one of the agreements around has taken the place of another. */
const isSuperseded = ({ agreementsInForce, predecessors }: Around, agreementId: string): boolean =>
  [...agreementsInForce, ...predecessors].some(({ activation }) => activation?.supersedes === agreementId);

/** The other agreements of the organization that are in force on a day: past no term, and superseded by none. */
export const othersInForceOn = (around: Around, today: LocalDate): Premises['agreementsInForce'] =>
  around.agreementsInForce.filter((one) => isInForceOn(one, today) && !isSuperseded(around, one.agreementId));

/** The predecessor whose place an agreement takes when it is activated; null where none is in force any more. */
export function predecessorInForceOn(around: Around, today: LocalDate): string | null {
  const [predecessor] = around.predecessors;
  if (!predecessor || !isInForceOn(predecessor, today)) return null;
  return isSuperseded(around, predecessor.agreementId) ? null : predecessor.agreementId;
}
