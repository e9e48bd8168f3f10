/** What has come into the queue, or gone out of it, since it was read. */
import type { WorkItem } from '../../../api/types.js';
import { count } from '../../../words/dates.js';
import { idOf } from './rows.js';

interface WorkPage {
  readonly items: readonly WorkItem[];
  readonly nextCursor: string | null;
}

export interface QueueNews {
  readonly newItems: number;
  readonly hasChanged: boolean;
}
export const NO_NEWS: QueueNews = { newItems: 0, hasChanged: false };

/** So many pages are read again at most, whatever has changed. */
const MOST_COMPARED = 5;

/**
 * Which pages of what is shown are read again, by their places: the first, to which goes what is due soon; the last of a
 * queue that was read to its end, to which goes what has no date; and those with an agreement that has changed.
 */
export function pagesToCompare(pages: readonly WorkPage[], changed: ReadonlySet<string>): readonly number[] {
  const last = pages.at(-1)?.nextCursor === null ? [pages.length - 1] : [];
  const within = pages.flatMap(({ items }, place) =>
    items.some(({ agreementId }) => changed.has(agreementId)) ? [place] : [],
  );
  return [...new Set([0, ...last, ...within])].filter((place) => place < pages.length).slice(0, MOST_COMPARED);
}

/** What differs between pages as they are shown and as they are now. @param fresh by the place of the page */
export function newsOf(pages: readonly WorkPage[], fresh: ReadonlyMap<number, readonly WorkItem[]>): QueueNews {
  const known = new Set(pages.flatMap(({ items }) => items.map(idOf)));
  const found = new Set<string>();
  let hasChanged = false;
  for (const [place, items] of fresh) {
    const page = pages[place];
    if (JSON.stringify(page?.items) === JSON.stringify(items)) continue;
    hasChanged = true;
    const isOpenEnd = place === pages.length - 1 && page?.nextCursor !== null;
    for (const id of unknownOf(items.map(idOf), known, isOpenEnd)) found.add(id);
  }
  return { newItems: found.size, hasChanged };
}

/** What nobody was shown. At an open end, what stands last was moved up from what was never read, and need not be new. */
function unknownOf(ids: readonly string[], known: ReadonlySet<string>, isOpenEnd: boolean): readonly string[] {
  const upTo = isOpenEnd ? ids.findLastIndex((id) => known.has(id)) : ids.length;
  return ids.slice(0, Math.max(0, upTo)).filter((id) => !known.has(id));
}

/** The same in words, with what a press does about it; nothing where nothing has changed. */
export function newsInWords({
  newItems,
  hasChanged,
}: QueueNews): { readonly says: string; readonly act: string } | null {
  if (newItems > 0) return { says: `${count(newItems, 'new item')}.`, act: newItems === 1 ? 'Load it' : 'Load them' };
  return hasChanged ? { says: 'The queue has changed.', act: 'Load it' } : null;
}
