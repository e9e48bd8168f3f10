/** What would have been, part by part: a large record takes a while, and its reader sees how far it is. */
import type { WhatIf } from '../../api/types.js';

/** Differences that are shown by name, however many parts there were. */
const MOST_SHOWN = 500;

/** Two parts as one: figures are added up, differences stand in their order. */
export function together(one: WhatIf, other: WhatIf): WhatIf {
  const { totals: a } = one;
  const { totals: b } = other;
  const counts = new Map<string, number>();
  for (const { command, count } of [...a.notJudged, ...b.notJudged])
    counts.set(command, (counts.get(command) ?? 0) + count);
  return {
    ...other,
    totals: {
      agreements: a.agreements + b.agreements,
      decisions: a.decisions + b.decisions,
      differences: a.differences + b.differences,
      affected: a.affected + b.affected,
      unreadable: a.unreadable + b.unreadable,
      ownLeftOut: a.ownLeftOut + b.ownLeftOut,
      notJudged: [...counts]
        .map(([command, count]) => ({ command, count }))
        .toSorted((x, y) => (x.command < y.command ? -1 : 1)),
    },
    items: [...one.items, ...other.items].slice(0, MOST_SHOWN),
  };
}

/**
 * Asks for one part after the other, and tells after each what is known so far.
 * @param ask one part, by the place after which it begins
 * @returns all parts together
 */
export async function partByPart(
  ask: (after: string | null) => Promise<WhatIf>,
  tell: (soFar: WhatIf) => void,
): Promise<WhatIf> {
  let known = await ask(null);
  tell(known);
  while (known.next !== null) {
    known = together(known, await ask(known.next));
    tell(known);
  }
  return known;
}
