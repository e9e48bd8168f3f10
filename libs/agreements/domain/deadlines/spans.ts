import { addSpan, type LocalDate, type Span } from '@accord/kernel';
import type { PolicyFacts, Timer } from '../premises.js';

/**
 * The timer of the policy with an id.
 * @throws {RangeError} if there is none
 */
export function timerOf({ timers }: PolicyFacts, id: string): Timer {
  const timer = timers.find((one) => one.id === id);
  if (!timer) throw new RangeError(`The policy has no timer ${id}.`);
  return timer;
}

/**
 * A date later (or earlier) by a span of whole days, business days by the policy's calendar.
 * @throws {RangeError} for hours and shares, which lead to no date
 */
export const later = (date: LocalDate, span: Span, { calendar }: PolicyFacts): LocalDate =>
  addSpan(date, span, calendar.addBusinessDays);

/**
 * How long after the end of a timer, or after its start, the clock acts.
 * @throws {RangeError} if the timer has no such action counted from there
 */
export function graceOf(policy: PolicyFacts, id: string, action: string, from: 'start' | 'due' = 'due'): Span {
  const found = timerOf(policy, id).actions.find((one) => one.action === action && one.from === from);
  if (!found) throw new RangeError(`Timer ${id} has no action ${action} counted from its ${from}.`);
  return { value: found.offset, unit: found.unit };
}
