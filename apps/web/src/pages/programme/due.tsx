import type { Programme } from '../../api/types.js';
import { Chart, ChartLegend, StackedBars } from '../../design/plots/index.js';
import { personOf } from '../../words/functions.js';
import { dueFinding } from '../../words/programme.js';

const PARTS = [
  { id: 'overdue', kind: 'four', name: 'overdue' },
  { id: 'soon', kind: 'three', name: 'due within five business days' },
  { id: 'later', kind: 'two', name: 'due later' },
  { id: 'undated', kind: 'one', name: 'no date' },
] as const;

/** What waits for each function, by when it is due. */
export function Due({ programme: { due, readAt } }: { readonly programme: Programme }) {
  return (
    <Chart
      title={dueFinding(due)}
      measure="Pieces of work that wait now, by the function they wait for."
      file={`due-${readAt.slice(0, 10)}`}
      empty="Nothing waits for anybody."
      data={{
        columns: ['Function', 'Overdue', 'Within five business days', 'Later', 'No date'],
        rows: due.map(({ function: name, ...row }) => [personOf(name), ...PARTS.map(({ id }) => row[id])]),
      }}
    >
      <ChartLegend items={PARTS} />
      <StackedBars
        id="hatch-due"
        label="What waits for each function"
        rows={due.map(({ function: name, ...row }) => ({
          id: name,
          name: shortRole(name),
          parts: PARTS.map(({ id, kind }) => ({ id, kind, value: row[id] })),
          ...(row.overdue === 0 ? {} : { label: `${row.overdue} overdue of ${all(row)}` }),
        }))}
      />
    </Chart>
  );
}

const all = (row: Record<(typeof PARTS)[number]['id'], number>): number =>
  PARTS.reduce((sum, { id }) => sum + row[id], 0);

/** A function in the room that stands before a bar. */
export const shortRole = (name: string): string => (name === 'dhs.crcl' ? 'CRCL reviewer' : personOf(name));
