import { addDays, addMonths, type LocalDate } from '@accord/kernel';
import type { PolicyFacts, Span, Timer } from '../premises.js';

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
 * A date later (or earlier) by a span of whole days.
 * @throws {RangeError} for hours and shares, which lead to no date
 */
export function later(date: LocalDate, { value, unit }: Span, { calendar }: PolicyFacts): LocalDate {
  switch (unit) {
    case 'businessDays':
      return calendar.addBusinessDays(date, value);
    case 'days':
      return addDays(date, value);
    case 'months':
      return addMonths(date, value);
    case 'years':
      return addMonths(date, 12 * value);
    case 'hours':
    case 'percent':
      break;
  }
  throw new RangeError(`A span in ${unit} does not lead from date to date.`);
}

/**
 * How long after the end of a timer the clock acts.
 * @throws {RangeError} if the timer has no such action counted from its end
 */
export function graceOf(policy: PolicyFacts, id: string, action: string): Span {
  const found = timerOf(policy, id).actions.find((one) => one.action === action && one.from === 'due');
  if (!found) throw new RangeError(`Timer ${id} has no action ${action} counted from its end.`);
  return { value: found.offset, unit: found.unit };
}
