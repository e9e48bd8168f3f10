import { count, fullMoment } from '../words/dates.js';
import { MARKS, type MarkKind } from '../words/events.js';
import { crossingsOf, handOffsOf, pathOf, type HandOff } from './hand-offs.js';
import { Icon } from './icon.js';
import { daysOf, ticksOfLanes } from './lane-axis.js';
import { endOfWords, laneLabels } from './lane-labels.js';
import { MarkShape } from './mark-shape.js';
import { ScrollBox } from './scroll-box.js';

export interface LaneAct {
  readonly id: string;
  readonly at: string;
  readonly mark: MarkKind;
  readonly what: string;
}

export interface Lane {
  readonly id: string;
  /** What the person is here. */
  readonly role: string;
  readonly person: string;
  readonly acts: readonly LaneAct[];
  /** From when on separation of duties keeps the person out, and why. */
  readonly barred?: { readonly from: string; readonly why: string };
}

interface SwimlaneProps {
  readonly lanes: readonly Lane[];
  /** Draws from when on people are kept out. */
  readonly hasBars: boolean;
  readonly label: string;
}

const WIDTH = 1216;
const LEFT = 264;
const RIGHT = 40;
const HEIGHT = 44;
const HEAD = 12;
const MOST = 500;
const OF_A_BOLD_CHARACTER = 8;

/** Who did what, over time: a lane for each person, the hand-offs between them, and from when on somebody was kept out. */
export function Swimlane({ lanes, hasBars, label }: SwimlaneProps) {
  const acts = lanes.flatMap((lane) => lane.acts);
  if (acts.length > MOST)
    return (
      <p className="muted">{count(acts.length, 'act')} are too many for a drawing: they stand in the table below.</p>
    );
  const times = acts.map(({ at }) => Date.parse(at));
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const xOf = (at: string | number) =>
    LEFT + ((new Date(at).getTime() - from) / Math.max(1, to - from)) * (WIDTH - LEFT - RIGHT);
  const yOf = (place: number) => HEAD + place * HEIGHT + HEIGHT / 2;
  const handOffs = handOffsOf(lanes, xOf);
  const bottom = HEAD + lanes.length * HEIGHT;
  return (
    <ScrollBox label={label}>
      <svg
        className="chart swimlane"
        width={WIDTH}
        viewBox={`0 0 ${WIDTH} ${bottom + 32}`}
        role="img"
        aria-label={label}
      >
        <Bars lanes={hasBars ? lanes : []} handOffs={handOffs} xOf={xOf} yOf={yOf} />
        <Names lanes={lanes} yOf={yOf} />
        <HandOffs handOffs={handOffs} yOf={yOf} />
        {lanes.map((lane, place) => (
          <Acts
            key={lane.id}
            lane={lane}
            hasBar={hasBars}
            crossings={crossingsOf(handOffs, place)}
            xOf={xOf}
            y={yOf(place)}
          />
        ))}
        <Axis from={from} to={to} xOf={xOf} y={bottom + 20} />
      </svg>
    </ScrollBox>
  );
}

interface Scales {
  readonly lanes: readonly Lane[];
  readonly xOf: (at: string | number) => number;
  readonly yOf: (place: number) => number;
}

interface ActsProps {
  readonly lane: Lane;
  readonly hasBar: boolean;
  /** Where lines go through the lane. */
  readonly crossings: readonly number[];
  readonly xOf: Scales['xOf'];
  readonly y: number;
}

function Names({ lanes, yOf }: Pick<Scales, 'lanes' | 'yOf'>) {
  return lanes.map(({ id, role, person }, place) => (
    <g key={id}>
      <text className="strong" y={yOf(place) - 4}>
        {role}
      </text>
      <text className="mono-text" y={yOf(place) + 13}>
        {person}
      </text>
      <path className="hairline" d={`M0 ${yOf(place) + HEIGHT / 2}H${WIDTH}`} />
    </g>
  ));
}

/** Between where the words of a bar stand. @param taken where marks and lines are */
function wordsOf(why: string, taken: readonly number[]): { readonly from: number; readonly to: number } {
  const width = why.length * OF_A_BOLD_CHARACTER;
  const to = endOfWords(taken, width, WIDTH - 8);
  return { from: to - width, to };
}

