import { endOfDay, type LocalDate } from '@accord/kernel';
import type { AgreementState, StateName } from '@accord/agreements/domain';

const isInForce = (state: StateName): boolean => state === 'Active' || state === 'Suspended';

/**
 * True once the term of an agreement in force has ended. What the clock will record counts at once: reads say so before
 * its event is there.
 * @param moment ISO 8601 UTC
 */
export const isExpiredAt = ({ state, activation }: AgreementState, moment: string): boolean =>
  isInForce(state) && activation !== null && moment > activation.expiresAt;

/** The same of a line that knows only the last day of the term. */
export const isTermOver = (
  { state, expiresOn }: { readonly state: StateName; readonly expiresOn?: LocalDate },
  moment: string,
): boolean => isInForce(state) && expiresOn !== undefined && moment > endOfDay(expiresOn);
