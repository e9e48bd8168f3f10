import { describe, expect, it } from '@jest/globals';
import * as dates from './dates.js';

describe('Dates', () => {
  it('are written out, with their day of the week where it helps', () => {
    expect(dates.day('2026-04-22')).toBe('22 Apr 2026');
    expect(dates.weekday('2026-04-22')).toBe('Wed 22 Apr 2026');
    expect(dates.shortDay('2026-04-22', '2026-01-01')).toBe('Wed 22 Apr');
    expect(dates.shortDay('2027-04-22', '2026-01-01')).toBe('Thu 22 Apr 2027');
  });

  it.each([
    ['2026-04-22T14:42:05Z', '22 Apr 2026, 10:42 ET', 'Wed 22 Apr 2026, 10:42:05 ET', '2026-04-22'],
    ['2026-01-01T04:59:59Z', '31 Dec 2025, 23:59 ET', 'Wed 31 Dec 2025, 23:59:59 ET', '2025-12-31'],
    ['2026-03-08T07:00:00Z', '8 Mar 2026, 03:00 ET', 'Sun 8 Mar 2026, 03:00:00 ET', '2026-03-08'],
    ['2026-11-01T06:30:00Z', '1 Nov 2026, 01:30 ET', 'Sun 1 Nov 2026, 01:30:00 ET', '2026-11-01'],
    ['2026-04-22T04:00:00Z', '22 Apr 2026, 00:00 ET', 'Wed 22 Apr 2026, 00:00:00 ET', '2026-04-22'],
  ])('are those of New York: %s is %s', (at, short, full, date) => {
    expect([dates.moment(at), dates.fullMoment(at), dates.dateOf(at)]).toEqual([short, full, date]);
  });

  it('are told to the second where many fall into one minute', () => {
    expect(dates.momentToTheSecond('2026-04-22T14:42:05Z')).toBe('22 Apr 2026, 10:42:05 ET');
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-11-30', 36, '2029-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('go on by months to the same day or the last one: %s and %d is %s', (date, months, later) => {
    expect(dates.dayAfter(date, { value: months, unit: 'months' })).toBe(later);
  });

  it('go on by days, over the ends of months and over a change of the clocks', () => {
    const after = (date: string, value: number) => dates.dayAfter(date, { value, unit: 'days' });
    expect([after('2026-02-27', 3), after('2026-10-31', 2)]).toEqual(['2026-03-02', '2026-11-02']);
    expect(dates.dayAfter('2026-02-27', { value: 5, unit: 'businessDays' })).toBeUndefined();
  });

  it.each([
    ['2026-04-22', 'today'],
    ['2026-04-23', 'tomorrow'],
    ['2026-04-21', 'yesterday'],
    ['2026-04-30', 'in 8 days'],
    ['2026-04-19', '3 days ago'],
    ['2028-10-22', 'in 2.5 years'],
  ])('say when they are: %s is %s', (date, words) => {
    expect(dates.fromToday(date, '2026-04-22')).toBe(words);
  });

  it('write numbers with their thousands set off, before the point alone', () => {
    const numbers = [0, 999, 1000, 1_234_567, -1024, 2.5, 1234.5678];
    expect(numbers.map(dates.figure)).toEqual(['0', '999', '1,000', '1,234,567', '-1,024', '2.5', '1,234.5678']);
  });

  it('count with the right noun', () => {
    expect([0, 1, -1, 1024].map((number) => dates.count(number, 'day'))).toEqual([
      '0 days',
      '1 day',
      '-1 day',
      '1,024 days',
    ]);
  });

  it.each([
    ['2026-04-22', { value: 30, unit: 'days' }, '2026-05-22'],
    ['2026-01-31', { value: 1, unit: 'months' }, '2026-02-28'],
    ['2026-03-08', { value: 1, unit: 'years' }, '2027-03-08'],
    ['2026-04-22', { value: 5, unit: 'businessDays' }, undefined],
  ])('reckon with the lengths of the policy: %s and %j is %s', (date, length, after) => {
    expect(dates.dayAfter(date, length)).toBe(after);
  });
});

describe('A moment that is chosen', () => {
  it.each([
    ['2026-07-01T10:00', '2026-07-01T14:00:00.000Z', '2026-07-01T10:00:00'],
    ['2026-01-01T10:00:05', '2026-01-01T15:00:05.000Z', '2026-01-01T10:00:05'],
    ['2026-11-01T01:30', '2026-11-01T05:30:00.000Z', '2026-11-01T01:30:00'], // comes twice: the first
    ['2026-11-01T02:30', '2026-11-01T07:30:00.000Z', '2026-11-01T02:30:00'],
    ['2026-03-08T02:30', '2026-03-08T07:30:00.000Z', '2026-03-08T03:30:00'], // is left out
    ['2026-03-08T01:59', '2026-03-08T06:59:00.000Z', '2026-03-08T01:59:00'],
  ])('at %s by the clocks in New York is %s', (time, at, shown) => {
    expect(dates.momentAtClock(time)).toBe(at);
    expect(dates.clockTimeOf(at)).toBe(shown);
  });

  it('is none where nothing, or no time, was chosen', () => {
    expect([dates.momentAtClock(''), dates.momentAtClock('2026-13-01T00:00')]).toEqual([undefined, undefined]);
  });
});
