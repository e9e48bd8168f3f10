import { describe, expect, it } from '@jest/globals';
import { readingOf } from './timers.js';

const TODAY = '2026-11-28';
const since = '2026-11-26T01:00:00.000Z';

describe('What the clock of a piece of work says', () => {
  it('tells what is used of the days that were granted, although the assignment set another day than the policy', () => {
    const due = { since, dueOn: '2026-12-18', businessDaysLeft: 15, businessDaysGranted: 15 };
    expect(readingOf(due, TODAY)).toEqual({ left: 15, target: 15 });
  });

  it('counts days of the calendar where the policy does', () => {
    const due = { since, dueOn: '2026-12-20', businessDaysLeft: 15, businessDaysGranted: 17 };
    expect(readingOf({ ...due, isInCalendarDays: true }, TODAY)).toEqual({ left: 22, target: 25, isCalendar: true });
  });

  it('says nothing of what has no last day', () => {
    expect(readingOf({ since }, TODAY)).toEqual({});
  });
});
