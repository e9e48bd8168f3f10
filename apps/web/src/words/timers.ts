/** The clocks of the policy, by what they wait for. */
import type { ClockReading } from './clock.js';
import { dateOf, daysBetween } from './dates.js';

/** A timer, as the policy has it. */
export interface Timer {
  readonly id: string;
  readonly title: string;
  readonly value: number;
  readonly unit: string;
}

/** A piece of work with its last day, as the server tells of it. */
interface Due {
  readonly dueOn?: string;
  /** When it began to wait. */
  readonly since: string;
  readonly businessDaysLeft?: number;
  readonly businessDaysGranted?: number;
  readonly isInCalendarDays?: true;
}

/** What the clock of a piece of work says: in business days, or in days of the calendar where the policy counts those. */
export function readingOf(due: Due, today: string): ClockReading {
  const { dueOn, since, businessDaysLeft: left, businessDaysGranted, isInCalendarDays = false } = due;
  if (dueOn === undefined || left === undefined) return {};
  if (isInCalendarDays)
    return { left: daysBetween(today, dueOn), target: daysBetween(dateOf(since), dueOn), isCalendar: true };
  return { left, ...(businessDaysGranted === undefined ? {} : { target: businessDaysGranted }) };
}

/** What the last day of a timer is, to people. */
const LAST_DAYS: Readonly<Record<string, string>> = {
  'intake-check': 'Intake is due',
  'privacy-review': 'Privacy review is due',
  concurrence: 'Concurrence is due',
  'classified-determination': 'Decision on classified access is due',
  'changes-requested-reply': 'Reply of the ISAO is due',
  'signature-window': 'Last day to sign',
  'privacy-review-freshness': 'Privacy review no longer fresh',
  'draft-idle': 'Draft is withdrawn unless it changes',
  'emergency-suspension': 'Suspension is confirmed or lifted',
  'suspension-maximum': 'Longest suspension ends',
  'standards-attestation': 'Standards attestation ends',
  'clearance-verification': 'Eligibility is verified again',
  'need-revalidation': 'Need for classified access is looked at again',
  'annual-agreement-review': 'Annual review',
  'risk-acceptance': 'Acceptance of a risk ends',
  'renewal-window': 'Last day to renew',
  expiry: 'Agreement ends',
  'termination-notice': 'Notice runs out',
  'disposition-certificate': 'Certificate of disposal is due',
  'no-classified-activity': 'Need for classified access is asked about',
  'sf86-refresh': 'Personnel forms are refreshed',
  'legacy-conformance-review': 'Conformance review is due',
  'statutory-window-watch': 'Statutory cover, last day known',
};

/** What the last day of a timer is; where there are no words of ours, its title in the policy. */
export const lastDayOf = (rule: string, timers: readonly Timer[]): string =>
  LAST_DAYS[rule] ?? timers.find(({ id }) => id === rule)?.title ?? rule;
