import { useEffect, useState } from 'react';
import { fullMoment } from '../words/dates.js';
import { ReplayMarks, type Stop } from './replay-marks.js';
import { nextPlace, paceOf, SPEEDS, wantsLessMotion, type Speed } from './replay-pace.js';
import { Segmented } from './segmented.js';

interface ReplaySliderProps {
  readonly stops: readonly Stop[];
  readonly current: number;
  readonly onMove: (place: number) => void;
  readonly isPlaying: boolean;
  readonly onPlay: (isPlaying: boolean) => void;
}

export type { Stop };

/** Moves through the acts of an agreement, one at a time: by the native slider, by buttons, or by itself, at one of three speeds. */
export function ReplaySlider(props: ReplaySliderProps) {
  const { stops, current, onMove } = props;
  const [speed, setSpeed] = useState<Speed>(1);
  usePlay(props, speed);
  const last = stops.length - 1;
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
      <div className="row">
        <Moves {...props} />
        <SpeedOfPlay speed={speed} onChoose={setSpeed} />
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

const SPEED_OPTIONS = SPEEDS.map((speed) => ({ id: String(speed), name: `${speed}x` }));

interface SpeedOfPlayProps {
  readonly speed: Speed;
  readonly onChoose: (speed: Speed) => void;
}

const SpeedOfPlay = ({ speed, onChoose }: SpeedOfPlayProps) => (
  <>
    <Segmented
      label="Speed of play"
      options={SPEED_OPTIONS}
      current={String(speed)}
      onChoose={(id) => onChoose(SPEEDS.find((one) => String(one) === id) ?? 1)}
    />
    <span className="less-motion small muted">
      Your device asks for less motion: at 4x and 16x, play shows every fourth or sixteenth act.
    </span>
  </>
);

/** Goes on by itself while it plays, and stops at the end. */
function usePlay({ stops, current, onMove, isPlaying, onPlay }: ReplaySliderProps, speed: Speed): void {
  const last = stops.length - 1;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const pace = paceOf(speed, wantsLessMotion());
    const next = nextPlace(current, last, pace);
    const timer = setTimeout(() => (next === undefined ? onPlay(false) : onMove(next)), pace.after);
    return () => clearTimeout(timer);
  }, [isPlaying, current, last, onMove, onPlay, speed]);
}

function Moves({ stops, current, onMove, isPlaying, onPlay }: ReplaySliderProps) {
  const last = stops.length - 1;
  return (
    <div className="segmented" role="group" aria-label="Move through the acts">
      <Move name="First" to={0} onMove={onMove} />
      <Move name="Back" to={Math.max(0, current - 1)} onMove={onMove} />
      <button type="button" aria-pressed={isPlaying} onClick={() => onPlay(!isPlaying)}>
        {isPlaying ? 'Pause' : 'Play'}
      </button>
      <Move name="Next" to={Math.min(last, current + 1)} onMove={onMove} />
      <Move name="Last" to={last} onMove={onMove} />
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
