import { memo } from 'react';
import { dateOf, day, minuteOfDay, shortDay } from '../words/dates.js';
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

const MOST_LABELS = 10;
const percentOf = (place: number, count: number) => `${((place / Math.max(1, count - 1)) * 100).toFixed(3)}%`;

interface ReplayMarksProps {
  readonly stops: readonly Stop[];
  /** Places of two moments that are compared: what lies between them is tinted. */
  readonly from?: number;
  readonly to?: number;
}

/** Under the first mark its date; under others their day, or on the day that stands before their time. Nothing stands twice in a row. */
function labelsOf(stops: readonly Stop[]): ReadonlyMap<number, string> {
  const places = [...placesOfLabels(stops.length, MOST_LABELS)].toSorted((one, other) => one - other);
  const today = dateOf(stops.at(-1)?.at ?? 0);
  const labels = places.map((place, one) => {
    const { at } = stops[place]!;
    const before = stops[places[one - 1] ?? -1];
    if (before === undefined) return [place, day(dateOf(at))] as const;
    return [place, dateOf(before.at) === dateOf(at) ? minuteOfDay(at) : shortDay(dateOf(at), today)] as const;
  });
  return new Map(labels.filter(([, text], one) => text !== labels[one - 1]?.[1]));
}

/** The marks of all acts, and dates where there is room. Drawn once: a step of the slider moves none of it. */
export const ReplayMarks = memo(({ stops, from, to }: ReplayMarksProps) => {
  const labels = labelsOf(stops);
  return (
    <svg className="chart replay-marks" aria-hidden="true" focusable="false">
      {from !== undefined && to !== undefined && (
        <rect
          className="compared"
          x={percentOf(from, stops.length)}
          width={percentOf(to - from, stops.length)}
          height="44"
        />
      )}
      {stops.map(({ id, marks }, place) => (
        <svg key={id} x={percentOf(place, stops.length)} overflow="visible">
          {marks.map((mark, one) => (
            <g key={`${id} ${mark} ${one}`} transform={`translate(0 ${12 + one * 14})`}>
              <MarkShape mark={mark} />
            </g>
          ))}
          {labels.has(place) && (
            <text y="62" textAnchor={place === 0 ? 'start' : place === stops.length - 1 ? 'end' : 'middle'}>
              {labels.get(place)}
            </text>
          )}
        </svg>
      ))}
    </svg>
  );
});
ReplayMarks.displayName = 'ReplayMarks';
