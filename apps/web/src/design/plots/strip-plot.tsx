import { scaleOf, ticksOf } from './scale.js';

export interface StripColumn {
  readonly name: string;
  /** One for each thing that was measured. */
  readonly values: readonly number[];
  readonly median: number | null;
  /** Within how much 85 and 95 of a hundred lie. */
  readonly p85: number | null;
  readonly p95: number | null;
}

interface StripPlotProps {
  readonly label: string;
  readonly columns: readonly StripColumn[];
  readonly unit: string;
}

const [WIDTH, HEIGHT, LEFT, TOP] = [592, 260, 56, 32];
const SPREAD = [0, -14, 14, -7, 7];
const ROW = 22;
const SHARES = [
  { name: 'Median', of: ({ median }: StripColumn) => median },
  { name: '85 %', of: ({ p85 }: StripColumn) => p85 },
  { name: '95 %', of: ({ p95 }: StripColumn) => p95 },
];

/** One dot for each, by month, the median as a line, and beneath it the numbers. */
export function StripPlot({ label, columns, unit }: StripPlotProps) {
  const ticks = ticksOf(Math.max(...columns.flatMap(({ values, p95 }) => [...values, p95 ?? 0]), 1));
  const length = scaleOf(ticks.at(-1) ?? 1, HEIGHT - TOP);
  const yOf = (value: number) => HEIGHT - length(value);
  const width = (WIDTH - LEFT) / Math.max(1, columns.length);
  const xOf = (place: number) => LEFT + width * (place + 0.5);
  return (
    <svg
      className="chart"
      width={WIDTH}
      viewBox={`0 0 ${WIDTH} ${HEIGHT + 28 + SHARES.length * ROW}`}
      role="img"
      aria-label={label}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="hairline" d={`M${LEFT} ${yOf(tick)}H${WIDTH}`} />
          <text x={LEFT - 10} y={yOf(tick) + 5} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {columns.map((column, place) => (
        <Dots key={column.name} column={column} x={xOf(place)} yOf={yOf} />
      ))}
      <Medians columns={columns} xOf={xOf} yOf={yOf} />
      <Shares columns={columns} xOf={xOf} />
      <text y="12">{unit}</text>
    </svg>
  );
}

interface DotsProps {
  readonly column: StripColumn;
  readonly x: number;
  readonly yOf: (value: number) => number;
}

function Dots({ column: { name, values }, x, yOf }: DotsProps) {
  return (
    <g>
      {values.map((value, one) => (
        <circle
          key={`${one} ${value}`}
          className="dot"
          cx={x + (SPREAD[one % SPREAD.length] ?? 0)}
          cy={yOf(value)}
          r="4"
        />
      ))}
      <text x={x} y={HEIGHT + 22} textAnchor="middle">
        {name}
      </text>
    </g>
  );
}

interface MediansProps {
  readonly columns: readonly StripColumn[];
  readonly xOf: (place: number) => number;
  readonly yOf: (value: number) => number;
}

/** From median to median a line; from each median a whisker to where 95 of a hundred lie. */
function Medians({ columns, xOf, yOf }: MediansProps) {
  const medians = columns.flatMap(({ median, p95 }, place) =>
    median === null ? [] : [{ place, median, p95: p95 ?? median }],
  );
  return (
    <>
      {medians.map(({ place, median, p95 }) => (
        <path key={place} className="whisker" d={`M${xOf(place)} ${yOf(median)}V${yOf(p95)}m-6 0h12`} />
      ))}
      <polyline
        className="line"
        points={medians.map(({ place, median }) => `${xOf(place)},${yOf(median)}`).join(' ')}
      />
      {medians.map(({ place, median }) => (
        <rect key={place} className="line-mark" x={xOf(place) - 4} y={yOf(median) - 4} width="8" height="8" />
      ))}
    </>
  );
}

/** The numbers beneath the drawing. */
function Shares({ columns, xOf }: Pick<MediansProps, 'columns' | 'xOf'>) {
  return SHARES.map(({ name, of }, row) => (
    <g key={name} className={row === 0 ? 'strong-row' : 'row'}>
      <text y={HEIGHT + 24 + (row + 1) * ROW}>{name}</text>
      {columns.map((column, place) => (
        <text key={column.name} x={xOf(place)} y={HEIGHT + 24 + (row + 1) * ROW} textAnchor="middle">
          {of(column) ?? '–'}
        </text>
      ))}
    </g>
  ));
}
