/** Lengths of time, as the policy in force has them. */
import type { Policy } from '../../../api/types.js';
import { count } from '../../../words/dates.js';

interface Timer {
  readonly id: string;
  readonly value?: number;
  readonly unit?: string;
}

const UNITS: Readonly<Record<string, string>> = { businessDays: 'business day', days: 'day', months: 'month' };

/** How long a timer of the policy runs, as people say it; undefined where the policy has none of this name. */
export function spanOf({ values }: Policy, id: string): string | undefined {
  const timers: readonly Timer[] = values.timers;
  const timer = timers.find((one) => one.id === id);
  if (timer?.value === undefined || timer.unit === undefined) return undefined;
  return count(timer.value, UNITS[timer.unit] ?? timer.unit);
}
