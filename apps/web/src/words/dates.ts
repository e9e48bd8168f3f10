/** Dates as people read them. Days of the record are days in New York; a moment always says so. */

const ZONE = 'America/New_York';
const DAY = 86_400_000;

/** The one that knows the zone, made when it is first asked: the first of its kind takes a browser longer than many rows. */
let zoned: Intl.DateTimeFormat | undefined;
const inZone = () =>
  (zoned ??= new Intl.DateTimeFormat('en-US', {
    timeZone: ZONE,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }));

/** A moment as the clocks in New York show it: its date of the record, and its time of day. */
function clockAt(at: string | number | Date) {
  const [month = '', dayOfMonth = '', year = '', ...time] = inZone().format(new Date(at)).match(/\d+/g) ?? [];
  return {
    date: `${year}-${month}-${dayOfMonth}`,
    toTheMinute: time.slice(0, 2).join(':'),
    toTheSecond: time.join(':'),
  };
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const dayOf = (date: string) => new Date(`${date}T00:00:00Z`);
const weekdayOf = (date: string) => WEEKDAYS[dayOf(date).getUTCDay()];

function dayAndMonth(date: string): string {
  const at = dayOf(date);
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]}`;
}

/** A date of the record, `2026-04-22`, as `22 Apr 2026`. */
export const day = (date: string): string => `${dayAndMonth(date)} ${dayOf(date).getUTCFullYear()}`;

/** The same with the day of the week: `Wed 22 Apr 2026`. */
export const weekday = (date: string): string => `${weekdayOf(date)} ${day(date)}`;

/** The same without the year: `Wed 22 Apr`; with it where it is another than that of `today`. */
export const shortDay = (date: string, today: string): string =>
  date.slice(0, 4) === today.slice(0, 4) ? `${weekdayOf(date)} ${dayAndMonth(date)}` : weekday(date);

/** A moment, as the server tells it in UTC, as `22 Apr 2026, 10:42 ET`. */
export function moment(at: string): string {
  const { date, toTheMinute } = clockAt(at);
  return `${day(date)}, ${toTheMinute} ET`;
}

/** The same to the second, as lines of the record have it: many fall into one minute. `22 Apr 2026, 10:42:11 ET`. */
export function momentToTheSecond(at: string): string {
  const { date, toTheSecond } = clockAt(at);
  return `${day(date)}, ${toTheSecond} ET`;
}

/** Where something ends: `22 Apr 2026, 10:42 ET`, and at midnight the day that was its last: `the end of 21 Apr 2026, ET`. */
export function endMoment(at: string): string {
  const { date, toTheMinute } = clockAt(at);
  return toTheMinute === '00:00' ? `the end of ${day(daysAfter(date, -1))}, ET` : moment(at);
}

/** A moment to the second with its weekday: `Tue 24 Mar 2026, 14:05:11 ET`. */
export function fullMoment(at: string): string {
  const { date, toTheSecond } = clockAt(at);
  return `${weekday(date)}, ${toTheSecond} ET`;
}

/** A moment as fields for one hold it, by the clocks in New York: `2026-04-22T10:42:11`. */
export function clockTimeOf(at: string): string {
  const { date, toTheSecond } = clockAt(at);
  return `${date}T${toTheSecond}`;
}

const HOUR = 3_600_000;
/** A moment so many hours later: New York lies four behind UTC in summer, five in winter. */
const momentBehind = (utc: number, hours: 4 | 5): string => new Date(utc + hours * HOUR).toISOString();

/**
 * The moment, ISO 8601 UTC, at which the clocks in New York show a time, `2026-04-22T10:42`. Of an hour that comes twice it
 * is the first; a time that is left out lies in the hour after. Nothing where it is no time.
 */
export function momentAtClock(time: string): string | undefined {
  const asUtc = Date.parse(`${time}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const wanted = new Date(asUtc).toISOString().slice(0, 19);
  const [summer, winter] = [momentBehind(asUtc, 4), momentBehind(asUtc, 5)];
  return clockTimeOf(summer) === wanted ? summer : winter;
}

/** The time of day alone, to the second: `14:02:11 ET`. */
export const timeOfDay = (at: string | number): string => `${clockAt(at).toTheSecond} ET`;

/** The time of day alone, to the minute, where its day and zone stand beside it: `14:02`. */
export const minuteOfDay = (at: string | number): string => clockAt(at).toTheMinute;

/** The day in New York of a moment, as a date of the record: `2026-04-22`. */
export const dateOf = (at: string | number | Date): string => clockAt(at).date;

/** Days from one date of the record to another; negative once it is over. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((dayOf(to).getTime() - dayOf(from).getTime()) / DAY);

/** A number as it is read: `1,024`. */
export const figure = (number: number): string =>
  String(number).replace(/\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));

/** A number with its noun: `1 day`, `3 days`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${figure(number)} ${Math.abs(number) === 1 ? one : many}`;

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

/** The date of the record that lies so many days after another, or before it. */
export const daysAfter = (date: string, days: number): string =>
  new Date(dayOf(date).getTime() + days * DAY).toISOString().slice(0, 10);

const MONTHS_OF: Readonly<Record<string, number>> = { months: 1, years: 12 };

/**
 * The day that lies a length of the policy after another; a month that is shorter ends on its last day. Nothing where the
 * policy counts in something else than days of the calendar.
 */
export function dayAfter(date: string, { value, unit }: { readonly value: number; readonly unit: string }) {
  const at = dayOf(date);
  const months = MONTHS_OF[unit];
  if (unit === 'days') return daysAfter(date, value);
  if (months === undefined) return undefined;
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + value * months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(at.getUTCDate(), last));
  return first.toISOString().slice(0, 10);
}
