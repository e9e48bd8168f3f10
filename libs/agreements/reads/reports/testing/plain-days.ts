/* Business days as somebody counts them who has a wall calendar and the list of federal holidays: day by day. */

const DAY_MS = 86_400_000;

/** A day so many days later. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Days of the calendar from one to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

const weekday = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay();
const MONDAY = 1;
const THURSDAY = 4;

/** The n-th such weekday of a month; the last one for -1. */
function nth(n: number, wanted: number, month: string): string {
  const days = Array.from({ length: 31 }, (_, at) => later(`${month}-01`, at));
  return days.filter((day) => day.startsWith(month) && weekday(day) === wanted).at(n > 0 ? n - 1 : n)!;
}

/** Federal holidays of a year on the days on which they are observed: a Saturday's on Friday, a Sunday's on Monday. */
function holidays(year: number): readonly string[] {
  const fixed = ['01-01', '07-04', '11-11', '12-25', ...(year >= 2021 ? ['06-19'] : [])].map((day) => `${year}-${day}`);
  const moving = [
    nth(3, MONDAY, `${year}-01`), // Martin Luther King
    nth(3, MONDAY, `${year}-02`), // Washington
    nth(-1, MONDAY, `${year}-05`), // Memorial Day
    nth(1, MONDAY, `${year}-09`), // Labor Day
    nth(2, MONDAY, `${year}-10`), // Columbus
    nth(4, THURSDAY, `${year}-11`), // Thanksgiving
  ];
  return [...fixed.map((day) => later(day, weekday(day) === 6 ? -1 : weekday(day) === 0 ? 1 : 0)), ...moving];
}

const OFF = new Set(Array.from({ length: 16 }, (_, n) => holidays(2018 + n)).flat());
const isOff = (day: string): boolean => weekday(day) === 0 || weekday(day) === 6 || OFF.has(day);

/** Business days after a day, up to and with another. */
export function businessDays(from: string, to: string): number {
  let days = 0;
  for (let day = later(from, 1); day <= to; day = later(day, 1)) if (!isOff(day)) days += 1;
  return days;
}

/** The day itself where it is a business day, else the next one. */
export const onBusinessDay = (day: string): string => (isOff(day) ? onBusinessDay(later(day, 1)) : day);

/** The n-th business day after a day. */
export const afterBusinessDays = (day: string, n: number): string =>
  n === 0 ? day : afterBusinessDays(onBusinessDay(later(day, 1)), n - 1);