/** Marks with their names beside them, as far as there is room; the title of each has all. */
function Acts({ lane, hasBar, crossings, xOf, y }: ActsProps) {
  const placed = lane.acts.map((act) => ({ ...act, x: xOf(act.at) })).toSorted((one, other) => one.x - other.x);
  const taken = [...placed.map(({ x }) => x), ...crossings];
  const end = hasBar && lane.barred !== undefined ? wordsOf(lane.barred.why, taken).from : WIDTH;
  const named = placed.filter(({ x }) => x < end);
  const sides = new Map(laneLabels(named, LEFT, end, crossings).map(({ id, side }) => [id, side]));
  return placed.map(({ id, at, x, mark, what }) => {
    const side = sides.get(id);
    return (
      <g key={id} transform={`translate(${x.toFixed(1)} ${y})`}>
        <title>{`${what}, ${MARKS[mark]}, ${fullMoment(at)}`}</title>
        <MarkShape mark={mark} />
        {side !== undefined && (
          <text
            className="act-name"
            x={side === 'right' ? 12 : -12}
            y="5"
            textAnchor={side === 'right' ? 'start' : 'end'}
          >
            {what}
          </text>
        )}
      </g>
    );
  });
}

/** Lines from each act to the next one of somebody else, between the lanes, and down or up to it where it was. */
const HandOffs = ({ handOffs, yOf }: { readonly handOffs: readonly HandOff[]; readonly yOf: Scales['yOf'] }) =>
  handOffs.map((one) => <path key={one.id} className="hand-off" d={pathOf(one, yOf)} />);

function Bars({ lanes, handOffs, xOf, yOf }: Scales & { readonly handOffs: readonly HandOff[] }) {
  return (
    <>
      <pattern id="barred" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="barred-stripe" width="3" height="8" />
      </pattern>
      {lanes.map(({ id, acts, barred }, place) => {
        if (barred === undefined) return null;
        const x = xOf(barred.from);
        const taken = [...acts.map(({ at }) => xOf(at)), ...crossingsOf(handOffs, place)];
        return (
          <g key={id}>
            <rect className="barred" x={x} y={yOf(place) - 17} width={WIDTH - x} height="34" fill="url(#barred)" />
            <text className="bad-text" x={wordsOf(barred.why, taken).to} y={yOf(place) + 5} textAnchor="end">
              {barred.why}
            </text>
          </g>
        );
      })}
    </>
  );
}

interface AxisProps {
  readonly from: number;
  readonly to: number;
  readonly xOf: Scales['xOf'];
  readonly y: number;
}

/** The day, or the days, once; and along the lanes days, or times of the day where all of it was on one. */
const Axis = ({ from, to, xOf, y }: AxisProps) => (
  <>
    <text y={y}>{daysOf(from, to)}</text>
    {ticksOfLanes(from, to).map(({ at, name }) => (
      <g key={at}>
        <path className="axis" d={`M${xOf(at).toFixed(1)} ${y - 20}v5`} />
        <text x={xOf(at)} y={y} textAnchor="middle">
          {name}
        </text>
      </g>
    ))}
  </>
);

export interface MatrixRow {
  readonly id: string;
  readonly role: string;
  readonly person: string;
  /** For each function of the head: what the person did in it, or that they may not. */
  readonly cells: readonly ('acted' | 'refused' | 'barred' | 'none')[];
  readonly finding: React.ReactNode;
}

interface SodMatrixProps {
  readonly functions: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** Persons by functions: everybody who acted or tried. */
export function SodMatrix({ functions, rows }: SodMatrixProps) {
  return (
    <ScrollBox label="Person by function">
      <table className="table matrix">
        <caption className="for-screen-readers">Person by function</caption>
        <thead>
          <tr>
            {['Person', ...functions, 'Finding'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, role, person, cells, finding }) => (
            <tr key={id}>
              <th scope="row">
                {role}
                <span className="under mono">{person}</span>
              </th>
              {cells.map((cell, place) => (
                <MatrixCell key={functions[place]} cell={cell} />
              ))}
              <td>{finding}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function MatrixCell({ cell }: { readonly cell: MatrixRow['cells'][number] }) {
  if (cell === 'none') return <td />;
  if (cell === 'barred') return <td className="muted">barred</td>;
  return (
    <td className={cell}>
      <Icon name={cell === 'acted' ? 'disc' : 'cross'} className={cell === 'acted' ? 'ok' : 'bad'} /> {cell}
    </td>
  );
}
