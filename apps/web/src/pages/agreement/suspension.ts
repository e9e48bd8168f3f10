/** Why an agreement is suspended, and since when, in a few words. */
import type { Agreement } from '../../api/types.js';
import { dateOf, day } from '../../words/dates.js';
import { labelOf, SUSPENSION_CAUSES } from '../../words/labels.js';

/** For a line of a list; nothing where it is not suspended. */
export function whySuspended({ suspension }: Pick<Agreement, 'suspension'>): string | undefined {
  if (suspension === undefined) return undefined;
  return `${labelOf(SUSPENSION_CAUSES, suspension.causeCode)}, since ${day(dateOf(suspension.suspendedAt))}`;
}
