import { useQuery } from '@tanstack/react-query';
import { policyQuery } from '../../api/queries.js';
import { participationQuery, programmeQuery } from '../../api/reports.js';
import type { Programme } from '../../api/types.js';
import { FilterDates } from '../../design/filter-dates.js';
import { PageHead } from '../../design/page-head.js';
import { Segmented } from '../../design/segmented.js';
import { SummaryBox } from '../../design/summary-box.js';
import { Loaded } from '../../parts/loaded.js';
import { MissingParts } from '../../parts/missing-parts.js';
import { useWords } from '../../parts/use-search.js';
import { useToday } from '../../parts/use-today.js';
import { count, day, figure, moment } from '../../words/dates.js';
import { monthName } from '../../words/programme.js';
import type { Timer } from '../../words/timers.js';
import { Backlog } from './backlog.js';
import { CycleTime } from './cycle-time.js';
import { Due } from './due.js';
import { EndsAhead } from './ends-ahead.js';
import { askedPeriod, periodIdOf, PERIODS } from './period.js';
import { ParticipationFigures } from './participation.js';
import { Returns } from './returns.js';
import { StageTime } from './stage-time.js';
import { ProgrammeViews } from './views.js';
import { Workload } from './workload.js';

/** How the program does: what was decided in a period, and what is open now. */
export function ProgrammePage() {
  const [words] = useWords();
  const today = useToday();
  const programme = useQuery(programmeQuery(askedPeriod(words, today)));
  const participation = useQuery(participationQuery(askedPeriod(words, today)));
  const policy = useQuery(policyQuery());
  return (
    <>
      <PageHead
        title="Program"
        lead={programme.data && leadOf(programme.data)}
        acts={<PeriodChoice shown={programme.data} />}
      />
      <ProgrammeViews />
      <Loaded query={programme} label="the figures" rows={10}>
        {(data) => (
          <>
            <Figures programme={data} timers={policy.data?.values.timers ?? []} />
            <EndsAhead />
            <Loaded query={participation} label="who takes part">
              {(found) => (
                <>
                  <ParticipationFigures participation={found} />
                  <MissingParts missing={found.missing} />
                </>
              )}
            </Loaded>
          </>
        )}
      </Loaded>
    </>
  );
}

const leadOf = ({ from, to, position, readAt }: Programme): string =>
  `${day(from)} to ${day(to)}. Read at ${moment(readAt)}, with everything up to event ${figure(Number(position))} of the log.`;

function PeriodChoice({ shown }: { readonly shown: Programme | undefined }) {
  const [words, setWords] = useWords();
  const current = periodIdOf(words);
  const choose = (id: string) =>
    setWords(
      id === 'own'
        ? { period: id, from: shown?.from, to: shown?.to }
        : { period: id === 'months' ? undefined : id, from: undefined, to: undefined },
    );
  return (
    <>
      <Segmented label="Period" options={PERIODS} current={current} onChoose={choose} />
      {current === 'own' && (
        <FilterDates from={words['from'] ?? shown?.from} to={words['to'] ?? shown?.to} onChange={setWords} />
      )}
    </>
  );
}

function Figures({ programme, timers }: { readonly programme: Programme; readonly timers: readonly Timer[] }) {
  return (
    <>
      <SummaryBox facts={factsOf(programme)} />
      <div className="figures">
        <CycleTime programme={programme} />
        <Returns programme={programme} />
        <StageTime programme={programme} timers={timers} />
        <Backlog programme={programme} />
        <Due programme={programme} />
        <Workload programme={programme} />
      </div>
    </>
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

function factsOf({ months, backlog, due, returns }: Programme) {
  const inForce = sum(months.map((month) => month.inForce));
  const rejected = sum(months.map((month) => month.rejected));
  const last = months.at(-1);
  const open = sum(backlog.flatMap(({ ages }) => ages));
  const overdue = sum(due.map((one) => one.overdue));
  return [
    {
      name: 'Decided in this period',
      value: `${inForce + rejected}`,
      under: `${inForce} in force, ${rejected} rejected`,
    },
    {
      name: 'Half took at most',
      value: last === undefined ? '–' : count(last.median, 'business day'),
      under: last === undefined ? 'no decision' : `decided in ${monthName(last.month, true)}`,
    },
    { name: 'Open now', value: `${open}`, under: `${overdue} overdue` },
    { name: 'Requests for changes', value: `${returns.requests}`, under: 'in this period' },
  ];
}
