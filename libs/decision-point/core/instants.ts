import { addDays, startOfDay, type LocalDate } from '@accord/kernel';

/** Instants are milliseconds since 1970 UTC: they are compared a hundred thousand times a second. */
export type Instant = number;

/** What holds for good, and what never does. */
export const ALWAYS: Instant = Infinity;
export const NEVER: Instant = -Infinity;

const known = new Map<LocalDate, Instant>();

/** The instant in which a day is over in New York. The same days come again and again. */
export function endOf(day: LocalDate): Instant {
  const before = known.get(day);
  if (before !== undefined) return before;
  const instant = Date.parse(startOfDay(addDays(day, 1)));
  known.set(day, instant);
  return instant;
}

/** The first instant of a day in New York. */
export const beginningOf = (day: LocalDate): Instant => endOf(addDays(day, -1));

/** An instant in ISO 8601 UTC; null for one that never comes. */
export const isoOf = (instant: Instant): string | null =>
  Number.isFinite(instant) ? new Date(instant).toISOString() : null;

/** The last of some spans, in order, that had begun at an instant; undefined before the first. */
export function spanAt<Span extends { readonly from: Instant }>(spans: readonly Span[], at: Instant): Span | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.from <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
