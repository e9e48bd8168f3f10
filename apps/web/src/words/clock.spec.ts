import { describe, expect, it } from '@jest/globals';
import { businessDaysBetween } from './business-days.js';
import { statusOfClock, useOfClock } from './clock.js';

describe('A clock of the policy', () => {
  it.each([
    [{ left: 9, target: 20 }, '9 days left', 'ink'],
    [{ left: 5, target: 20 }, '5 days left', 'warn'],
    [{ left: 1, target: 2 }, '1 day left', 'warn'],
    [{ left: 0, target: 20 }, 'Due today', 'warn'],
    [{ left: -1, target: 20 }, '1 day over', 'bad'],
    [{ left: -4, target: 20 }, '4 days over', 'bad'],
    [{ left: 26, target: 90, isCalendar: true }, '26 days* left', 'ink'],
    [{ left: 9, target: 20, isPaused: true }, 'Paused', 'quiet'],
    [{}, 'No target', 'quiet'],
  ])('reads %j as %s', (reading, word, tone) => {
    expect(statusOfClock(reading)).toMatchObject({ word, tone });
  });

  it('tells used from granted, more than all once it is over', () => {
    expect(useOfClock({ left: 9, target: 20 })).toEqual({ words: '11 of 20 used', share: 0.55 });
    expect(useOfClock({ left: -4, target: 20 })).toEqual({ words: '24 of 20 used', share: 1.2 });
    expect(useOfClock({ left: 30, target: 20 })).toEqual({ words: '0 of 20 used', share: 0 });
    expect(useOfClock({ left: 3 })).toBeNull();
    expect(useOfClock({ target: 20 })).toBeNull();
  });
});

describe('Business days', () => {
  const holidays = new Set(['2026-05-25']);
  it.each([
    ['2026-04-22', '2026-04-22', 0],
    ['2026-04-22', '2026-04-23', 1],
    ['2026-04-24', '2026-04-27', 1],
    ['2026-05-22', '2026-05-26', 1],
    ['2026-03-06', '2026-03-09', 1], // over a change of the clocks
    ['2026-04-27', '2026-04-24', 0],
  ])('from %s to %s are %d', (from, to, days) => {
    expect(businessDaysBetween(from, to, holidays)).toBe(days);
  });
});
