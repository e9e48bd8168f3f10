import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, endOfDay, isLocalDate, localDateOf } from './index.js';

describe('the end of a day in New York', () => {
  it.each([
    ['2026-01-15', '2026-01-16T04:59:59.000Z', 'in winter'],
    ['2026-07-15', '2026-07-16T03:59:59.000Z', 'in summer'],
    ['2026-03-07', '2026-03-08T04:59:59.000Z', 'before clocks go forward'],
    ['2026-03-08', '2026-03-09T03:59:59.000Z', 'when clocks went forward'],
    ['2026-10-31', '2026-11-01T03:59:59.000Z', 'before clocks go back'],
    ['2026-11-01', '2026-11-02T04:59:59.000Z', 'when clocks went back'],
    ['2026-12-31', '2027-01-01T04:59:59.000Z', 'at the end of the year'],
  ])('of %s is %s (%s)', (date, instant) => {
    expect(endOfDay(date)).toBe(instant);
  });

  it('is the last second of that date, on every day of a year', () => {
    for (let date = '2026-01-01'; date < '2027-01-01'; date = addDays(date, 1)) {
      const end = endOfDay(date);
      const next = new Date(Date.parse(end) + 1000);
      expect([localDateOf(end), localDateOf(next)]).toEqual([date, addDays(date, 1)]);
    }
  });
});

describe('the date of a moment', () => {
  it.each([
    ['2026-03-08T04:59:59Z', '2026-03-07'],
    ['2026-03-08T05:00:00Z', '2026-03-08'],
    ['2026-03-09T03:59:59Z', '2026-03-08'],
    ['2026-03-09T04:00:00Z', '2026-03-09'],
    ['2026-11-01T03:59:59Z', '2026-10-31'],
    ['2026-11-01T04:00:00Z', '2026-11-01'],
    ['2026-11-02T04:59:59Z', '2026-11-01'],
    ['2026-11-02T05:00:00Z', '2026-11-02'],
  ])('%s is that of New York: %s', (moment, date) => {
    expect(localDateOf(moment)).toBe(date);
    expect(localDateOf(new Date(moment))).toBe(date);
  });
});

describe('a date some months later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });
});

describe('a date', () => {
  it.each(['2026-02-28', '2028-02-29', '2000-02-29'])('exists: %s', (date) => expect(isLocalDate(date)).toBe(true));
  it.each(['2026-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '2026-01-01T00:00:00Z', ''])(
    'does not exist: %j',
    (date) => expect(isLocalDate(date)).toBe(false),
  );
});
