const IN_NEW_YORK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/New_York',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const DAY_MS = 86_400_000;

/** Days of the moments that were asked about: a walk asks about few, a hundred thousand times. */
const known = new Map<string, string>();

/** The day of a moment (ISO 8601 UTC) where deadlines end: in New York. */
export function dayOf(moment: string): string {
  const day = known.get(moment) ?? IN_NEW_YORK.format(Date.parse(moment));
  known.set(moment, day);
  return day;
}

const textOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/** Some days after a day. */
export const daysAfter = (day: string, days: number): string => textOf(Date.parse(day) + days * DAY_MS);

/** Some months after a day, at the latest the last day of the month that is reached. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = Date.UTC(year, month - 1 + months, 1);
  const last = Date.UTC(year, month + months, 0);
  return textOf(Math.min(first + (date - 1) * DAY_MS, last));
}
