/** Which time the explorer shows: quick ranges, days from and to, or around an event; and in what spans it is counted. */
import { day, daysAfter, daysBetween } from '../../../words/dates.js';

type Words = Readonly<Record<string, string | undefined>>;

export type Span = 'hour' | 'day' | 'month';

/** Days in New York, both in the range; without one, it is open there. */
export interface Range {
  readonly from?: string;
  readonly to?: string;
}

/** Ranges that one press chooses: so many days up to today; none is all there is. */
export const QUICK = [
  { id: '1', name: 'Today', days: 1 },
  { id: '7', name: '7 days', days: 7 },
  { id: '30', name: '30 days', days: 30 },
  { id: '90', name: '90 days', days: 90 },
  { id: '365', name: 'A year', days: 365 },
  { id: 'all', name: 'All time', days: null },
] as const;
const USUAL = '30';

const DATE = /^\d{4}-\d\d-\d\d$/;
const isDate = (text: string | undefined): text is string => text !== undefined && DATE.test(text);

/** The quick range that is on; none where days are given. */
export function quickOf({ range, from, to }: Words): string | undefined {
  if (isDate(from) || isDate(to)) return undefined;
  return QUICK.find(({ id }) => id === range)?.id ?? USUAL;
}

/** The days that the words of an address ask for. */
export function rangeOf(words: Words, today: string): Range {
  const { from, to } = words;
  if (isDate(from) || isDate(to)) return { ...(isDate(from) ? { from } : {}), ...(isDate(to) ? { to } : {}) };
  const days = QUICK.find(({ id }) => id === quickOf(words))?.days ?? null;
  return days === null ? {} : { from: daysAfter(today, 1 - days), to: today };
}

/** The position that is asked for, `48213`, also as it is written with commas. */
export function aroundOf({ around }: Words): string | undefined {
  const number = around?.replaceAll(/[,\s]/g, '');
  return number !== undefined && /^(0|[1-9]\d{0,18})$/.test(number) ? number : undefined;
}

const [MOST_HOURS, MOST_DAYS] = [2, 100];

/** In what spans a range is counted, so that its columns can be told apart. */
export function spanOf({ from, to }: Range, today: string): Span {
  if (from === undefined) return 'month';
  const days = daysBetween(from, to ?? today) + 1;
  if (days <= MOST_HOURS) return 'hour';
  return days <= MOST_DAYS ? 'day' : 'month';
}

/** The beginnings of all spans from the first to the last, as the server names them: those without an event, too. */
export function startsOf(span: Span, from: string, to: string): readonly string[] {
  if (span === 'month') return monthsOf(from, to);
  const days = Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_none, place) => daysAfter(from, place));
  if (span === 'day') return days.map((date) => `${date}T00:00`);
  return days.flatMap((date) =>
    Array.from({ length: 24 }, (_none, hour) => `${date}T${String(hour).padStart(2, '0')}:00`),
  );
}

function monthsOf(from: string, to: string): readonly string[] {
  const months: string[] = [];
  for (let at = `${from.slice(0, 7)}-01`; at <= to; at = `${daysAfter(at, 31).slice(0, 7)}-01`)
    months.push(`${at}T00:00`);
  return months;
}

/** A span as it is read: `14:00, 22 Apr 2026`, `22 Apr 2026`, `Apr 2026`. */
export function nameOf(start: string, span: Span): string {
  const [date = '', time = ''] = start.split('T');
  if (span === 'hour') return `${time}, ${day(date)}`;
  return span === 'day' ? day(date) : day(date).replace(/^\d+ /, '');
}
