import { announce, useShortcuts, type KeyOfPage } from '../../../shell/index.js';

/** The keys of findings, for the list of keys: in the order in which they are offered. */
export const FINDING_KEYS: readonly KeyOfPage[] = [
  { keys: ['1', '2', '3', '4'], what: 'satisfied, satisfied with a condition, not satisfied, not applicable' },
];

/**
 * Judges the finding at which the focus stands, else the one that is open, by a single key.
 * @param findingAt what stands where the focus is
 * @param judge by the place of what was found; says what it did
 */
export function useFindingKeys(judge: (focused: Element | null, place: number) => string): void {
  const key = (place: number) => () => announce(judge(document.activeElement, place));
  useShortcuts({ 1: key(0), 2: key(1), 3: key(2), 4: key(3) });
}
