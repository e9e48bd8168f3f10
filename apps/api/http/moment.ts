import { parseMoment } from '@accord/kernel';
import { malformed } from './problem.js';

/** A moment of a query parameter; a future one means now. @throws 400 when it is no RFC 3339 date-time that exists */
export function momentOf(text: string, now: Date): Date {
  // A blank in place of the plus sign: what `+02:00` becomes in a query string that was not encoded.
  const moment = parseMoment(text.replace(/ (?=\d{2}:\d{2}$)/, '+'));
  if (!moment) return malformed('A moment is an RFC 3339 date and time, as in 2026-04-06T14:00:00Z.');
  return moment > now ? now : moment;
}
