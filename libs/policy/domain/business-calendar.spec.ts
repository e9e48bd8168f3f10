import { describe, expect, it } from '@jest/globals';
import { addDays } from '@accord/kernel';
import { shippedBook } from '@accord/policy/testing';
import { BusinessCalendar } from './business-calendar.js';
import { dueOn } from './index.js';

const SET = shippedBook.editions[0]!;
const calendar = new BusinessCalendar([{ from: SET.effectiveFrom, rules: SET.calendar }]);
const counting = { set: SET, calendar };
const { addBusinessDays, businessDaysBetween, isBusinessDay } = calendar;

/** Days off on weekdays, by year, as published for federal employees. */
const DAYS_OFF: Readonly<Record<string, readonly string[]>> = {
  '2024': ['01-01', '01-15', '02-19', '05-27', '06-19', '07-04', '09-02', '10-14', '11-11', '11-28', '12-25'],
  '2025': ['01-01', '01-20', '02-17', '05-26', '06-19', '07-04', '09-01', '10-13', '11-11', '11-27', '12-25'],
  '2026': ['01-01', '01-19', '02-16', '05-25', '06-19', '07-03', '09-07', '10-12', '11-11', '11-26', '12-25'],
  '2027': ['01-01', '01-18', '02-15', '05-31', '06-18', '07-05', '09-06', '10-11', '11-11', '11-25', '12-24', '12-31'],
  '2028': ['01-17', '02-21', '05-29', '06-19', '07-04', '09-04', '10-09', '11-10', '11-23', '12-25'],
  '2029': ['01-01', '01-15', '02-19', '05-28', '06-19', '07-04', '09-03', '10-08', '11-12', '11-22', '12-25'],
  '2030': ['01-01', '01-21', '02-18', '05-27', '06-19', '07-04', '09-02', '10-14', '11-11', '11-28', '12-25'],
};

describe('the business calendar', () => {
  it.each(Object.keys(DAYS_OFF))('takes the federal holidays of %s off, and no other weekday', (year) => {
    const off: string[] = [];
    for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      if (weekday === 0 || weekday === 6) expect(isBusinessDay(day)).toBe(false);
      else if (!isBusinessDay(day)) off.push(day.slice(5));
    }
    expect(off).toEqual(DAYS_OFF[year]);
  });

  it('knows no Juneteenth before 2021', () => {
    expect(isBusinessDay('2020-06-19')).toBe(true);
    expect(isBusinessDay('2021-06-18')).toBe(false);
  });

  it('counts over weekends and holidays, forwards and back', () => {
    expect(addBusinessDays('2026-07-02', 1)).toBe('2026-07-06');
    expect(addBusinessDays('2026-07-06', -1)).toBe('2026-07-02');
    expect(addBusinessDays('2026-12-24', 5)).toBe('2027-01-04');
    expect(addBusinessDays('2026-07-04', 1)).toBe('2026-07-06');
    expect(addBusinessDays('2026-07-04', 0)).toBe('2026-07-04');
  });

  it('finds the n-th one as one who goes from day to day, from any day, forwards and back', () => {
    const walk = (date: string, n: number): string => {
      let day = date;
      for (let left = Math.abs(n); left > 0;) if (isBusinessDay((day = addDays(day, Math.sign(n))))) left -= 1;
      return day;
    };
    for (let day = '2026-12-18'; day < '2027-01-12'; day = addDays(day, 1))
      for (const n of [1, 2, 5, 12, 20, 253, 600]) {
        expect([day, n, addBusinessDays(day, n)]).toEqual([day, n, walk(day, n)]);
        expect([day, -n, addBusinessDays(day, -n)]).toEqual([day, -n, walk(day, -n)]);
      }
  });

  it('finds its way back from a business day', () => {
    for (const n of [1, 4, 20, 261]) expect(addBusinessDays(addBusinessDays('2026-03-02', n), -n)).toBe('2026-03-02');
  });

  it('counts the days between two dates as one who goes from day to day, over years and back', () => {
    const dates = [
      '2019-12-31',
      '2020-02-29',
      '2023-12-31',
      '2024-01-01',
      '2026-07-03',
      '2026-07-04',
      '2026-11-27',
      '2028-12-31',
    ];
    for (const from of dates) {
      let walked = 0;
      for (let day = from; day <= '2029-01-02'; day = addDays(day, 1)) {
        if (day > from && isBusinessDay(day)) walked += 1;
        if (!dates.includes(day) && day !== '2029-01-02') continue;
        expect([from, day, businessDaysBetween(from, day)]).toEqual([from, day, walked]);
        expect(businessDaysBetween(day, from)).toBe(walked === 0 ? 0 : -walked);
      }
    }
  });

  it('counts whole days only, and not without end', () => {
    for (const n of [0.5, Number.NaN, 10_001]) expect(() => addBusinessDays('2026-03-02', n)).toThrow(RangeError);
  });
});

describe('a calendar whose rules have changed', () => {
  const since = '2026-06-15';
  const inventors = { id: 'inventors-day', rule: 'fixed-date', month: 6, day: 30 } as const;
  const rules = { ...SET.calendar, holidays: [...SET.calendar.holidays, inventors] };
  const later = new BusinessCalendar([
    { from: SET.effectiveFrom, rules: SET.calendar },
    { from: since, rules },
  ]);

  it('counts days that have passed by the rules that held then, and all others by its own', () => {
    expect(later.isBusinessDay('2026-06-30')).toBe(false);
    expect(later.isBusinessDay('2025-06-30')).toBe(true);
    expect(later.addBusinessDays('2026-06-29', 1)).toBe('2026-07-01');
    expect(later.businessDaysBetween('2025-06-29', '2025-07-01')).toBe(2);
    expect(later.businessDaysBetween('2026-06-28', '2026-07-01')).toBe(2);
    expect(later.businessDaysBetween('2025-01-01', '2027-12-31')).toBe(
      businessDaysBetween('2025-01-01', '2027-12-31') - 2,
    );
  });

  it('has tables of its own: another calendar counts as before', () => {
    expect(isBusinessDay('2026-06-30')).toBe(true);
    expect(addBusinessDays('2026-06-29', 1)).toBe('2026-06-30');
  });
});

describe('timers', () => {
  it.each([
    ['intake-check', '2026-02-12', '2026-02-20'],
    ['privacy-review', '2026-03-02', '2026-03-30'],
    ['signature-window', '2026-03-02', '2026-04-01'],
    ['privacy-review-freshness', '2027-03-02', '2028-03-01'],
    ['standards-attestation', '2028-02-29', '2029-02-28'],
    ['sf86-refresh', '2026-03-02', '2031-03-02'],
    ['expiry', '2026-03-02', '2026-03-02'],
  ])('%s that starts on %s is due on %s', (timer, start, due) => {
    expect(dueOn(counting, timer, start)).toBe(due);
  });

  it('count the value of a variant where one holds', () => {
    expect(dueOn(counting, 'classified-determination', '2026-03-02')).toBe('2026-08-29');
    expect(dueOn(counting, 'classified-determination', '2026-03-02', 'entity eligibility already exists')).toBe(
      '2026-05-31',
    );
    expect(() => dueOn(counting, 'classified-determination', '2026-03-02', 'no such case')).toThrow(RangeError);
  });

  it('do not lead to a date when they count hours, or do not exist', () => {
    expect(() => dueOn(counting, 'emergency-suspension', '2026-03-02')).toThrow(RangeError);
    expect(() => dueOn(counting, 'no-such-timer', '2026-03-02')).toThrow(RangeError);
  });
});
