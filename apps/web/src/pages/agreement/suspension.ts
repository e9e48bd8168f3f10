/** Why an agreement is suspended, and since when, out of its history. */
import type { HistoryItem } from '../../api/types.js';
import { dateOf } from '../../words/dates.js';
import { labelOf, SUSPENSION_CAUSES } from '../../words/labels.js';

export interface Suspension {
  readonly why: string;
  readonly since: string;
}

/** The last suspension; nothing where there was none. */
export function suspensionOf(history: readonly HistoryItem[]): Suspension | undefined {
  const suspended = history.findLast(({ type }) => type === 'AgreementSuspended');
  if (suspended === undefined) return undefined;
  const { causeCode }: { readonly causeCode?: unknown } = suspended.payload;
  return {
    why: labelOf(SUSPENSION_CAUSES, String(causeCode)),
    since: dateOf(suspended.recordedAt),
  };
}
