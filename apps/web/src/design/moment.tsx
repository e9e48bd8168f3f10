import { day, fullMoment, moment, weekday } from '../words/dates.js';

/** A moment, in New York. */
export function Moment({ at, isFull = false }: { readonly at: string; readonly isFull?: boolean }) {
  return (
    <time className="keep-together" dateTime={at}>
      {isFull ? fullMoment(at) : moment(at)}
    </time>
  );
}

/** A date of the record. */
export function Day({ date, hasWeekday = false }: { readonly date: string; readonly hasWeekday?: boolean }) {
  return (
    <time className="keep-together" dateTime={date}>
      {hasWeekday ? weekday(date) : day(date)}
    </time>
  );
}
