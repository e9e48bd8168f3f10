import type { Programme } from '../../api/types.js';
import { Chart, ChartLegend, StackedBars, type PartKind } from '../../design/plots/index.js';
import { Link } from '../../parts/link.js';
import { AGES, backlogFinding, standpointName } from '../../words/programme.js';

const KINDS: readonly PartKind[] = ['one', 'two', 'three', 'four'];

/** The states in which an application stands at a stage, for the list of them. */
const STATES_OF: Readonly<Record<string, string>> = {
  intake: 'Proposed',
  privacy: 'Proposed',
  classified: 'PrivacyReviewed',
  terms: 'PrivacyReviewed.ClassifiedAccessApproved',
  signatures: 'PrivacyReviewed.ClassifiedAccessApproved',
  activation: 'PrivacyReviewed.ClassifiedAccessApproved',
};

type Row = Programme['backlog'][number];

/** How old the open work is. */
export function Backlog({ programme: { backlog, readAt } }: { readonly programme: Programme }) {
  return (
    <>
      <Chart
        title={backlogFinding(backlog)}
        measure="Open applications by business days at where they stand now."
        file={`backlog-${readAt.slice(0, 10)}`}
        empty="Nothing is open: every application is decided."
        data={{
          columns: ['Stage', ...AGES, 'All'],
          rows: backlog.map(({ stage, waitsOn, ages }) => [standpointName(stage, waitsOn), ...ages, sumOf(ages)]),
        }}
      >
        <ChartLegend items={AGES.map((name, band) => ({ kind: KINDS[band] ?? 'four', name }))} />
        <StackedBars
          id="hatch-backlog"
          label="Open applications by stage and age"
          rows={backlog.map(({ stage, waitsOn, ages }) => ({
            id: `${stage} ${waitsOn}`,
            name: standpointName(stage, waitsOn),
            parts: ages.map((value, band) => ({ id: AGES[band] ?? '', kind: KINDS[band] ?? 'four', value })),
          }))}
        />
        <p className="small">
          See them:{' '}
          {backlog.map((row, place) => (
            <span key={`${row.stage} ${row.waitsOn}`}>
              {place > 0 && ' · '}
              <ListLink row={row} />
            </span>
          ))}
        </p>
      </Chart>
    </>
  );
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** To the list of agreements in that state, what is due first on top. */
function ListLink({ row: { stage, waitsOn } }: { readonly row: Row }) {
  const isReturned = waitsOn === 'applicant' && stage !== 'signatures';
  const state = isReturned ? 'ChangesRequested' : STATES_OF[stage];
  return (
    <Link to="/record" search={{ state, sort: 'dueOn' } as object}>
      {standpointName(stage, waitsOn)}
    </Link>
  );
}
