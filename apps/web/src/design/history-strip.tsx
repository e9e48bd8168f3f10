import { dateOf, day } from '../words/dates.js';
import type { MarkKind } from '../words/events.js';
import { MarkShape } from './mark-shape.js';
import { ScrollBox } from './scroll-box.js';

export interface StripEntry {
  readonly id: string;
  readonly at: string;
  readonly mark: MarkKind;
  /** Of what mattered; others are marks alone. */
  readonly label?: string | undefined;
}

const WIDTH = 1216;
const EDGE = 56;
/** Width of a letter of a label, and room between two labels. */
const LETTER = 7.2;
const GAP = 16;
const LINE = 44;

/** History as a strip over time: labels where there is room, everything as rows elsewhere. */
export function HistoryStrip({ entries, label }: { readonly entries: readonly StripEntry[]; readonly label: string }) {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [Date.parse(first.at), Date.parse(last.at)];
  const xOf = (at: string) => EDGE + ((Date.parse(at) - from) / Math.max(1, to - from)) * (WIDTH - 2 * EDGE);
  const labels = labelsWithRoom(entries, xOf);
  return (
    <ScrollBox label={label} isNewestLast>
      <svg className="chart history-strip" width={WIDTH} viewBox={`0 0 ${WIDTH} 84`} role="img" aria-label={label}>
        <path className="axis" d={`M0 ${LINE}H${WIDTH}`} />
        {entries.map(({ id, at, mark }) => (
          <g key={id} transform={`translate(${xOf(at).toFixed(1)} ${LINE})`}>
            <MarkShape mark={mark} />
          </g>
        ))}
        {labels.map(({ id, at, label: text }) => (
          <text key={id} className="strong" x={xOf(at)} y="24" textAnchor="middle">
            {text}
          </text>
        ))}
        <text x="0" y="76">
          {day(dateOf(first.at))}
        </text>
        <text x={WIDTH} y="76" textAnchor="end">
          {day(dateOf(last.at))}
        </text>
      </svg>
    </ScrollBox>
  );
}

/** Labels from the last one backwards, each as far from the next as it is long. */
export function labelsWithRoom(
  entries: readonly StripEntry[],
  xOf: (at: string) => number,
): readonly (StripEntry & { readonly label: string })[] {
  const kept: (StripEntry & { readonly label: string })[] = [];
  let next = Infinity;
  for (const entry of entries.toReversed()) {
    const { at, label } = entry;
    const half = ((label?.length ?? 0) * LETTER) / 2;
    if (label === undefined || next - xOf(at) < half + GAP) continue;
    next = xOf(at) - half;
    kept.unshift({ ...entry, label });
  }
  return kept;
}
