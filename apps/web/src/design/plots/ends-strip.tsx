import { daysBetween, shortDay } from '../../words/dates.js';

export interface EndsLane {
  readonly id: string;
  readonly name: string;
  readonly ends: readonly { readonly id: string; readonly date: string; readonly who: string }[];
}

interface EndsStripProps {
  readonly label: string;
  readonly lanes: readonly EndsLane[];
  readonly today: string;
  readonly days: number;
}

const [WIDTH, LEFT, RIGHT, ROW] = [1216, 200, 120, 36];
const MONTH = 30;

/** What ends when, with names: nothing of it should come as a surprise. */
export function EndsStrip({ label, lanes, today, days }: EndsStripProps) {
  const xOf = (day: number) => LEFT + (day / days) * (WIDTH - LEFT - RIGHT);
  const height = lanes.length * ROW;
  const months = Array.from({ length: Math.floor(days / MONTH) + 1 }, (_none, month) => month * MONTH);
  return (
    <svg className="chart" width={WIDTH} viewBox={`0 0 ${WIDTH} ${height + 28}`} role="img" aria-label={label}>
      {months.map((day) => (
        <g key={day}>
          <path className={day === 0 ? 'axis' : 'hairline'} d={`M${xOf(day)} 0V${height}`} />
          <text x={xOf(day)} y={height + 20} textAnchor="middle">
            {day === 0 ? 'today' : `${day} days`}
          </text>
        </g>
      ))}
      {lanes.map(({ id, name, ends }, place) => (
        <g key={id}>
          <text y={place * ROW + 22}>{name}</text>
          <path className="hairline" d={`M${LEFT} ${place * ROW + 18}H${WIDTH}`} />
          {ends.map((end) => (
            <g
              key={end.id}
              transform={`translate(${xOf(daysBetween(today, end.date)).toFixed(1)} ${place * ROW + 18})`}
            >
              <rect className="line-mark" x="-5" y="-5" width="10" height="10" />
              <text className="strong" x="10" y="5">
                {end.who} <tspan className="light">{shortDay(end.date, today)}</tspan>
              </text>
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
