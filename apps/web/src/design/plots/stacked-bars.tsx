import { scaleOf, ticksOf } from './scale.js';
import { useRoom } from './use-room.js';

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

const [MOST, RIGHT, THICK] = [592, 108, 20];
/** Names stand before the bars where both have room, else above them. */
const [NAMES, WITH_NAMES, ABOVE] = [196, 420, 22];
const ROW = 34;
const ROOM_OF_A_NUMBER = 22;

interface Frame {
  readonly width: number;
  /** Where bars begin, and how far below the top of their row. */
  readonly left: number;
  readonly above: number;
}

const frameOf = (width: number): Frame =>
  width < WITH_NAMES ? { width, left: 1, above: ABOVE } : { width, left: NAMES, above: 0 };

/** Rows of parts that add up, with their numbers in them, and a target as a black mark. */
export function StackedBars({ label, rows, id }: StackedBarsProps) {
  const totals = rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  const ticks = ticksOf(Math.max(...totals, ...rows.map(({ target = 0 }) => target), 1));
  const { holder, room } = useRoom(MOST);
  const frame = frameOf(room);
  const { width, left, above } = frame;
  const lengthOf = scaleOf(ticks.at(-1) ?? 1, width - left - RIGHT);
  const height = rows.length * (ROW + above);
  return (
    <div ref={holder}>
      <svg className="chart" width={width} viewBox={`0 0 ${width} ${height + 28}`} role="img" aria-label={label}>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch" width="2" height="6" />
        </pattern>
        {ticks.map((tick) => (
          <g key={tick}>
            <path className="hairline" d={`M${left + lengthOf(tick)} 0V${height}`} />
            <text
              x={left + lengthOf(tick)}
              y={height + 20}
              textAnchor={left + lengthOf(tick) < ROOM_OF_A_NUMBER ? 'start' : 'middle'}
            >
              {tick}
            </text>
          </g>
        ))}
        {rows.map((row, place) => (
          <Row
            key={row.id}
            row={row}
            y={place * (ROW + above)}
            frame={frame}
            lengthOf={lengthOf}
            hatching={`url(#${id})`}
          />
        ))}
      </svg>
    </div>
  );
}

interface RowProps {
  readonly row: BarRow;
  /** Top of the row. */
  readonly y: number;
  readonly frame: Frame;
  readonly lengthOf: (value: number) => number;
  readonly hatching: string;
}

function Row({ row: { name, parts, target, label }, y: top, frame, lengthOf, hatching }: RowProps) {
  const { left, above } = frame;
  const y = top + above;
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const isOfSeveral = parts.filter(({ value }) => value > 0).length > 1; // else the number behind the bar says it all
  const starts = parts.map((_part, place) => parts.slice(0, place).reduce((sum, { value }) => sum + value, 0));
  return (
    <g>
      <NameOf name={name} top={top} frame={frame} />
      {parts.map(({ id, kind, value }, place) => {
        const [x, length] = [left + lengthOf(starts[place] ?? 0), lengthOf(value)];
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
      <text x={left + lengthOf(Math.max(total, target ?? 0)) + 8} y={y + 20}>
        {`${label ?? total}${target === undefined ? '' : `, target ${target}`}`}
      </text>
      {target !== undefined && (
        <rect className="target" x={left + lengthOf(target) - 1} y={y + 1} width="2" height={28} />
      )}
    </g>
  );
}

interface NameProps {
  readonly name: string;
  readonly top: number;
  readonly frame: Frame;
}

const NameOf = ({ name, top, frame: { left, above } }: NameProps) => (
  <text
    className="strong"
    {...(above > 0 ? { x: 0, y: top + 18 } : { x: left - 12, y: top + 20, textAnchor: 'end' as const })}
  >
    {name}
  </text>
);
