/** What a clock of the policy says: how long is left, and which part of the time is used. */
import { count } from './dates.js';
import type { Status } from './status.js';

export interface ClockReading {
  /** Business days after today to the end of the last day: 0 on it, negative once it is over; absent without a target. */
  readonly left?: number;
  /** Business days that were granted. */
  readonly target?: number;
  /** It stands still, while the applicant has the agreement. */
  readonly isPaused?: boolean;
  /** Days of the calendar count, not business days. */
  readonly isCalendar?: boolean;
}

/** At a quarter of the time or on the last day but one, it is soon. */
const SOON = 0.25;

/** Whether what is left is little. */
export const isSoon = ({ left, target }: ClockReading): boolean =>
  left !== undefined && left >= 0 && (left <= 1 || (target !== undefined && left <= target * SOON));

/** The word of a clock, with its icon. */
export function statusOfClock(reading: ClockReading): Status {
  const { left, isPaused = false, isCalendar = false } = reading;
  const unit = isCalendar ? 'day' : 'business day';
  if (isPaused) return { icon: 'paused', word: 'Paused', tone: 'quiet' };
  if (left === undefined) return { icon: 'dash', word: 'No target', tone: 'quiet' };
  if (left < 0) return { icon: 'triangle', word: `${count(-left, unit)} over`, tone: 'bad' };
  const tone = isSoon(reading) ? 'warn' : 'ink';
  return { icon: 'clock', word: left === 0 ? 'Due today' : `${count(left, unit)} left`, tone };
}

/** How many of the granted days are used, as words and as a share; nothing where no target is known. */
export function useOfClock({ left, target }: ClockReading): { readonly words: string; readonly share: number } | null {
  if (left === undefined || target === undefined || target <= 0) return null;
  const used = Math.max(0, target - left);
  return { words: `${used} of ${target} used`, share: used / target };
}
