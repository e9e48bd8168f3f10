/** How secret an agreement is, in a few words: what was approved, or what was asked for while nobody has decided. */
import type { Agreement } from '../../api/types.js';
import { CLASSIFIED_LEVELS, labelOf } from '../../words/labels.js';

const NONE = 'None';
const UNDECIDED = new Set(['Requested', 'Denied']);

/** The level with what it is. A determination has the last word; before it, only the application names a level. */
export function levelInWords({ facets, classified, application }: Agreement): string {
  const level = classified?.level ?? NONE;
  if (facets.classified === 'Approved' && level !== NONE) return `up to ${labelOf(CLASSIFIED_LEVELS, level)}`;
  const asked = level === NONE ? (application?.requestedLevel ?? NONE) : level;
  if (asked === NONE) return 'unclassified sharing only';
  const name = labelOf(CLASSIFIED_LEVELS, asked);
  if (UNDECIDED.has(facets.classified)) return `${name} asked for`;
  return level === NONE ? 'unclassified sharing only' : name;
}
