/** Business days, as the calendar of the policy counts them. */

const DAY = 86_400_000;
const SATURDAY = 6;

/** Business days after one date of the record up to and with another. */
export function businessDaysBetween(from: string, to: string, holidays: ReadonlySet<string>): number {
  const last = Date.parse(`${to}T00:00:00Z`);
  let days = 0;
  for (let at = Date.parse(`${from}T00:00:00Z`) + DAY; at <= last; at += DAY) {
    const date = new Date(at);
    const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === SATURDAY;
    if (!isWeekend && !holidays.has(date.toISOString().slice(0, 10))) days += 1;
  }
  return days;
}
