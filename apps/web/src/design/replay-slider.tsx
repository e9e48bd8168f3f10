import { useEffect } from 'react';
import { fullMoment } from '../words/dates.js';
import { ReplayMarks, type Stop } from './replay-marks.js';

interface ReplaySliderProps {
  readonly stops: readonly Stop[];
  readonly current: number;
  readonly onMove: (place: number) => void;
  readonly isPlaying: boolean;
  readonly onPlay: (isPlaying: boolean) => void;
}

export type { Stop };

const STEP = 1_200;

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
      <ReplayMarks stops={stops} />
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
