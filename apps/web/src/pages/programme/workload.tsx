import type { Programme } from '../../api/types.js';
import { Chart, ChartLegend, StackedBars } from '../../design/plots/index.js';
import { personOf, withinSentence } from '../../words/functions.js';
import { workloadFinding } from '../../words/programme.js';
import { shortRole } from './due.js';

/** So many people are drawn; the table has all. */
const MOST_DRAWN = 15;

/** What each person of the government is waited for. What waits for an office is nobody's yet. */
export function Workload({ programme: { workload, readAt } }: { readonly programme: Programme }) {
  const drawn = workload.slice(0, MOST_DRAWN);
  return (
    <Chart
      title={workloadFinding(workload)}
      measure={`What waits now for one person, the ${workload.length > MOST_DRAWN ? `${MOST_DRAWN} with most` : 'most first'}.`}
      file={`workload-${readAt.slice(0, 10)}`}
      empty="What waits now waits for offices, not for one person."
      data={{
        columns: ['Person', 'Function', 'Waits', 'Overdue'],
        rows: workload.map(({ subjectId, function: name, items, overdue }) => [
          subjectId,
          personOf(name),
          items,
          overdue,
        ]),
      }}
    >
      <ChartLegend
        items={[
          { kind: 'four', name: 'overdue' },
          { kind: 'two', name: 'in time' },
        ]}
      />
      <StackedBars
        id="hatch-workload"
        label="What waits for each person"
        rows={drawn.map(({ subjectId, function: name, items, overdue }) => ({
          id: `${subjectId} ${name}`,
          name: `${subjectId}, ${withinSentence(shortRole(name))}`,
          parts: [
            { id: 'overdue', kind: 'four', value: overdue },
            { id: 'in time', kind: 'two', value: items - overdue },
          ],
        }))}
      />
    </Chart>
  );
}
