import { addDays, addMonths, type LocalDate } from '@accord/kernel';
import { WEEKDAYS, type CalendarRules, type HolidayRule, type Weekday } from './documents.js';

/** Most business days that one count may span: over forty years. */
const MAXIMUM = 10_000;

/** Rules of the calendar, and the day from which they hold. */
export interface CalendarPeriod {
  readonly from: LocalDate;
  readonly rules: CalendarRules;
}

/**
 * The days on which business is done under one edition of the policy: days before it by the rules that held then, all days
 * since by its own. Nothing that was published later changes what it counts.
 */
export class BusinessCalendar {
  /** Days off of one calendar year under one set of rules. */
  private readonly daysOff = new Map<CalendarRules, Map<number, ReadonlySet<LocalDate>>>();
  /** Business days of each calendar year, added up. */
  private readonly countsByYear = new Map<number, readonly number[]>();

  /** @param periods at least one, oldest first: the first holds for all days before it, too */
  constructor(private readonly periods: readonly CalendarPeriod[]) {}

  /** True for a day that is neither weekend nor an observed federal holiday. */
  readonly isBusinessDay = (date: LocalDate): boolean => {
    const rules = this.rulesOn(date);
    return !rules.weekend.includes(weekdayOf(date)) && !this.observedIn(yearOf(date), rules).has(date);
  };

  /**
   * The n-th business day after a date (before it, for a negative n). Zero leaves the date as it is.
   * @throws {RangeError} if n is not a whole number within ±10,000
   */
  readonly addBusinessDays = (date: LocalDate, n: number): LocalDate => {
    if (!Number.isInteger(n) || Math.abs(n) > MAXIMUM) throw new RangeError('Business days are counted in whole days.');
    if (n === 0) return date;
    let year = yearOf(date);
    // The number of the wanted one within its year; years are gone through until it lies within.
    let wanted = this.numberInYear(date) + n + (n < 0 && !this.isBusinessDay(date) ? 1 : 0);
    for (; wanted > this.countsOf(year).at(-1)!; year += 1) wanted -= this.countsOf(year).at(-1)!;
    while (wanted < 1) wanted += this.countsOf((year -= 1)).at(-1)!;
    // the first day with that number is the business day
    return addDays(isoDate(year, 1, 1), this.countsOf(year).indexOf(wanted));
  };

  /**
   * How many business days lie after one date, up to and with another: 1 for tomorrow, where that is one. Negative when the
   * other date comes first; 0 for the same.
   */
  readonly businessDaysBetween = (from: LocalDate, to: LocalDate): number => {
    if (to < from) return 0 - this.businessDaysBetween(to, from); // never minus zero
    let days = this.numberInYear(to) - this.numberInYear(from);
    for (let year = yearOf(from); year < yearOf(to); year += 1) days += this.countsOf(year).at(-1)!;
    return days;
  };

  /** The date itself where it is a business day, else the next one. */
  onBusinessDay(date: LocalDate): LocalDate {
    return this.isBusinessDay(date) ? date : this.addBusinessDays(date, 1);
  }

  private rulesOn(date: LocalDate): CalendarRules {
    return (this.periods.findLast(({ from }) => from <= date) ?? this.periods[0]!).rules;
  }

  /** How many business days its year has had by the end of a date. */
  private numberInYear(date: LocalDate): number {
    const year = yearOf(date);
    return this.countsOf(year)[daysFrom(isoDate(year, 1, 1), date)]!;
  }

  /** For each day of a year how many business days it has had by then: a queue asks for dates that are years ago. */
  private countsOf(year: number): readonly number[] {
    let counts = this.countsByYear.get(year);
    if (!counts) {
      let days = 0;
      const first = isoDate(year, 1, 1);
      const length = daysFrom(first, isoDate(year + 1, 1, 1));
      counts = Array.from({ length }, (_, day) => (days += this.isBusinessDay(addDays(first, day)) ? 1 : 0));
      this.countsByYear.set(year, counts);
    }
    return counts;
  }

  private observedIn(year: number, rules: CalendarRules): ReadonlySet<LocalDate> {
    const years = this.daysOff.get(rules) ?? new Map<number, ReadonlySet<LocalDate>>();
    this.daysOff.set(rules, years);
    let days = years.get(year);
    if (!days) {
      // 1 January of the next year is observed on 31 December of this one when it falls on a Saturday.
      const holidays = [year, year + 1].flatMap((one) => rules.holidays.flatMap((rule) => holidayOf(rule, one)));
      days = new Set(holidays.map((holiday) => observedOn(holiday, rules)));
      years.set(year, days);
    }
    return days;
  }
}

function holidayOf(rule: HolidayRule, year: number): LocalDate[] {
  if (rule.since !== undefined && year < rule.since) return [];
  const first = isoDate(year, rule.month, 1);
  if (rule.rule === 'fixed-date') return [isoDate(year, rule.month, rule.day)];
  if (rule.rule === 'nth-weekday') return [addDays(first, daysUntil(rule.weekday, first) + 7 * (rule.nth - 1))];
  const lastWeek = addDays(addMonths(first, 1), -7);
  return [addDays(lastWeek, daysUntil(rule.weekday, lastWeek))];
}

function observedOn(holiday: LocalDate, { observance }: CalendarRules): LocalDate {
  const rule = observance[weekdayOf(holiday)];
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
