/** What stands beneath the lanes of a swimlane: on which days it was, and when along it. */
import { dateOf, day, daysAfter, daysBetween, shortDay, timeOfDay } from '../words/dates.js';

export interface Tick {
  readonly at: number;
  readonly name: string;
}

const MOST = 5;
const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];
/** Lengths of time that people count in, within a day. */
const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * SECOND),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6].map((hours) => hours * HOUR),
];

/** The day of all of it, or its first and its last day. */
export function daysOf(from: number, to: number): string {
  const [first, last] = [dateOf(from), dateOf(to)];
  return first === last ? day(first) : `${day(first)} to ${day(last)}`;
}

/** Times of the day, or days where it was on more than one: some few, at round places, no two of the same name. */
export function ticksOfLanes(from: number, to: number): readonly Tick[] {
  return dateOf(from) === dateOf(to) ? timesOf(from, to) : datesOf(from, to);
}

/** Where there is no round time within it, when it began. */
function timesOf(from: number, to: number): readonly Tick[] {
  const step = STEPS.find((one) => (to - from) / one <= MOST) ?? 6 * HOUR;
  const first = Math.ceil(from / step) * step;
  const places = Array.from(
    { length: Math.max(0, Math.floor((to - first) / step) + 1) },
    (_none, tick) => first + tick * step,
  );
  return (places.length === 0 ? [from] : places).map((at) => ({ at, name: timeOfDay(at) }));
}

function datesOf(from: number, to: number): readonly Tick[] {
  const [first, last] = [dateOf(from), dateOf(to)];
  const step = Math.ceil(daysBetween(first, last) / MOST);
  const dates = Array.from({ length: Math.floor(daysBetween(first, last) / step) }, (_none, tick) =>
    daysAfter(first, (tick + 1) * step),
  );
  return dates.map((date) => ({ at: beginOf(date), name: shortDay(date, last) }));
}

/** Midnight in New York, which is four or five hours behind. */
function beginOf(date: string): number {
  const four = Date.parse(`${date}T04:00:00Z`);
  return dateOf(four) === date ? four : four + HOUR;
}
