/** Until when terms may lie open, by the policy. */
import type { Policy } from '../../../api/types.js';
import { dayAfter } from '../../../words/dates.js';

/** The last day that is granted where nobody says another, and the last one that may be said. */
export function windowOf({ values }: Policy, today: string): { readonly usual: string; readonly latest: string } {
  const granted = values.timers.find(({ id }) => id === 'signature-window');
  const usual = granted === undefined ? undefined : dayAfter(today, granted);
  return { usual: usual ?? today, latest: dayAfter(today, values.dateBounds.signBy) ?? today };
}
