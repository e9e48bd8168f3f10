import {
  Chart,
  ChartLegend,
  EndsStrip,
  HeatTable,
  RiskMatrix,
  SmallMultiples,
  StackedBars,
  StripPlot,
  TimeColumns,
  type BarRow,
  type StripColumn,
} from '../../design/plots/index.js';
import { ScrollBox } from '../../design/scroll-box.js';
import { LEVEL_ORDER } from '../../words/status.js';
import { Shown } from './shown.js';

const MONTHS: readonly StripColumn[] = [
  { name: 'Jan', values: [72, 58, 50], median: 58, p85: 72, p95: 72 },
  { name: 'Feb', values: [], median: 52, p85: 60, p95: 65 },
  { name: 'Mar', values: [], median: null, p85: null, p95: null },
  { name: 'Apr', values: [46, 41], median: 41, p85: 46, p95: 46 },
];
const DAYS = [4, 9, 0].map((value, place) => ({
  id: String(place),
  name: `${place + 1} Mar 2026`,
  parts: [
    { kind: 'three', value },
    { kind: 'hatched', value: place },
    { kind: 'four', value: place === 1 ? 1 : 0 },
  ] as const,
}));
const BARS: readonly BarRow[] = [
  {
    id: 'intake',
    name: 'Intake',
    parts: [
      { id: 'us', kind: 'four', value: 3 },
      { id: 'them', kind: 'hatched', value: 2 },
    ],
    target: 5,
    label: '3 + 2',
  },
  {
    id: 'privacy',
    name: 'Privacy review',
    parts: [
      { id: 'a', kind: 'one', value: 4 },
      { id: 'b', kind: 'two', value: 3 },
      { id: 'c', kind: 'three', value: 2 },
      { id: 'd', kind: 'four', value: 1 },
    ],
  },
];
const SHARES = [
  { name: 'Nov', share: 82 },
  { name: 'Feb', share: 90 },
  { name: 'Apr', share: 95 },
];
const ENDING = [
  {
    id: '1',
    name: 'Agreement ends',
    ends: [
      { id: 'a', date: '2026-05-14', who: 'ACTRA' },
      { id: 'b', date: '2026-05-18', who: 'FS-ISAC' },
      { id: 'c', date: '2026-10-16', who: 'Surface Transportation Information Sharing and Analysis Center' },
    ],
  },
  { id: '2', name: 'Risk acceptance ends', ends: [{ id: 'd', date: '2026-07-06', who: 'FS-ISAC' }] },
];
const LEVELS_SHOWN = ['Low', 'Moderate', 'High'];
const HEAT = [
  { name: 'Gap of the standards', counts: [1, 4, 0] },
  { name: 'Condition of the privacy review', counts: [12, 30, 6] },
];
const NONE = { columns: ['Month', 'Median'], rows: [] };

/** Drawings of the program. */
export function ChartStates() {
  return (
    <>
      <Chart
        title="It takes less long than in January"
        measure="Business days from submission to in force, by month. One dot is one agreement."
        file="example"
        empty=""
        data={{ columns: ['Month', 'Median'], rows: MONTHS.map(({ name, median }) => [name, median]) }}
      >
        <StripPlot label="Business days to in force, by month" columns={MONTHS} unit="business days" />
      </Chart>
      <OverTime />
      <Chart
        title="Where the days go"
        measure="Median business days by stage; hatched is with the applicant."
        file="example"
        empty=""
        age="from 10:31 ET"
        data={{ columns: ['Stage', 'Days'], rows: [['Intake', 5]] }}
      >
        <ChartLegend
          items={[
            { kind: 'four', name: 'with us' },
            { kind: 'hatched', name: 'with the applicant' },
          ]}
        />
        <StackedBars id="example-hatch" label="Median business days by stage" rows={BARS} />
      </Chart>
      <Chart title="Nothing to draw" measure="" file="example" empty="No decisions in this period." data={NONE}>
        {null}
      </Chart>
      <EndsAndShares />
      <MoreCharts />
    </>
  );
}

function EndsAndShares() {
  return (
    <>
      <Shown name="SmallMultiples">
        <SmallMultiples goal={95} multiples={[{ id: '1', name: 'Intake', points: SHARES }]} />
      </Shown>
      <Shown name="EndsStrip" state="names that would meet stand in rows, and at the left near the end">
        <ScrollBox label="What ends in 180 days">
          <EndsStrip label="What ends in 180 days" today="2026-04-22" days={180} lanes={ENDING} />
        </ScrollBox>
      </Shown>
      <Shown name="EndsStrip" state="nothing of a kind">
        <ScrollBox label="What ends in 90 days">
          <EndsStrip
            label="What ends in 90 days"
            today="2026-04-22"
            days={90}
            lanes={ENDING.map(({ id, name, ends }) => ({ id, name, ends: id === '1' ? [] : ends }))}
          />
        </ScrollBox>
      </Shown>
    </>
  );
}

function MoreCharts() {
  return (
    <>
      <Shown name="HeatTable">
        <HeatTable caption="Accepted risks by source and level" corner="Source" columns={LEVELS_SHOWN} rows={HEAT} />
      </Shown>
      <Shown name="HeatTable" state="nothing to count">
        <HeatTable
          caption="Accepted risks, none"
          corner="Source"
          columns={LEVELS_SHOWN}
          rows={HEAT.map(({ name }) => ({ name, counts: [0, 0, 0] }))}
        />
      </Shown>
      <Shown name="RiskMatrix">
        <RiskMatrix
          countOf={(likelihood, impact) => (likelihood === impact ? 2 : 0)}
          levelOf={(likelihood, impact) =>
            LEVEL_ORDER[Math.round((LEVEL_ORDER.indexOf(likelihood) + LEVEL_ORDER.indexOf(impact)) / 2)] ?? 'Low'
          }
        />
      </Shown>
    </>
  );
}

const OverTime = () => (
  <Chart
    title="17 events, the most, 9, on 2 Mar 2026"
    measure="Events by day; hatched is by the clock."
    file="example"
    empty=""
    data={{ columns: ['From', 'By people'], rows: [['2 Mar 2026', 9]] }}
  >
    <TimeColumns label="17 events from 1 to 3 Mar 2026" columns={DAYS} id="example-columns" />
  </Chart>
);
