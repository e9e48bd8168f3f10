import { scaleOf, ticksOf } from './scale.js';

export interface StripColumn {
  readonly name: string;
  /** One for each thing that was measured. */
  readonly values: readonly number[];
  readonly median: number | null;
}

interface StripPlotProps {
  readonly label: string;
  readonly columns: readonly StripColumn[];
  readonly unit: string;
}

const [WIDTH, HEIGHT, LEFT, TOP] = [720, 260, 56, 32];
const SPREAD = [0, -14, 14, -7, 7];

/** One dot for each, by month, and the median as a line with its numbers. */
export function StripPlot({ label, columns, unit }: StripPlotProps) {
  const ticks = ticksOf(Math.max(...columns.flatMap(({ values }) => values), 1));
  const length = scaleOf(ticks.at(-1) ?? 1, HEIGHT - TOP);
  const yOf = (value: number) => HEIGHT - length(value);
  const width = (WIDTH - LEFT) / Math.max(1, columns.length);
  const xOf = (place: number) => LEFT + width * (place + 0.5);
  return (
    <svg className="chart" width={WIDTH} viewBox={`0 0 ${WIDTH} ${HEIGHT + 56}`} role="img" aria-label={label}>
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

function Medians({ columns, xOf, yOf }: MediansProps) {
  const medians = columns.flatMap(({ median }, place) => (median === null ? [] : [{ place, median }]));
  return (
    <>
      <polyline
        className="line"
        points={medians.map(({ place, median }) => `${xOf(place)},${yOf(median)}`).join(' ')}
      />
      {medians.map(({ place, median }) => (
        <g key={place}>
          <rect className="line-mark" x={xOf(place) - 4} y={yOf(median) - 4} width="8" height="8" />
          <text className="strong" x={xOf(place)} y={HEIGHT + 46} textAnchor="middle">
            {median}
          </text>
        </g>
      ))}
      <text className="strong" y={HEIGHT + 46}>
        Median
      </text>
    </>
  );
}
