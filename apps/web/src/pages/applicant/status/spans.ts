/** Lengths of time, as the policy in force has them. */
import type { Policy } from '../../../api/types.js';
import { count, dayAfter } from '../../../words/dates.js';

interface Timer {
  readonly id: string;
  readonly value?: number;
  readonly unit?: string;
  readonly actions?: readonly object[];
}

const UNITS: Readonly<Record<string, string>> = { businessDays: 'business day', days: 'day', months: 'month' };

/** How long a timer of the policy runs, as people say it; undefined where the policy has none of this name. */
export function spanOf({ values }: Policy, id: string): string | undefined {
  const timers: readonly Timer[] = values.timers;
  const timer = timers.find((one) => one.id === id);
  if (timer?.value === undefined || timer.unit === undefined) return undefined;
  return count(timer.value, UNITS[timer.unit] ?? timer.unit);
}

interface Action {
  readonly action?: unknown;
  readonly offset?: unknown;
  readonly unit?: unknown;
}

/** From which day on a timer that began on a date lets something be done; undefined where the policy does not say so. */
export function firstDayOf({ values }: Policy, id: string, wanted: string, since: string): string | undefined {
  const timers: readonly Timer[] = values.timers;
  const actions: readonly Action[] = timers.find((timer) => timer.id === id)?.actions ?? [];
  const found = actions.find(({ action }) => action === wanted);
  if (typeof found?.offset !== 'number' || typeof found.unit !== 'string') return undefined;
  return dayAfter(since, { value: found.offset, unit: found.unit });
}
