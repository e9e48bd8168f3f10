/** What a reviewer judges: one version, as it stood at the last event that they have seen. What comes later waits. */
import type { Agreement, HistoryItem } from '../../../api/types.js';
import { SECTIONS } from '../../../parts/application/index.js';

export interface Held {
  readonly version: number;
  /** Sent as `If-Match`: nothing is recorded over what the reviewer has not seen. */
  readonly revision: number;
}

/** An agreement as it was just read. */
export const heldNow = ({ review, revision }: Agreement): Held => ({ version: review.revisionNo, revision });

/** Whether something was recorded since. */
export const isOvertaken = (held: Held, { revision }: Agreement): boolean => revision > held.revision;

/** What was recorded since, without what was only told. */
export const since = (held: Held, history: readonly HistoryItem[]): readonly HistoryItem[] =>
  history.filter(({ revision }) => revision !== null && revision > held.revision);

/** The section that a page of review begins with: that of the address, else the first with a change, else its own. */
export function sectionShown(word: string | undefined, counts: ReadonlyMap<string, number>, own: string): string {
  const named = SECTIONS.find(({ id }) => id === word);
  const changed = SECTIONS.find(({ id }) => (counts.get(id) ?? 0) > 0);
  return (named ?? changed)?.id ?? own;
}
