import { addDays, addMonths, type LocalDate } from '@accord/kernel';
import { policySetOn, WEEKDAYS, type CalendarRules, type HolidayRule, type Weekday } from './documents.js';

/** Most business days that one count may span: over forty years. */
const MAXIMUM = 10_000;

/** Days off of one calendar year under one set of rules. */
const daysOff = new WeakMap<CalendarRules, Map<number, ReadonlySet<LocalDate>>>();

/** Business days of each calendar year, added up. */
const countsByYear = new Map<number, readonly number[]>();

/** True for a day that is neither weekend nor an observed federal holiday, under the policy in force on that date. */
export function isBusinessDay(date: LocalDate): boolean {
  const { calendar } = policySetOn(date);
  if (calendar.weekend.includes(weekdayOf(date))) return false;
  return !observedIn(yearOf(date), calendar).has(date);
}

/**
 * The n-th business day after a date (before it, for a negative n). Zero leaves the date as it is.
 * @throws {RangeError} if n is not a whole number within ±10,000
 */
export function addBusinessDays(date: LocalDate, n: number): LocalDate {
  if (!Number.isInteger(n) || Math.abs(n) > MAXIMUM) throw new RangeError('Business days are counted in whole days.');
  if (n === 0) return date;
  let year = yearOf(date);
  // The number of the wanted one within its year; years are gone through until it lies within.
  let wanted = numberInYear(date) + n + (n < 0 && !isBusinessDay(date) ? 1 : 0);
  for (; wanted > countsOf(year).at(-1)!; year += 1) wanted -= countsOf(year).at(-1)!;
  while (wanted < 1) wanted += countsOf((year -= 1)).at(-1)!;
  return addDays(isoDate(year, 1, 1), countsOf(year).indexOf(wanted)); // the first day with that number is the business day
}

/**
 * How many business days lie after one date, up to and with another: 1 for tomorrow, where that is one. Negative when the
 * other date comes first; 0 for the same.
 */
export function businessDaysBetween(from: LocalDate, to: LocalDate): number {
  if (to < from) return 0 - businessDaysBetween(to, from); // never minus zero
  let days = numberInYear(to) - numberInYear(from);
  for (let year = yearOf(from); year < yearOf(to); year += 1) days += countsOf(year).at(-1)!;
  return days;
}

/** How many business days its year has had by the end of a date. */
function numberInYear(date: LocalDate): number {
  const year = yearOf(date);
  return countsOf(year)[daysFrom(isoDate(year, 1, 1), date)]!;
}

/** For each day of a year how many business days it has had by then: a queue asks for dates that are years ago. */
function countsOf(year: number): readonly number[] {
  let counts = countsByYear.get(year);
  if (!counts) {
    let days = 0;
    const first = isoDate(year, 1, 1);
    const length = daysFrom(first, isoDate(year + 1, 1, 1));
    counts = Array.from({ length }, (_, day) => (days += isBusinessDay(addDays(first, day)) ? 1 : 0));
    countsByYear.set(year, counts);
  }
  return counts;
}

/** The date itself where it is a business day, else the next one. */
export const onBusinessDay = (date: LocalDate): LocalDate => (isBusinessDay(date) ? date : addBusinessDays(date, 1));

function observedIn(year: number, calendar: CalendarRules): ReadonlySet<LocalDate> {
  const years = daysOff.get(calendar) ?? new Map<number, ReadonlySet<LocalDate>>();
  daysOff.set(calendar, years);
  let days = years.get(year);
  if (!days) {
    // 1 January of the next year is observed on 31 December of this one when it falls on a Saturday.
    const holidays = [year, year + 1].flatMap((one) => calendar.holidays.flatMap((rule) => holidayOf(rule, one)));
    days = new Set(holidays.map((holiday) => observedOn(holiday, calendar)));
    years.set(year, days);
  }
  return days;
}

function holidayOf(rule: HolidayRule, year: number): LocalDate[] {
  if (rule.since !== undefined && year < rule.since) return [];
  const first = isoDate(year, rule.month, 1);
  if (rule.rule === 'fixed-date') return [isoDate(year, rule.month, rule.day)];
  if (rule.rule === 'nth-weekday') return [addDays(first, daysUntil(rule.weekday, first) + 7 * (rule.nth - 1))];
  const lastWeek = addDays(addMonths(first, 1), -7);
  return [addDays(lastWeek, daysUntil(rule.weekday, lastWeek))];
}

function observedOn(holiday: LocalDate, calendar: CalendarRules): LocalDate {
  const rule = calendar.observance[weekdayOf(holiday)];
  if (rule === undefined) return holiday;
  return addDays(holiday, rule === 'preceding-friday' ? -1 : 1);
}

const weekdayOf = (date: LocalDate): Weekday => WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]!;

const daysUntil = (weekday: Weekday, from: LocalDate): number =>
  (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(from)) + 7) % 7;

const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

const daysFrom = (from: LocalDate, to: LocalDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const isoDate = (year: number, month: number, day: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
