import { scaleOf, ticksOf } from './scale.js';

/** Which way a part is drawn: by the ordered colors, or hatched, where the applicant has it. */
export type PartKind = 'one' | 'two' | 'three' | 'four' | 'hatched';

export interface BarRow {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly { readonly id: string; readonly kind: PartKind; readonly value: number }[];
  readonly target?: number;
  /** What stands behind the bar; the sum, where nothing else is said. */
  readonly label?: string;
}

interface StackedBarsProps {
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** Ids of hatchings have to differ within a page. */
  readonly id: string;
}

const [WIDTH, LEFT, RIGHT, ROW, THICK] = [592, 196, 108, 34, 20];
const ROOM_OF_A_NUMBER = 22;

/** Rows of parts that add up, with their numbers in them, and a target as a black mark. */
export function StackedBars({ label, rows, id }: StackedBarsProps) {
  const totals = rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  const ticks = ticksOf(Math.max(...totals, ...rows.map(({ target = 0 }) => target), 1));
  const lengthOf = scaleOf(ticks.at(-1) ?? 1, WIDTH - LEFT - RIGHT);
  const height = rows.length * ROW;
  return (
    <svg className="chart" width={WIDTH} viewBox={`0 0 ${WIDTH} ${height + 28}`} role="img" aria-label={label}>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatch" width="2" height="6" />
      </pattern>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className="hairline" d={`M${LEFT + lengthOf(tick)} 0V${height}`} />
          <text x={LEFT + lengthOf(tick)} y={height + 20} textAnchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {rows.map((row, place) => (
        <Row key={row.id} row={row} y={place * ROW} lengthOf={lengthOf} hatching={`url(#${id})`} />
      ))}
    </svg>
  );
}

interface RowProps {
  readonly row: BarRow;
  readonly y: number;
  readonly lengthOf: (value: number) => number;
  readonly hatching: string;
}

function Row({ row: { name, parts, target, label }, y, lengthOf, hatching }: RowProps) {
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const isOfSeveral = parts.filter(({ value }) => value > 0).length > 1; // else the number behind the bar says it all
  const starts = parts.map((_part, place) => parts.slice(0, place).reduce((sum, { value }) => sum + value, 0));
  return (
    <g>
      <text className="strong" x={LEFT - 12} y={y + 20} textAnchor="end">
        {name}
      </text>
      {parts.map(({ id, kind, value }, place) => {
        const [x, length] = [LEFT + lengthOf(starts[place] ?? 0), lengthOf(value)];
        return (
          <g key={id}>
            <rect
              className={`part ${kind}`}
              x={x}
              y={y + 5}
              width={length}
              height={THICK}
              {...(kind === 'hatched' ? { fill: hatching } : {})}
            />
            {isOfSeveral && kind !== 'hatched' && length > ROOM_OF_A_NUMBER && (
              <text className={`on-part ${kind}`} x={x + length / 2} y={y + 20} textAnchor="middle">
                {value}
              </text>
            )}
          </g>
        );
      })}
      <text x={LEFT + lengthOf(Math.max(total, target ?? 0)) + 8} y={y + 20}>
        {`${label ?? total}${target === undefined ? '' : `, target ${target}`}`}
      </text>
      {target !== undefined && (
        <rect className="target" x={LEFT + lengthOf(target) - 1} y={y + 1} width="2" height={28} />
      )}
    </g>
  );
}
