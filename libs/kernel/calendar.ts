/** A calendar date `YYYY-MM-DD`, without a time and without a zone. Compares as text. */
export type LocalDate = string;

/** The zone in which every deadline of Accord ends (rules.md#deadlines). */
const DEADLINE_ZONE = 'America/New_York';

const isoDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: DEADLINE_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const offset = new Intl.DateTimeFormat('en-US', { timeZone: DEADLINE_ZONE, timeZoneName: 'longOffset' });

/** Dates of the moments that were asked for: a decision asks for the same few again and again. */
const known = new Map<string, LocalDate>();
const MOST_KNOWN = 10_000;

/** The calendar date of a moment in the deadline zone. */
export function localDateOf(moment: Date | string): LocalDate {
  if (moment instanceof Date) return isoDay.format(moment);
  const before = known.get(moment);
  if (before !== undefined) return before;
  const date = isoDay.format(new Date(moment));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(moment, date);
  return date;
}

/** True for a date that exists: `2026-02-30` does not. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** A date some days later (or earlier, with a negative number). */
export function addDays(date: LocalDate, days: number): LocalDate {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** A date some months later, held to the last day of the month reached: 31 January + 1 = 28 or 29 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const moment = new Date(`${date}T00:00:00Z`);
  const day = moment.getUTCDate();
  moment.setUTCDate(1);
  moment.setUTCMonth(moment.getUTCMonth() + months);
  const last = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0)).getUTCDate();
  moment.setUTCDate(Math.min(day, last));
  return moment.toISOString().slice(0, 10);
}

/** The last second of a date in the deadline zone, as a UTC instant: when a deadline of that date ends. */
export function endOfDay(date: LocalDate): string {
  const justOver = new Date(`${addDays(date, 1)}T05:00:00Z`); // 00:00 or 01:00 there, before clocks change at 02:00
  const zone = offset.formatToParts(justOver).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT-05:00';
  return new Date(`${date}T23:59:59${zone.replace('GMT', '')}`).toISOString();
}

/** The first instant of a date in the deadline zone: the one after the end of the day before. */
export const startOfDay = (date: LocalDate): string =>
  new Date(Date.parse(endOfDay(addDays(date, -1))) + 1_000).toISOString();
