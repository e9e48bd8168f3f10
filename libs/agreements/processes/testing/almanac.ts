/**
 * Days and instants for the long test, counted by an account of its own: it imports nothing, so that a fault of the product's
 * calendar shows. Days are numbers since 1 January 1970.
 */
export type Day = number;

const MS = 86_400_000;

/** The day of a text `YYYY-MM-DD`. */
export const day = (text: string): Day => Date.parse(`${text}T00:00:00Z`) / MS;

/** The text of a day. */
export const text = (one: Day): string => new Date(one * MS).toISOString().slice(0, 10);

const yearOf = (one: Day): number => Number(text(one).slice(0, 4));
const weekday = (one: Day): number => (((one + 4) % 7) + 7) % 7; // 0 is Sunday: 1 January 1970 was a Thursday

/** The n-th Sunday (or another weekday) of a month; negative n from its end. */
function nth(year: number, month: number, which: number, n: number): Day {
  const first = Date.UTC(year, month - 1, 1) / MS;
  const last = Date.UTC(year, month, 0) / MS;
  if (n > 0) return first + ((which - weekday(first) + 7) % 7) + 7 * (n - 1);
  return last - ((weekday(last) - which + 7) % 7);
}

/** True where New York is four hours behind UTC when the day begins: from the day after the second Sunday of March on. */
const isSummer = (one: Day): boolean => one > nth(yearOf(one), 3, 0, 2) && one <= nth(yearOf(one), 11, 0, 1);

/** The instant at which a day begins in New York. */
export const begins = (one: Day): string => `${text(one)}T0${isSummer(one) ? 4 : 5}:00:00.000Z`;

/** The instant in which a day is over there. */
export const over = (one: Day): string => begins(one + 1);

/** The day off of a holiday on a fixed date. */
function fixed(year: number, month: number, date: number): Day {
  const one = Date.UTC(year, month - 1, date) / MS;
  if (weekday(one) === 6) return one - 1;
  return weekday(one) === 0 ? one + 1 : one;
}

const OFF = new Map<number, ReadonlySet<Day>>();

function daysOff(year: number): ReadonlySet<Day> {
  const known = OFF.get(year);
  if (known) return known;
  const off = new Set([
    fixed(year, 1, 1),
    fixed(year + 1, 1, 1),
    nth(year, 1, 1, 3),
    nth(year, 2, 1, 3),
    nth(year, 5, 1, -1),
    ...(year < 2021 ? [] : [fixed(year, 6, 19)]),
    fixed(year, 7, 4),
    nth(year, 9, 1, 1),
    nth(year, 10, 1, 2),
    fixed(year, 11, 11),
    nth(year, 11, 4, 4),
    fixed(year, 12, 25),
  ]);
  OFF.set(year, off);
  return off;
}

const isBusiness = (one: Day): boolean => weekday(one) !== 0 && weekday(one) !== 6 && !daysOff(yearOf(one)).has(one);

/** The n-th business day after a day. */
export function business(from: Day, n: number): Day {
  let at = from;
  for (let left = n; left > 0;) {
    at += 1;
    if (isBusiness(at)) left -= 1;
  }
  return at;
}

/** Some months after a day, at the latest the last day of the month that is reached. */
export function months(from: Day, n: number): Day {
  const [year = 0, month = 1, date = 1] = text(from).split('-').map(Number);
  const last = Date.UTC(year, month + n, 0);
  return Math.min(Date.UTC(year, month - 1 + n, 1) + (date - 1) * MS, last) / MS;
}
