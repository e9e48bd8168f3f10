import { namesUnder } from './names-under.js';
import { scaleOf, ticksOf } from './scale.js';
import type { PartKind } from './stacked-bars.js';
import { useRoom } from './use-room.js';

export interface TimeColumn {
  readonly id: string;
  /** Below the column, where there is room for it. */
  readonly name: string;
  readonly parts: readonly { readonly kind: PartKind; readonly value: number }[];
}

interface TimeColumnsProps {
  readonly label: string;
  /** Every span of time in its order, also those in which nothing was. */
  readonly columns: readonly TimeColumn[];
  /** Ids of hatchings have to differ within a page. */
  readonly id: string;
}

const [MOST, HEIGHT, LEFT, TOP, BELOW] = [1_180, 150, 44, 12, 26];
const [WIDEST, GAP] = [48, 2];

/** How much was when: a column a span, its parts upon each other. */
export function TimeColumns({ label, columns, id }: TimeColumnsProps) {
  const { holder, room } = useRoom(MOST);
  const totals = columns.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  const ticks = ticksOf(Math.max(...totals, 1), 3);
  const lengthOf = scaleOf(ticks.at(-1) ?? 1, HEIGHT - TOP);
  const width = Math.min(WIDEST, (room - LEFT) / Math.max(1, columns.length));
  return (
    <div ref={holder}>
      <svg className="chart" width={room} viewBox={`0 0 ${room} ${HEIGHT + BELOW}`} role="img" aria-label={label}>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatch" width="2" height="6" />
        </pattern>
        <Scale ticks={ticks} room={room} lengthOf={lengthOf} />
        {columns.map((column, place) => (
          <g key={column.id}>
            <Parts
              column={column}
              x={LEFT + place * width}
              width={width}
              lengthOf={lengthOf}
              hatching={`url(#${id})`}
            />
          </g>
        ))}
        {namesUnder(columns, { left: LEFT, width, room }).map(({ id: key, name, x }) => (
          <text key={key} x={x} y={HEIGHT + 20}>
            {name}
          </text>
        ))}
      </svg>
    </div>
  );
}

interface ScaleProps {
  readonly ticks: readonly number[];
  readonly room: number;
  readonly lengthOf: (value: number) => number;
}

/** Round numbers at the left, each with its line. */
const Scale = ({ ticks, room, lengthOf }: ScaleProps) =>
  ticks.map((tick) => (
    <g key={tick}>
      <path className="hairline" d={`M${LEFT} ${HEIGHT - lengthOf(tick)}H${room}`} />
      <text x={LEFT - 8} y={HEIGHT - lengthOf(tick) + 5} textAnchor="end">
        {tick}
      </text>
    </g>
  ));

interface PartsProps {
  readonly column: TimeColumn;
  readonly x: number;
  readonly width: number;
  readonly lengthOf: (value: number) => number;
  readonly hatching: string;
}

function Parts({ column: { parts }, x, width, lengthOf, hatching }: PartsProps) {
  const ends = parts.map((_part, place) => parts.slice(0, place + 1).reduce((sum, { value }) => sum + value, 0));
  return parts.map(
    ({ kind, value }, place) =>
      value > 0 && (
        <rect
          key={kind}
          className={`part ${kind}`}
          x={x}
          y={HEIGHT - lengthOf(ends[place] ?? 0)}
          width={Math.max(1, width - GAP)}
          height={lengthOf(value)}
          {...(kind === 'hatched' ? { fill: hatching } : {})}
        />
      ),
  );
}
