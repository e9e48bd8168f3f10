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

/** Which timer of the policy a piece of work runs under. */
const TIMER_OF: Readonly<Record<string, string>> = {
  'complete-intake': 'intake-check',
  'assign-reviewer': 'privacy-review',
  'pass-privacy-review': 'privacy-review',
  'record-concurrence': 'concurrence',
  'approve-classified-access': 'classified-determination',
  'sign-agreement': 'signature-window',
  resubmit: 'changes-requested-reply',
  'ratify-suspension': 'emergency-suspension',
  'reinstate-agreement': 'suspension-maximum',
  'complete-annual-review': 'annual-agreement-review',
  'certify-disposition': 'disposition-certificate',
};

interface Due {
  readonly command: string;
  readonly dueOn?: string | undefined;
  /** When it began to wait; without it nothing is said of how much of the time is used. */
  readonly since?: string | undefined;
  readonly businessDaysLeft?: number | undefined;
  readonly businessDaysGranted?: number | undefined;
}

/** What the clock of a piece of work says. Timers that the policy counts in days of the calendar are told so. */
export function readingOf(due: Due, timers: readonly Timer[], today: string): ClockReading {
  const { command, dueOn, since, businessDaysLeft, businessDaysGranted } = due;
  if (dueOn === undefined || businessDaysLeft === undefined) return {};
  const timer = timers.find(({ id }) => id === TIMER_OF[command]);
  if (timer?.unit === 'days') {
    const granted = since === undefined ? {} : { target: daysBetween(dateOf(since), dueOn) };
    return { left: daysBetween(today, dueOn), ...granted, isCalendar: true };
  }
  return { left: businessDaysLeft, ...(businessDaysGranted === undefined ? {} : { target: businessDaysGranted }) };
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
