import { daysBetween, shortDay } from '../../words/dates.js';
import { placesOf } from './ends-rows.js';

export interface EndsLane {
  readonly id: string;
  readonly name: string;
  readonly ends: readonly End[];
}

interface End {
  readonly id: string;
  readonly date: string;
  readonly who: string;
}

interface EndsStripProps {
  readonly label: string;
  readonly lanes: readonly EndsLane[];
  readonly today: string;
  readonly days: number;
}

const [WIDTH, LEFT, RIGHT, ROW] = [1216, 200, 120, 28];
const MONTH = 30;
/** Letters of a name that stand beside a mark: the whole of it is in the table. */
const MOST = 34;

const xOf = (day: number, days: number) => LEFT + (day / days) * (WIDTH - LEFT - RIGHT);
const shortened = (who: string) => (who.length > MOST ? `${who.slice(0, MOST - 1).trimEnd()}…` : who);

/** What ends when, with names: nothing of it should come as a surprise. */
export function EndsStrip({ label, lanes, today, days }: EndsStripProps) {
  const drawn = lanes.map((lane) => drawnLane(lane, today, days));
  const tops = drawn.map((_lane, place) => drawn.slice(0, place).reduce((sum, { height }) => sum + height, 0));
  const height = drawn.reduce((sum, lane) => sum + lane.height, 0);
  const months = Array.from({ length: Math.floor(days / MONTH) + 1 }, (_none, month) => month * MONTH);
  return (
    <svg className="chart" width={WIDTH} viewBox={`0 0 ${WIDTH} ${height + 28}`} role="img" aria-label={label}>
      {months.map((day) => (
        <g key={day}>
          <path className={day === 0 ? 'axis' : 'hairline'} d={`M${xOf(day, days)} 0V${height}`} />
          <text x={xOf(day, days)} y={height + 20} textAnchor="middle">
            {day === 0 ? 'today' : `${day} days`}
          </text>
        </g>
      ))}
      {drawn.map(({ id, name, marks }, place) => (
        <g key={id} transform={`translate(0 ${tops[place]})`}>
          <text y="22">{name}</text>
          <path className="hairline" d={`M0 0H${WIDTH}`} />
          {marks}
        </g>
      ))}
    </svg>
  );
}

function drawnLane({ id, name, ends }: EndsLane, today: string, days: number) {
  const at = ends.map(({ id: key, date, who }) => ({
    key,
    who,
    x: xOf(daysBetween(today, date), days),
    when: shortDay(date, today),
  }));
  const places = placesOf(
    at.map(({ x, who, when }) => ({ x, letters: shortened(who).length + 1 + when.length })),
    WIDTH,
  );
  const rows = 1 + Math.max(0, ...places.map(({ row }) => row));
  const marks = at.map(({ key, x, who, when }, place) => {
    const { row, isLeft } = places[place] ?? { row: 0, isLeft: false };
    return (
      <g key={key} transform={`translate(${x.toFixed(1)} ${row * ROW + 18})`}>
        <rect className="line-mark" x="-5" y="-5" width="10" height="10" />
        <text className="strong" x={isLeft ? -10 : 10} y="5" {...(isLeft ? { textAnchor: 'end' } : {})}>
          {shortened(who)} <tspan className="light">{when}</tspan>
        </text>
      </g>
    );
  });
  return { id, name, marks, height: rows * ROW + 8 };
}
