import { describe, expect, it } from '@jest/globals';
import { policyFactsAt } from '@accord/policy/testing';
import { dueOf } from './due.view.js';

const policy = policyFactsAt('2026-07-01');
const SINCE = '2026-07-01T14:00:00.000Z';
const intake = (dueOn: string, today: string) =>
  dueOf({ command: 'complete-intake', dueOn, since: SINCE }, policy, today);

describe('how the date of a piece of work stands', () => {
  it('counts the business days that are left, over weekends and holidays', () => {
    // Independence Day is observed on Friday, 3 July
    expect(intake('2026-07-08', '2026-07-01')).toEqual({
      businessDaysLeft: 4,
      businessDaysGranted: 4,
      isOverdue: false,
      isEscalated: false,
    });
    expect(intake('2026-07-08', '2026-07-08')).toEqual({
      businessDaysLeft: 0,
      businessDaysGranted: 4,
      isOverdue: false,
      isEscalated: false,
    });
  });

  it('counts those by which it is over, and says that it is escalated where the policy does that', () => {
    expect(intake('2026-07-02', '2026-07-07')).toEqual({
      businessDaysLeft: -2,
      businessDaysGranted: 1,
      isOverdue: true,
      isEscalated: true,
    });
    const [dueOn, today] = ['2026-07-02', '2026-07-07'];
    expect(dueOf({ command: 'resubmit', dueOn, since: SINCE }, policy, today)).toMatchObject({
      isOverdue: true,
      isEscalated: false,
    });
    expect(dueOf({ command: 'sign-agreement', dueOn, since: SINCE }, policy, today).isEscalated).toBe(false);
  });

  it('says where the policy counts days of the calendar', () => {
    const of = (command: string) => dueOf({ command, dueOn: '2026-08-14', since: SINCE }, policy, '2026-07-07');
    expect(of('reinstate-agreement').isInCalendarDays).toBe(true);
    expect(of('complete-intake').isInCalendarDays).toBeUndefined();
  });

  it('is over on a weekend although no business day has gone', () => {
    const saturday = intake('2026-07-10', '2026-07-11');
    expect(saturday).toEqual({ businessDaysLeft: 0, businessDaysGranted: 6, isOverdue: true, isEscalated: true });
    expect(Object.is(saturday.businessDaysLeft, 0)).toBe(true);
  });

  it('counts the days that were granted from when it began to wait, whoever chose the last day', () => {
    const granted = (since: string, dueOn: string) =>
      dueOf({ command: 'pass-privacy-review', dueOn, since }, policy, '2026-07-01').businessDaysGranted;
    expect(granted('2026-07-01T03:00:00.000Z', '2026-07-08')).toBe(5); // still the thirtieth of June in Washington
    expect(granted('2026-07-09T12:00:00.000Z', '2026-07-08')).toBe(0);
  });

  it('says nothing of what has no date', () => {
    expect(dueOf({ command: 'assign-reviewer', since: SINCE }, policy, '2026-07-01')).toEqual({});
  });
});
