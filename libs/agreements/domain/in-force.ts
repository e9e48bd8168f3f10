import type { LocalDate } from '@accord/kernel';
import type { Entitlement } from './application.js';
import type { Premises } from './premises.js';
import type { AgreementState } from './state.js';

/** True in the states in which an agreement binds its parties, if only on paper. */
const binds = ({ state }: AgreementState): boolean => state === 'Active' || state === 'Suspended';

/**
 * True when the term of an agreement has run out, whether or not the clock has recorded it yet: what a clock would do
 * counts at once. `expiresAt` is the end of the last day.
 * @param today the date in the deadline zone at which it is asked
 */
export const isExpiredOn = (state: AgreementState, today: LocalDate): boolean =>
  binds(state) && state.activation !== null && today > state.activation.expiresOn;

/** True when an agreement is in force on a day: Active or Suspended, and not past its term. */
export const isInForceOn = (state: AgreementState, today: LocalDate): boolean =>
  binds(state) && state.activation !== null && today <= state.activation.expiresOn;

/** What an agreement entitles to on a day: nothing unless it is Active and in force. */
export const entitlementsOn = (state: AgreementState, today: LocalDate): readonly Entitlement[] =>
  state.state === 'Active' && isInForceOn(state, today) ? (state.activation?.entitlements ?? []) : [];

/** The other agreements of the organization that are in force on a day. */
export const othersInForceOn = (
  { agreementsInForce }: Pick<Premises, 'agreementsInForce'>,
  today: LocalDate,
): Premises['agreementsInForce'] => agreementsInForce.filter((one) => isInForceOn(one, today));
