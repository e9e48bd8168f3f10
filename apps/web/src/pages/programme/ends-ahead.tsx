import { useQuery } from '@tanstack/react-query';
import { endingQuery, policyQuery } from '../../api/queries.js';
import { risksQuery } from '../../api/reports.js';
import { Chart, EndsStrip, type EndsLane } from '../../design/plots/index.js';
import { Loaded } from '../../parts/loaded.js';
import { useToday } from '../../parts/use-today.js';
import { daysBetween } from '../../words/dates.js';
import { endsFinding, lanesOf, lastInSight, SIGHT } from './ends.js';

/** So many of a kind are drawn: a drawing with more names is none. */
const MOST = 20;

/** What ends in the next months, on a strip with names. */
export function EndsAhead() {
  const today = useToday();
  const agreements = useQuery(endingQuery(lastInSight(today)));
  const risks = useQuery(risksQuery);
  const policy = useQuery(policyQuery());
  return (
    <Loaded query={agreements} label="what ends soon" rows={3}>
      {(ending) => (
        <Loaded query={risks} label="the accepted risks" rows={3}>
          {(rollUp) => (
            <Loaded query={policy} label="the policy" rows={3}>
              {({ windows }) => (
                <Ends lanes={lanesOf({ agreements: ending, risks: rollUp.risks, windows }, today)} today={today} />
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function Ends({ lanes, today }: { readonly lanes: readonly EndsLane[]; readonly today: string }) {
  const title = endsFinding(lanes);
  const isCut = lanes.some(({ ends }) => ends.length > MOST);
  return (
    <Chart
      title={title}
      measure={`Terms, acceptances of risks and statutory cover, by their last day${isCut ? `. Of each the first ${MOST} are drawn; the table has all` : ''}.`}
      file={`ends-${today}`}
      empty="No term, acceptance or cover has its last day in this time."
      data={{
        columns: ['What ends', 'Last day', 'In days'],
        rows: lanes.flatMap(({ name, ends }) =>
          ends.map(({ who, date }) => [`${name}: ${who}`, date, daysBetween(today, date)]),
        ),
      }}
    >
      <EndsStrip
        label={title}
        today={today}
        days={SIGHT}
        lanes={lanes.map((lane) => ({ ...lane, ends: lane.ends.slice(0, MOST) }))}
      />
    </Chart>
  );
}
