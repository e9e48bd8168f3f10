/** What of a history is shown, as words of its address. */
import type { HistoryItem } from '../../api/types.js';
import { dateOf } from '../../words/dates.js';
import { isRefusal } from './entries.js';
import { requestOf } from './related.js';

type Words = Readonly<Record<string, string | undefined>>;

export interface Filter {
  /** Word of the address, and what the filter is called. */
  readonly id: string;
  readonly label: string;
  /** What of a line it looks at. */
  readonly of: (item: HistoryItem) => string | null;
}

export const KINDS = { all: 'Everything', events: 'Events', refused: 'Refused', clock: 'Clock' } as const;
export type Kind = keyof typeof KINDS;

const isOfTheClock = ({ actor }: HistoryItem) => actor.function === 'clock';

/** Whether a line is of a kind. */
export function isOfKind(item: HistoryItem, kind: Kind): boolean {
  if (kind === 'refused') return isRefusal(item);
  if (kind === 'clock') return isOfTheClock(item);
  return kind === 'all' || (!isRefusal(item) && !isOfTheClock(item));
}

export const FILTERS: readonly Filter[] = [
  { id: 'type', label: 'What', of: ({ type }) => type },
  { id: 'who', label: 'Person', of: ({ actor }) => actor.subjectId },
  { id: 'function', label: 'Function', of: ({ actor }) => actor.function },
  { id: 'code', label: 'Refused with', of: ({ code }) => code ?? null },
];

/** Values that a filter can have on these lines, in the order of the alphabet. */
export const optionsOf = (items: readonly HistoryItem[], { of }: Filter): readonly string[] =>
  [...new Set(items.flatMap((item) => of(item) ?? []))].toSorted((one, other) => one.localeCompare(other));

/** The kind that the address names; everything where it names none. */
export const kindOf = ({ show }: Words): Kind =>
  show === 'events' || show === 'refused' || show === 'clock' ? show : 'all';

/** The lines that the words of an address leave, in the order of the record or the newest first. */
export function filtered(items: readonly HistoryItem[], words: Words): readonly HistoryItem[] {
  const { from, to, order, request } = words;
  const kept = items.filter((item) => {
    const date = dateOf(item.recordedAt);
    const isInTime = (from === undefined || date >= from) && (to === undefined || date <= to);
    const fits = FILTERS.every(({ id, of }) => words[id] === undefined || of(item) === words[id]);
    const isOfRequest = request === undefined || requestOf(item) === request || item.commandId === request;
    return isInTime && isOfRequest && fits && isOfKind(item, kindOf(words));
  });
  return order === 'newest' ? kept.toReversed() : kept;
}

const DAY_LENGTH = 86_400_000;

/** How far a moment lies outside of the days that an address asks for. */
function distanceFrom({ from, to }: Words, at: string): number {
  const date = dateOf(at);
  if (from !== undefined && date < from) return Date.parse(from) - Date.parse(at);
  return to !== undefined && date > to ? Date.parse(at) - Date.parse(to) - DAY_LENGTH : 0;
}

/** Where no line lies in the days that are asked for: the nearest before or after them that fits all else. */
export function nearestTo(items: readonly HistoryItem[], words: Words): HistoryItem | undefined {
  const fits = filtered(items, { ...words, from: undefined, to: undefined, order: undefined });
  return fits.toSorted((one, other) => distanceFrom(words, one.recordedAt) - distanceFrom(words, other.recordedAt))[0];
}
