import type { Programme } from '../../api/types.js';
import { Chart, StripPlot, type StripColumn } from '../../design/plots/index.js';
import { day } from '../../words/dates.js';
import { cycleFinding, monthName, monthsBetween } from '../../words/programme.js';

/** Of more months than this, those without a decision are left out. */
const MOST_MONTHS = 24;

type Month = Programme['months'][number];

/** From the submission to the decision, by the month of the decision. */
export function CycleTime({ programme: { from, to, months, lastDecisionOn } }: { readonly programme: Programme }) {
  const hasYears = from.slice(0, 4) !== to.slice(0, 4);
  const named = months.map((month) => ({ ...month, name: monthName(month.month, hasYears) }));
  return (
    <Chart
      title={cycleFinding(named)}
      measure="Business days from submission to in force or rejected, by month of the decision. One dot is one application; the whisker ends where 95 of a hundred were decided."
      file={`cycle-time-${from}-${to}`}
      empty={
        lastDecisionOn === null
          ? `No decision was made by ${day(to)}.`
          : `No decisions in this period; the last was on ${day(lastDecisionOn)}.`
      }
      data={{
        columns: ['Month of decision', 'In force', 'Rejected', 'Median', '85 %', '95 %'],
        rows: named.map(({ month, inForce, rejected, median, p85, p95 }) => [
          month,
          inForce,
          rejected,
          median,
          p85,
          p95,
        ]),
      }}
      isNewestLast
    >
      <StripPlot
        label="Business days from submission to decision, by month"
        columns={columnsOf(from, to, months)}
        unit="business days"
      />
    </Chart>
  );
}

function columnsOf(from: string, to: string, months: readonly Month[]): readonly StripColumn[] {
  const all = monthsBetween(from, to);
  const shown = all.length > MOST_MONTHS ? months.map(({ month }) => month) : all;
  const found = new Map(months.map((month) => [month.month, month]));
  return shown.map((name) => {
    const month = found.get(name);
    return {
      name: monthName(name, all.length > 12),
      values: month?.days ?? [],
      median: month?.median ?? null,
      p85: month?.p85 ?? null,
      p95: month?.p95 ?? null,
    };
  });
}
