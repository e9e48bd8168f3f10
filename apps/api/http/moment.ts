import { malformed } from './problem.js';

const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/** A moment of a query parameter; a future one means now. @throws 400 when it is no RFC 3339 date-time that exists */
export function momentOf(text: string, now: Date): Date {
  // A blank in place of the plus sign: what `+02:00` becomes in a query string that was not encoded.
  const repaired = text.replace(/ (?=\d{2}:\d{2}$)/, '+');
  const moment = new Date(repaired);
  const day = Number(repaired.slice(8, 10));
  const exists = RFC_3339.test(repaired) && !Number.isNaN(moment.getTime()) && day <= daysIn(repaired);
  if (!exists) return malformed('A moment is an RFC 3339 date and time, as in 2026-04-06T14:00:00Z.');
  return moment > now ? now : moment;
}

const daysIn = (text: string): number =>
  new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
