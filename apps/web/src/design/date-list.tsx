import { day, daysBetween, lengthOf } from '../words/dates.js';
import { Icon } from './icon.js';

export interface DateAhead {
  readonly id: string;
  readonly date: string;
  readonly what: string;
  /** What happens when it passes. */
  readonly consequence?: string;
  /** It ends something, for good. */
  readonly isEnd?: boolean;
}

/** Within so many days, a date is soon. */
const SOON = 14;

interface DateListProps {
  readonly dates: readonly DateAhead[];
  readonly today: string;
}

/** Dates that lie ahead, and what follows from each. */
export function DateList({ dates, today }: DateListProps) {
  return (
    <ul className="dates">
      {dates.map(({ id, date, what, consequence, isEnd = false }) => {
        const days = daysBetween(today, date);
        const tone = days < 0 ? 'bad' : days <= SOON ? 'warn' : 'quiet';
        return (
          <li key={id}>
            <time dateTime={date}>{day(date)}</time>
            <span>
              {what}
              {consequence !== undefined && <span className="under">{consequence}</span>}
            </span>
            <span className={`status ${tone}`}>
              <Icon name={days < 0 ? 'triangle' : isEnd ? 'calendar-cross' : days <= SOON ? 'clock' : 'calendar'} />
              <span>{whenOf(days)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function whenOf(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? lengthOf(days) : `${lengthOf(-days)} over`;
}
