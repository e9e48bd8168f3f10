/** Dates as people read them. Days of the record are days in New York; a moment always says so. */

const ZONE = 'America/New_York';
const DAY = 86_400_000;

const ofMoment = new Intl.DateTimeFormat('en-US', {
  timeZone: ZONE,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const ofDay = new Intl.DateTimeFormat('en-US', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** As dates of the record are written. */
const ofRecord = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });

type Part = 'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';
const partsOf = (format: Intl.DateTimeFormat, at: Date) => {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return (part: Part) => parts.get(part) ?? '';
};
const dayOf = (date: string) => new Date(`${date}T00:00:00Z`);

/** A date of the record, `2026-04-22`, as `22 Apr 2026`. */
export function day(date: string): string {
  const part = partsOf(ofDay, dayOf(date));
  return `${part('day')} ${part('month')} ${part('year')}`;
}

/** The same with the day of the week: `Wed 22 Apr 2026`. */
export function weekday(date: string): string {
  const part = partsOf(ofDay, dayOf(date));
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
}

/** The same without the year: `Wed 22 Apr`; with it where it is another than that of `today`. */
export function shortDay(date: string, today: string): string {
  const part = partsOf(ofDay, dayOf(date));
  const words = `${part('weekday')} ${part('day')} ${part('month')}`;
  return date.slice(0, 4) === today.slice(0, 4) ? words : `${words} ${part('year')}`;
}

/** A moment, as the server tells it in UTC, as `22 Apr 2026, 10:42 ET`. */
export function moment(at: string): string {
  const part = partsOf(ofMoment, new Date(at));
  return `${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')} ET`;
}

/** A moment to the second with its weekday: `Tue 24 Mar 2026, 14:05:11 ET`. */
export function fullMoment(at: string): string {
  const part = partsOf(ofMoment, new Date(at));
  const time = `${part('hour')}:${part('minute')}:${part('second')}`;
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}, ${time} ET`;
}

/** The time of day alone, to the second: `14:02:11 ET`. */
export function timeOfDay(at: string | number): string {
  const part = partsOf(ofMoment, new Date(at));
  return `${part('hour')}:${part('minute')}:${part('second')} ET`;
}

/** The day in New York of a moment, as a date of the record: `2026-04-22`. */
export const dateOf = (at: string | number | Date): string => ofRecord.format(new Date(at));

/** Days from one date of the record to another; negative once it is over. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((dayOf(to).getTime() - dayOf(from).getTime()) / DAY);

/** A number with its noun: `1 day`, `3 days`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-US')} ${Math.abs(number) === 1 ? one : many}`;

const DAYS_OF_A_YEAR = 365.25;

/** A length of days as people say it: `8 days`, `167 days`, `2.5 years`. */
export function lengthOf(days: number): string {
  if (Math.abs(days) <= DAYS_OF_A_YEAR) return count(days, 'day');
  const years = Math.round((days / DAYS_OF_A_YEAR) * 2) / 2;
  return count(years, 'year');
}

/** When something of a day is, seen from another: `today`, `tomorrow`, `in 8 days`, `3 days ago`. */
export function fromToday(date: string, today: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${lengthOf(days)}` : `${lengthOf(-days)} ago`;
}

const MONTHS: Readonly<Record<string, number>> = { months: 1, years: 12 };

/**
 * The day that lies a length of the policy after another; a month that is shorter ends on its last day. Nothing where the
 * policy counts in something else than days of the calendar.
 */
export function dayAfter(date: string, { value, unit }: { readonly value: number; readonly unit: string }) {
  const at = dayOf(date);
  const months = MONTHS[unit];
  if (unit === 'days') return new Date(at.getTime() + value * DAY).toISOString().slice(0, 10);
  if (months === undefined) return undefined;
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + value * months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(at.getUTCDate(), last));
  return first.toISOString().slice(0, 10);
}
