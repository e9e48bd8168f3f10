import { isLocalDate } from '@accord/kernel';
import { malformed } from './problem.js';

const RFC_3339 =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(?:\.\d{1,9})?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Last millisecond of the minute that ends a day in UTC: the only one that a leap second can follow. */
const LAST_OF_DAY = 'T23:59:59.999Z';

/** A moment of a query parameter; a future one means now. @throws 400 when it is no RFC 3339 date-time that exists */
export function momentOf(text: string, now: Date): Date {
  // A blank in place of the plus sign: what `+02:00` becomes in a query string that was not encoded.
  const moment = existing(text.replace(/ (?=\d{2}:\d{2}$)/, '+'));
  if (!moment) return malformed('A moment is an RFC 3339 date and time, as in 2026-04-06T14:00:00Z.');
  return moment > now ? now : moment;
}

function existing(text: string): Date | null {
  const [, day, , second] = RFC_3339.exec(text) ?? [];
  if (day === undefined || !isLocalDate(day)) return null;
  if (second !== '60') return new Date(text);
  // No clock here counts leap seconds: one is read as the last moment of the minute that it lengthens.
  const moment = new Date(text.replace(/:60(?:\.\d+)?/, ':59.999'));
  return moment.toISOString().endsWith(LAST_OF_DAY) ? moment : null;
}
