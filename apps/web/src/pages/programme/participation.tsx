import type { Participation } from '../../api/types.js';
import { Chart, ChartLegend, StackedBars, type BarRow } from '../../design/plots/index.js';
import { count } from '../../words/dates.js';
import { monthName } from '../../words/programme.js';

const PARTS = [
  { id: 'stayed', kind: 'four', name: 'took part before' },
  { id: 'joined', kind: 'two', name: 'joined' },
  { id: 'left', kind: 'hatched', name: 'left' },
] as const;

/** Who takes part, who joined and left, and how long it took to come to it. */
export function ParticipationFigures({ participation }: { readonly participation: Participation }) {
  const { from, to, participants, joined, left, months } = participation;
  const hasYears = from.slice(0, 4) !== to.slice(0, 4);
  return (
    <Chart
      title={`${count(participants, 'organization')} ${participants === 1 ? 'takes' : 'take'} part; ${joined} joined and ${left} left`}
      measure={measureOf(participation)}
      file={`participation-${from}-${to}`}
      empty="No month lies in this period."
      data={dataOf(months)}
    >
      <ChartLegend items={PARTS} />
      <StackedBars
        id="hatch-participation"
        label="Organizations that take part, by month"
        rows={months.map((one) => barOf(one, hasYears))}
      />
    </Chart>
  );
}

/** What is measured, and what came of it in the period: what nothing was measured of is said so. */
export function measureOf({
  churn,
  timeToActive: { agreements, median },
}: Pick<Participation, 'churn' | 'timeToActive'>) {
  const left =
    churn === null
      ? 'Nobody took part at the beginning of the period.'
      : `Of those who took part at the beginning, ${churn} % left.`;
  const time =
    median === null
      ? 'No agreement came into force in it.'
      : `Of ${count(agreements, 'agreement')} half came into force within ${count(median, 'day')} of the submission.`;
  return `Organizations with an agreement in force, by month. ${left} ${time}`;
}

/** Who joined and left within the month, at least: they are in both numbers, and not there at its end. */
const goneAtOnce = ({ begin, left }: Participation['months'][number]): number => Math.max(0, left - begin);

type Month = Participation['months'][number];

const dataOf = (months: readonly Month[]) => ({
  columns: [
    'Month',
    'At the beginning',
    'Joined',
    'Left',
    'At the end',
    'Left, % of the beginning',
    'Came into force',
    'Median days',
    '85 %',
    '95 %',
  ],
  rows: months.map((one) => [
    one.month,
    one.begin,
    one.joined,
    one.left,
    one.participants,
    one.churn,
    one.timeToActive.agreements,
    one.timeToActive.median,
    one.timeToActive.p85,
    one.timeToActive.p95,
  ]),
});

const barOf = (one: Month, hasYear: boolean): BarRow => ({
  id: one.month,
  name: monthName(one.month, hasYear),
  parts: [
    { id: 'stayed', kind: 'four', value: one.participants - Math.max(0, one.joined - goneAtOnce(one)) },
    { id: 'joined', kind: 'two', value: Math.max(0, one.joined - goneAtOnce(one)) },
    { id: 'left', kind: 'hatched', value: one.left },
  ],
  label: one.left === 0 ? `${one.participants}` : `${one.participants}, ${one.left} left`,
});
