import { addSpan, type LocalDate, type Span } from '@accord/kernel';
import type { BusinessCalendar } from './business-calendar.js';
import type { PolicySet, TimerRule } from './documents.js';

/** By which times are counted: the values, and the days of business that belong to them. */
export interface Counting {
  readonly set: PolicySet;
  readonly calendar: BusinessCalendar;
}

/**
 * The date on which a timer that started on `start` is due; the deadline ends with that day in New York. `variant` is the
 * `when` of one of the timer's variants, whose value then counts.
 * @throws {RangeError} if there is no such timer or variant, or it does not count in days, business days, months, years
 */
export function dueOn(counting: Counting, timerId: string, start: LocalDate, variant?: string): LocalDate {
  const rule = timerIn(counting.set, timerId);
  const duration = variant === undefined ? rule : rule.variants?.find((one) => one.when === variant);
  if (!duration) throw new RangeError(`Timer ${timerId} has no such variant.`);
  return later(start, duration, counting);
}

/**
 * The timer with an id.
 * @throws {RangeError} if the set has none
 */
export function timerIn(set: PolicySet, timerId: string): TimerRule {
  const rule = set.timers.find((timer) => timer.id === timerId);
  if (!rule) throw new RangeError(`The policy has no timer ${timerId}.`);
  return rule;
}

/**
 * How far from the start of a timer an action of the clock lies.
 * @throws {RangeError} if the timer has no such action counted from its start
 */
export function offsetOf(set: PolicySet, timerId: string, action: string): Span {
  const found = timerIn(set, timerId).actions.find((one) => one.action === action && one.from === 'start');
  if (!found) throw new RangeError(`Timer ${timerId} has no action ${action} counted from its start.`);
  return { value: found.offset, unit: found.unit };
}

/**
 * A date later by a duration, business days by the federal calendar.
 * @throws {RangeError} if the duration does not count whole days
 */
export const later = (date: LocalDate, duration: Span, { calendar }: Counting): LocalDate =>
  addSpan(date, duration, calendar.addBusinessDays);
