import { useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { jobKindsQuery, jobsQuery } from '../../api/reports.js';
import { isForOthers } from '../../api/refusal.js';
import type { JobKind, JobKinds, ListedJob } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { PageHead } from '../../design/page-head.js';
import { SaveAsCsv } from '../../design/plots/index.js';
import { TabsWithCounts } from '../../design/tabs.js';
import { ErrorFrame } from '../../parts/frames.js';
import { Loaded } from '../../parts/loaded.js';
import { ShowMore } from '../../parts/show-more.js';
import { useWords } from '../../parts/use-search.js';
import { JOB_KINDS } from '../../words/health.js';
import { labelOf } from '../../words/labels.js';
import { JobTable } from './job-table.js';
import { RetryAll } from './retry.js';

type State = 'waiting' | 'dead';

const stateOf = ({ show }: Readonly<Record<string, string | undefined>>): State =>
  show === 'waiting' ? 'waiting' : 'dead';

/** What is to be done at a moment: what waits, and what was given up, with the means to have it tried again. */
export function Jobs() {
  const [words] = useWords();
  const state = stateOf(words);
  const kinds = useQuery(jobKindsQuery);
  const dead = sumOf(kinds.data?.items ?? [], (kind) => kind.dead);
  return (
    <>
      <PageHead
        title="Jobs"
        lead="Timers, notices and commands of the clock. What fails is tried again, later each time, and given up in the end: then somebody has to look at it."
        acts={state === 'dead' && dead > 0 && <RetryAll number={dead} />}
      />
      {isForOthers(kinds.error) ? <ErrorFrame error={kinds.error} /> : <Listed kinds={kinds} dead={dead} />}
    </>
  );
}

interface ListedProps {
  readonly kinds: UseQueryResult<JobKinds>;
  readonly dead: number;
}

function Listed({ kinds, dead }: ListedProps) {
  const [words, setWords] = useWords();
  const state = stateOf(words);
  return (
    <>
      {kinds.data?.queueAnswers === false && (
        <Alert kind="bad" title="The queue does not answer.">
          What is due waits, and nothing of it is lost.
        </Alert>
      )}
      <TabsWithCounts
        label="Which jobs"
        tabs={[
          { id: 'dead', name: 'Given up', count: dead, isOver: dead > 0 },
          { id: 'waiting', name: 'Waiting' },
        ]}
        current={state}
        onChoose={(id) => setWords({ show: id === 'dead' ? undefined : id })}
      />
      <JobList key={state} state={state} />
      <Loaded query={kinds} label="the kinds of jobs">
        {({ items }) => <Kinds kinds={items} />}
      </Loaded>
    </>
  );
}

const sumOf = (kinds: readonly JobKind[], of: (kind: JobKind) => number): number =>
  kinds.reduce((sum, kind) => sum + of(kind), 0);

const NOTHING: Readonly<Record<State, string>> = {
  dead: 'Nothing was given up: every job was done, or is tried again.',
  waiting: 'Nothing waits.',
};

function JobList({ state }: { readonly state: State }) {
  const jobs = useInfiniteQuery(jobsQuery(state));
  const items = jobs.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <Loaded query={jobs} label="the jobs">
        {() =>
          items.length === 0 ? (
            <p className="nothing">{NOTHING[state]}</p>
          ) : (
            <JobTable jobs={items} canRetry={state === 'dead'} />
          )
        }
      </Loaded>
      {items.length > 0 && (
        <div className="row list-foot">
          <ShowMore query={jobs} />
          <SaveAsCsv data={dataOf(items)} file={`jobs-${state}`} />
        </div>
      )}
    </>
  );
}

const dataOf = (items: readonly ListedJob[]) => ({
  columns: ['Job', 'Kind', 'Due (UTC)', 'Tried', 'Why the last try failed', 'Given up (UTC)'],
  rows: items.map(({ id, kind, dueAt, attempts, failure, endedAt }) => [id, kind, dueAt, attempts, failure, endedAt]),
});

function Kinds({ kinds }: { readonly kinds: readonly JobKind[] }) {
  if (kinds.length === 0) return null;
  return (
    <table className="table cards">
      <caption className="for-screen-readers">Jobs that are due or were given up, by kind</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          {['Due', 'Tried again', 'Given up', 'Oldest due for, seconds'].map((head) => (
            <th key={head} scope="col" className="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, due, retrying, dead, lagMs }) => (
          <tr key={kind}>
            <th scope="row">{labelOf(JOB_KINDS, kind)}</th>
            <td className="number" data-label="Due">
              {due}
            </td>
            <td className="number" data-label="Tried again">
              {retrying}
            </td>
            <td className="number" data-label="Given up">
              {dead}
            </td>
            <td className="number" data-label="Oldest due for, seconds">
              {Math.round(lagMs / 1_000)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
