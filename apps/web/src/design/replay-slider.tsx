import { memo, useEffect } from 'react';
import { dateOf, day, fullMoment, shortDay } from '../words/dates.js';
import type { MarkKind } from '../words/events.js';
import { placesOfLabels } from './acts.js';
import { MarkShape } from './mark-shape.js';

export interface Stop {
  readonly id: string;
  readonly at: string;
  /** One for each event of the act. */
  readonly marks: readonly MarkKind[];
  /** What happened, for those who hear it. */
  readonly what: string;
}

interface ReplaySliderProps {
  readonly stops: readonly Stop[];
  readonly current: number;
  readonly onMove: (place: number) => void;
  readonly isPlaying: boolean;
  readonly onPlay: (isPlaying: boolean) => void;
}

const STEP = 1_200;
const MOST_LABELS = 10;

/** Moves through the acts of an agreement, one at a time: by the native slider, by buttons, or by itself. */
export function ReplaySlider({ stops, current, onMove, isPlaying, onPlay }: ReplaySliderProps) {
  const last = stops.length - 1;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => (current < last ? onMove(current + 1) : onPlay(false)), STEP);
    return () => clearTimeout(timer);
  }, [isPlaying, current, last, onMove, onPlay]);
  const stop = stops[current];
  if (stop === undefined) return null;
  if (last === 0)
    return (
      <p>
        One act so far: {stop.what}, {fullMoment(stop.at)}.
      </p>
    );
  return (
    <div className="replay">
      <div className="segmented" role="group" aria-label="Move through the acts">
        <Move name="First" to={0} onMove={onMove} />
        <Move name="Back" to={Math.max(0, current - 1)} onMove={onMove} />
        <button type="button" aria-pressed={isPlaying} onClick={() => onPlay(!isPlaying)}>
          {isPlaying ? 'Pause' : 'Play'}
        </button>
        <Move name="Next" to={Math.min(last, current + 1)} onMove={onMove} />
        <Move name="Last" to={last} onMove={onMove} />
      </div>
      <Marks stops={stops} />
      <input
        type="range"
        min="0"
        max={last}
        step="1"
        value={current}
        aria-label="Act"
        aria-valuetext={`${current + 1} of ${stops.length}: ${stop.what}, ${fullMoment(stop.at)}`}
        onChange={({ target }) => onMove(Number(target.value))}
      />
    </div>
  );
}

const Move = ({
  name,
  to,
  onMove,
}: {
  readonly name: string;
  readonly to: number;
  readonly onMove: (to: number) => void;
}) => (
  <button type="button" onClick={() => onMove(to)}>
    {name}
  </button>
);

const percentOf = (place: number, count: number) => `${((place / Math.max(1, count - 1)) * 100).toFixed(3)}%`;

/** The marks of all acts, and dates where there is room. Drawn once: a step of the slider moves none of it. */
const Marks = memo(({ stops }: { readonly stops: readonly Stop[] }) => {
  const labels = placesOfLabels(stops.length, MOST_LABELS);
  const today = dateOf(stops.at(-1)?.at ?? 0);
  return (
    <svg className="chart replay-marks" aria-hidden="true" focusable="false">
      {stops.map(({ id, at, marks }, place) => (
        <svg key={id} x={percentOf(place, stops.length)} overflow="visible">
          {marks.map((mark, one) => (
            <g key={`${id} ${mark} ${one}`} transform={`translate(0 ${12 + one * 14})`}>
              <MarkShape mark={mark} />
            </g>
          ))}
          {labels.has(place) && (
            <text y="62" textAnchor={place === 0 ? 'start' : place === stops.length - 1 ? 'end' : 'middle'}>
              {place === 0 ? day(dateOf(at)) : shortDay(dateOf(at), today)}
            </text>
          )}
        </svg>
      ))}
    </svg>
  );
});
Marks.displayName = 'Marks';
