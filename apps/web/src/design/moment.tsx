import { day, fullMoment, moment, momentToTheSecond, weekday } from '../words/dates.js';

/** A moment, in New York. */
export function Moment({ at, isFull = false }: { readonly at: string; readonly isFull?: boolean }) {
  return (
    <time className="keep-together" dateTime={at}>
      {isFull ? fullMoment(at) : moment(at)}
    </time>
  );
}

/** A moment to the second: of a line of the record, where its neighbours may be of the same minute. */
export const RecordedAt = ({ at }: { readonly at: string }) => (
  <time className="keep-together" dateTime={at}>
    {momentToTheSecond(at)}
  </time>
);

/** A date of the record. */
export function Day({ date, hasWeekday = false }: { readonly date: string; readonly hasWeekday?: boolean }) {
  return (
    <time className="keep-together" dateTime={date}>
      {hasWeekday ? weekday(date) : day(date)}
    </time>
  );
}
