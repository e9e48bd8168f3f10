import { LEVELS, type Level, type Status } from '../words/status.js';
import { Icon } from './icon.js';

interface StatusTextProps {
  readonly status: Status;
  /** What follows the word in the same voice. */
  readonly children?: React.ReactNode;
}

/** Icon and word of a state: the only way in which one is shown. */
export function StatusText({ status, children }: StatusTextProps) {
  return (
    <span className={`status ${status.tone}`}>
      <Icon name={status.icon} />
      <span>
        {status.word}
        {children}
      </span>
    </span>
  );
}

/** The same, framed: in heads alone. */
export function StatusTag({ status, children }: StatusTextProps) {
  return (
    <span className={`tag ${status.tone}`}>
      <Icon name={status.icon} />
      <span>
        {status.word}
        {children}
      </span>
    </span>
  );
}

const BARS = [1, 2, 3, 4, 5];

/** A level of risk as bars and word. */
export function LevelBars({ level }: { readonly level: Level }) {
  const { bars, word } = LEVELS[level];
  return (
    <span className="status ink">
      <svg className="icon level-bars" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {BARS.map((bar) => (
          <rect
            key={bar}
            className={bar <= bars ? 'reached' : 'beyond'}
            x={bar * 3 - 2}
            y={15 - bar * 2.6}
            width="2.2"
            height={bar * 2.6}
          />
        ))}
      </svg>
      <span>{word}</span>
    </span>
  );
}
