/** Why an agreement is suspended, and what lifts it, out of its history. */
import type { HistoryItem } from '../../api/types.js';
import { dateOf } from '../../words/dates.js';
import { labelOf, SUSPENSION_CAUSES } from '../../words/labels.js';

export interface Suspension {
  readonly why: string;
  readonly since: string;
  /** What has to be there before it is lifted, in the words of the record. */
  readonly liftedBy: readonly string[];
}

const textIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' ? value.text : '';

/** The last suspension; nothing where there was none. */
export function suspensionOf(history: readonly HistoryItem[]): Suspension | undefined {
  const suspended = history.findLast(({ type }) => type === 'AgreementSuspended');
  if (suspended === undefined) return undefined;
  const { causeCode, liftConditions } = suspended.payload;
  const conditions = Array.isArray(liftConditions) ? liftConditions : [];
  return {
    why: labelOf(SUSPENSION_CAUSES, String(causeCode)),
    since: dateOf(suspended.recordedAt),
    liftedBy: conditions.map(textIn).filter((text) => text !== ''),
  };
}
