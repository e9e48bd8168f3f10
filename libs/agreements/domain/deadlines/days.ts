import { addDays, type LocalDate, type Span } from '@accord/kernel';
import type { PolicyFacts, Timer, TimerPoint } from '../premises.js';
import type { Running } from './running.js';
import { later } from './spans.js';

/**
 * The day of a point on the way of something that runs. A share is counted in business days where the timer is, over the
 * days that this one really has: whoever was given less time is told sooner.
 */
export function dayOf(
  { offset, unit, from }: TimerPoint,
  running: Running,
  timer: Timer,
  policy: PolicyFacts,
): LocalDate {
  if (unit === 'percent') return shareOf(offset, running, timer, policy);
  return later(from === 'start' ? running.startsOn : running.dueOn, { value: offset, unit }, policy);
}

function shareOf(percent: number, { startsOn, dueOn }: Running, { unit }: Timer, policy: PolicyFacts): LocalDate {
  if (percent === 100) return dueOn;
  const inBusiness = unit === 'businessDays';
  const all = inBusiness ? policy.calendar.businessDaysBetween(startsOn, dueOn) : daysBetween(startsOn, dueOn);
  return later(startsOn, { value: Math.ceil((all * percent) / 100), unit: inBusiness ? unit : 'days' }, policy);
}

/** How many days one date lies after another. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The day of the n-th return of a point (0: the first time). @throws {RangeError} for a span that leads to no date */
export const returnOf = (first: LocalDate, { value, unit }: Span, n: number, policy: PolicyFacts): LocalDate =>
  n === 0 ? first : later(first, { value: value * n, unit }, policy);

/** The later of two days. */
export const laterDay = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

/** The day after a date. */
export const dayAfter = (date: LocalDate): LocalDate => addDays(date, 1);
