import { endOfDay, type LocalDate } from '@accord/kernel';
import type { StateName } from '@accord/agreements/domain';

/**
 * True once the term of a line that knows only its last day has ended. What the clock will record counts at once: reads say
 * so before its event is there.
 * @param moment ISO 8601 UTC
 */
export const isTermOver = (
  { state, expiresOn }: { readonly state: StateName; readonly expiresOn?: LocalDate },
  moment: string,
): boolean => (state === 'Active' || state === 'Suspended') && expiresOn !== undefined && moment > endOfDay(expiresOn);
