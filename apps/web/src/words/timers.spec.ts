import { describe, expect, it } from '@jest/globals';
import { readingOf } from './timers.js';

const TIMERS = [
  { id: 'privacy-review', title: 'Privacy review', value: 20, unit: 'businessDays' },
  { id: 'signature-window', title: 'Signature window', value: 30, unit: 'days' },
];
const TODAY = '2026-11-28';

describe('What the clock of a piece of work says', () => {
  it('tells what is used of the days that were granted, although the assignment set another day than the policy', () => {
    const due = { command: 'pass-privacy-review', dueOn: '2026-12-18', businessDaysLeft: 15, businessDaysGranted: 15 };
    expect(readingOf(due, TIMERS, TODAY)).toEqual({ left: 15, target: 15 });
  });

  it('counts days of the calendar where the policy does', () => {
    const due = { command: 'sign-agreement', dueOn: '2026-12-20', since: '2026-11-26T01:00:00.000Z' };
    const counted = { businessDaysLeft: 15, businessDaysGranted: 17 };
    expect(readingOf({ ...due, ...counted }, TIMERS, TODAY)).toEqual({ left: 22, target: 25, isCalendar: true });
  });

  it('says nothing of the part that is used where nobody knows when it began', () => {
    const due = { command: 'sign-agreement', dueOn: '2026-12-20', businessDaysLeft: 22 };
    expect(readingOf(due, TIMERS, TODAY)).toEqual({ left: 22, isCalendar: true });
    expect(readingOf({ command: 'assign-reviewer' }, TIMERS, TODAY)).toEqual({});
  });
});
