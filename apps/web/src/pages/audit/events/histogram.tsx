import { useQuery } from '@tanstack/react-query';
import { eventCountsQuery, type EventFilters } from '../../../api/reports.js';
import type { EventCount } from '../../../api/types.js';
import { Chart, ChartLegend, TimeColumns, type ChartData, type TimeColumn } from '../../../design/plots/index.js';
import { Loaded } from '../../../parts/loaded.js';
import { count, figure } from '../../../words/dates.js';
import { nameOf, spanOf, startsOf, type Range, type Span } from './range.js';

interface HistogramProps {
  readonly filters: EventFilters;
  readonly range: Range;
  readonly today: string;
}

const LEGEND = [
  { kind: 'three', name: 'by people' },
  { kind: 'hatched', name: 'by the clock' },
  { kind: 'four', name: 'refused' },
] as const;
const SPANS: Readonly<Record<Span, string>> = { hour: 'hour', day: 'day', month: 'month' };

/** How much was recorded when. */
export function Histogram({ filters, range, today }: HistogramProps) {
  const span = spanOf(range, today);
  const counts = useQuery(eventCountsQuery({ ...filters, ...range }, span));
  return (
    <Loaded query={counts} label="the events over time" rows={3}>
      {({ items }) => <Drawn counts={items} range={range} span={span} today={today} />}
    </Loaded>
  );
}

interface DrawnProps extends Omit<HistogramProps, 'filters'> {
  readonly counts: readonly EventCount[];
  readonly span: Span;
}

function Drawn({ counts, range, span, today }: DrawnProps) {
  const first = range.from ?? counts[0]?.start.slice(0, 10) ?? today;
  const columns = columnsOf(counts, startsOf(span, first, range.to ?? today), span);
  const title = foundIn(counts, span);
  return (
    <Chart
      title={title}
      measure={`Events on submitted agreements by ${SPANS[span]}, in New York.`}
      data={dataOf(counts, span)}
      file="events-over-time"
      empty="Nothing was recorded in this time, as it is filtered."
    >
      <ChartLegend items={LEGEND} />
      <TimeColumns label={title} columns={columns} id="events-by-the-clock" />
    </Chart>
  );
}

const sumOf = ({ events, refused, clock }: EventCount): number => events + refused + clock;

/** What the picture says, in a sentence. */
export function foundIn(counts: readonly EventCount[], span: Span): string {
  const most = counts.toSorted((one, other) => sumOf(other) - sumOf(one))[0];
  if (most === undefined) return 'No events';
  const all = counts.reduce((sum, one) => sum + sumOf(one), 0);
  const where = counts.length === 1 ? 'all' : `the most, ${figure(sumOf(most))},`;
  return `${count(all, 'event')}, ${where} ${span === 'month' ? 'in' : span === 'hour' ? 'from' : 'on'} ${nameOf(most.start, span)}`;
}

/** A column for every span. */
export function columnsOf(counts: readonly EventCount[], starts: readonly string[], span: Span): readonly TimeColumn[] {
  const known = new Map(counts.map((one) => [one.start, one]));
  return starts.map((start) => {
    const { events = 0, refused = 0, clock = 0 } = known.get(start) ?? {};
    const parts = [
      { kind: 'three', value: events },
      { kind: 'hatched', value: clock },
      { kind: 'four', value: refused },
    ] as const;
    const name = span === 'hour' ? start.slice(11) : nameOf(start, span);
    return { id: start, name, parts };
  });
}

const dataOf = (counts: readonly EventCount[], span: Span): ChartData => ({
  columns: ['From (New York)', 'By people', 'By the clock', 'Refused'],
  rows: counts.map(({ start, events, clock, refused }) => [nameOf(start, span), events, clock, refused]),
});
