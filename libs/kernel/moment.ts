import { isLocalDate } from './calendar.js';

const RFC_3339 =
  /^(?<date>\d{4}-\d{2}-\d{2})[Tt](?<hour>\d{2}):(?<minute>\d{2}):(?<second>\d{2})(?:\.(?<fraction>\d+))?(?:[Zz]|(?<sign>[+-])(?<offsetHours>\d{2}):(?<offsetMinutes>\d{2}))$/;

const MINUTE_MS = 60_000;
/** Where leap seconds stand: at the end of a day in UTC, and nowhere else. */
const LAST_MINUTE = 'T23:59';

/**
 * The moment that an RFC 3339 date-time names, to the millisecond; null for one that does not exist. Stricter than `Date`,
 * which reads 30 February as 2 March and 24:00 as midnight. A leap second is read as the last millisecond of its minute.
 */
export function parseMoment(text: string): Date | null {
  const parts = RFC_3339.exec(text)?.groups;
  if (!parts || !isLocalDate(parts['date']!)) return null;
  const { date, hour, minute, second, fraction = '', sign, offsetHours = '00', offsetMinutes = '00' } = parts;
  const leap = second === '60';
  if (hour! > '23' || minute! > '59' || offsetHours > '23' || offsetMinutes > '59') return null;
  if (!leap && second! > '59') return null;
  const milliseconds = leap ? '999' : fraction.slice(0, 3).padEnd(3, '0');
  const local = Date.parse(`${date}T${hour}:${minute}:${leap ? '59' : second}.${milliseconds}Z`);
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * MINUTE_MS;
  const moment = new Date(sign === '-' ? local + offset : local - offset);
  const inUtc = moment.toISOString();
  const hasFourDigits = /^\d{4}-/.test(inUtc); // beyond them moments no longer compare as text
  return hasFourDigits && (!leap || inUtc.slice(10, 16) === LAST_MINUTE) ? moment : null;
}
