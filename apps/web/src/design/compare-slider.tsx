import { fullMoment } from '../words/dates.js';
import { ReplayMarks, type Stop } from './replay-marks.js';

interface CompareSliderProps {
  readonly stops: readonly Stop[];
  /** Places of the two moments, the earlier one first. */
  readonly from: number;
  readonly to: number;
  readonly onMove: (end: 'from' | 'to', place: number) => void;
}

/** Two moments among the acts of an agreement, each with a slider of its own; neither goes past the other. */
export function CompareSlider({ stops, from, to, onMove }: CompareSliderProps) {
  return (
    <div className="replay compare">
      <ReplayMarks stops={stops} from={from} to={to} />
      <End label="From" stops={stops} place={from} onMove={(place) => onMove('from', Math.min(place, to - 1))} />
      <End label="To" stops={stops} place={to} onMove={(place) => onMove('to', Math.max(place, from + 1))} />
    </div>
  );
}

interface EndProps {
  readonly label: string;
  readonly stops: readonly Stop[];
  readonly place: number;
  readonly onMove: (place: number) => void;
}

function End({ label, stops, place, onMove }: EndProps) {
  const stop = stops[place];
  return (
    <div className="compare-end">
      <span className="small" aria-hidden="true">
        {label}
      </span>
      <input
        type="range"
        min="0"
        max={stops.length - 1}
        step="1"
        value={place}
        aria-label={`${label}, on the line of acts`}
        aria-valuetext={
          stop === undefined ? '' : `${place + 1} of ${stops.length}: ${stop.what}, ${fullMoment(stop.at)}`
        }
        onChange={({ target }) => onMove(Number(target.value))}
      />
    </div>
  );
}
