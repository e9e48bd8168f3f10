import type { Programme } from '../../api/types.js';
import { Chart, ChartLegend, StackedBars, type BarRow } from '../../design/plots/index.js';
import { CALENDAR_TARGETS, isInCalendarDays, stageFinding, stageName, TARGETS } from '../../words/programme.js';
import type { Timer } from '../../words/timers.js';

interface StageTimeProps {
  readonly programme: Programme;
  readonly timers: readonly Timer[];
}

type Stage = Programme['stages'][number];
type Count = (days: Stage['government']) => number;

const inBusinessDays: Count = ({ businessDays }) => businessDays;
const inDays: Count = ({ days }) => days;

const LEGEND = [
  { kind: 'four', name: 'with us' },
  { kind: 'hatched', name: 'with the applicant, our clock paused' },
] as const;

/** Where the days go, and whose they are. Business days and days of the calendar never share an axis. */
export function StageTime({ programme: { from, to, stages }, timers }: StageTimeProps) {
  const inCalendar = stages.filter(({ stage }) => isInCalendarDays(stage));
  const targets = (ids: Readonly<Record<string, string>>) => (stage: string) =>
    timers.find(({ id }) => id === ids[stage])?.value;
  return (
    <Chart
      title={stageFinding(stages)}
      measure="Median days at each stage, of the applications that were decided in this period and came through it."
      file={`stage-time-${from}-${to}`}
      empty="No decisions in this period."
      data={dataOf(stages)}
    >
      <ChartLegend items={LEGEND} />
      <h3 className="chart-part">Clocks in business days</h3>
      <StackedBars
        id="hatch-business"
        label="Median business days by stage"
        rows={rowsOf(
          stages.filter((one) => !inCalendar.includes(one)),
          inBusinessDays,
          targets(TARGETS),
        )}
      />
      {inCalendar.length > 0 && (
        <>
          <h3 className="chart-part">Clocks in days of the calendar</h3>
          <StackedBars
            id="hatch-calendar"
            label="Median days of the calendar by stage"
            rows={rowsOf(inCalendar, inDays, targets(CALENDAR_TARGETS))}
          />
        </>
      )}
    </Chart>
  );
}

const dataOf = (stages: readonly Stage[]) => ({
  columns: [
    'Stage',
    'Applications',
    'With us, business days',
    'With the applicant, business days',
    'With us, days',
    'With the applicant, days',
  ],
  rows: stages.map(({ stage, applications, government, applicant }) => [
    stageName(stage),
    applications,
    government.businessDays,
    applicant.businessDays,
    government.days,
    applicant.days,
  ]),
});

const rowsOf = (stages: readonly Stage[], countOf: Count, targetOf: (stage: string) => number | undefined) =>
  stages.map((stage) => rowOf(stage, countOf, targetOf(stage.stage)));

const rowOf = ({ stage, government, applicant }: Stage, countOf: Count, target: number | undefined): BarRow => ({
  id: stage,
  name: stageName(stage),
  parts: [
    { id: 'us', kind: 'four', value: countOf(government) },
    { id: 'applicant', kind: 'hatched', value: countOf(applicant) },
  ],
  label: countOf(applicant) === 0 ? `${countOf(government)}` : `${countOf(government)} + ${countOf(applicant)}`,
  ...(target === undefined ? {} : { target }),
});
