/** What it means to take attested items back, in words. */
import type { Policy } from '../../api/types.js';
import { dateOf, daysAfter, weekday } from '../../words/dates.js';

type Items = readonly Pick<Policy['catalogues']['baseline']['items'][number], 'itemId' | 'text' | 'graceDays'>[];

const chosen = (itemIds: readonly string[], items: Items): Items =>
  items.filter(({ itemId }) => itemIds.includes(itemId));

/** The items with their text, one a line. */
export const textOfItems = (itemIds: readonly string[], items: Items): string =>
  chosen(itemIds, items)
    .map(({ itemId, text }) => `${itemId}. ${text}`)
    .join('\n');

/** What follows for the agreements of the organization: the item with the least grace decides until when. */
export function whatFollows(itemIds: readonly string[], items: Items, today: string = dateOf(Date.now())): string {
  const grace = Math.min(...chosen(itemIds, items).map(({ graceDays }) => graceDays));
  const lastDay = Number.isFinite(grace) ? weekday(daysAfter(today, grace)) : undefined;
  const inForce =
    lastDay === undefined ? '' : ` Those in force are suspended unless one does so by ${lastDay}, 23:59 ET.`;
  return `No agreement of your organization is put in force until an officer attests anew.${inForce}`;
}
