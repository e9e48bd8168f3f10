import { statusOfClock, useOfClock, type ClockReading } from '../words/clock.js';
import { weekday } from '../words/dates.js';
import { Icon } from './icon.js';

/** Length of the bar, and the place of the target on it: the same in every row, so that an overrun is seen as length. */
const LENGTH = 112;
const TARGET = 84;
const WIDTH_OF_A_STRIPE = 6;

interface SlaClockProps {
  readonly reading: ClockReading;
  /** The last day, as a date of the record. */
  readonly dueOn?: string;
  /** What is said instead of the date where there is none. */
  readonly note?: string;
}

/** A clock of the policy: how long is left in words, on a bar with its target, and until which day. */
export function SlaClock({ reading, dueOn, note }: SlaClockProps) {
  const { icon, word, tone } = statusOfClock(reading);
  const use = useOfClock(reading);
  const under = [dueOn === undefined ? note : weekday(dueOn), use?.words].filter((part) => part !== undefined);
  return (
    <div className="clock">
      <span className={`status ${tone}`}>
        <Icon name={icon} />
        <span>{word}</span>
      </span>
      {use !== null && <ClockBar share={use.share} tone={tone} isPaused={reading.isPaused ?? false} />}
      {under.length > 0 && <span className="under">{under.join(', ')}</span>}
    </div>
  );
}

interface ClockBarProps {
  readonly share: number;
  readonly tone: string;
  readonly isPaused: boolean;
}

function ClockBar({ share, tone, isPaused }: ClockBarProps) {
  const length = Math.min(LENGTH, Math.round(share * TARGET));
  const stripes = Array.from({ length: Math.ceil(length / WIDTH_OF_A_STRIPE) }, (_none, stripe) => stripe);
  return (
    <svg className={`clock-bar ${tone}`} viewBox={`0 0 ${LENGTH} 10`} aria-hidden="true" focusable="false">
      <rect className="track" y="2" width={LENGTH} height="6" />
      {isPaused ? (
        stripes.map((stripe) => (
          <rect key={stripe} className="used" x={stripe * WIDTH_OF_A_STRIPE} y="2" width="3" height="6" />
        ))
      ) : (
        <rect className="used" y="2" width={length} height="6" />
      )}
      <rect className="target" x={TARGET} width="2" height="10" />
    </svg>
  );
}
