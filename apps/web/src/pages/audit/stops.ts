/** The stops of a replay: one for each act, and one for each refusal where these are shown. */
import type { HistoryItem } from '../../api/types.js';
import { groupActs } from '../../design/acts.js';
import type { Stop } from '../../design/replay-slider.js';
import { dateOf } from '../../words/dates.js';
import { isRefusal, markOfItem, titleOf } from './entries.js';

export interface ActStop extends Stop {
  readonly items: readonly HistoryItem[];
  /** The last event up to and with this act: its state is shown. */
  readonly revision: number;
  /** The last event before this act; null at the beginning. */
  readonly before: number | null;
}

const lastOf = (items: readonly HistoryItem[]): number | null =>
  items.findLast(({ revision }) => revision !== null)?.revision ?? null;

/** The stops of a history. Lines before the first event have no state to show, and are left out. */
export function stopsOf(history: readonly HistoryItem[], hasRefusals: boolean): readonly ActStop[] {
  const stops: ActStop[] = [];
  for (const items of groupActs(hasRefusals ? history : history.filter((item) => !isRefusal(item)))) {
    const [first] = items;
    const before = stops.at(-1)?.revision ?? null;
    const revision = lastOf(items) ?? before;
    if (first === undefined || revision === null) continue;
    stops.push({
      id: first.eventId,
      at: first.recordedAt,
      marks: items.map(markOfItem),
      what: titleOf(first),
      items,
      revision,
      before,
    });
  }
  return stops;
}

/** Whether an act left the state as it was: what was refused, or told of a deadline. */
export const changedNothing = ({ revision, before }: ActStop): boolean => revision === before;

const EVENT = /^\d{1,6}$/;

/**
 * The stop that a text names: a number of an event, the id of a line, or a day or moment (then the last stop up to it).
 * @returns its place; -1 where there is none
 */
export function placeOf(stops: readonly ActStop[], text: string): number {
  const wanted = text.trim();
  if (EVENT.test(wanted)) {
    const revision = Number(wanted);
    return stops.findIndex((stop) => !changedNothing(stop) && stop.revision >= revision);
  }
  const byId = stops.findIndex(({ items }) => items.some(({ eventId }) => eventId === wanted));
  if (byId >= 0) return byId;
  if (/^\d{4}-\d{2}-\d{2}$/.test(wanted)) return stops.findLastIndex(({ at }) => dateOf(at) <= wanted);
  const moment = Date.parse(wanted);
  return Number.isNaN(moment) ? -1 : stops.findLastIndex(({ at }) => Date.parse(at) <= moment);
}

/** How the address names a stop: by its event where it recorded one, so that the number can be read. */
export const nameOf = (stop: ActStop): string => (changedNothing(stop) ? stop.id : String(stop.revision));

/** Which events a stop is of: `Events 11 and 12, one act; the last is 16.` */
export function whereIs({ items }: ActStop, last: number): string {
  const numbers = items.flatMap(({ revision }) => revision ?? []);
  if (numbers.length === 0) return `No event: nothing changed. The last event is ${last}.`;
  if (numbers.length === 1) return `Event ${numbers[0]}; the last is ${last}.`;
  return `Events ${numbers[0]} to ${numbers.at(-1)}, one act; the last is ${last}.`;
}
