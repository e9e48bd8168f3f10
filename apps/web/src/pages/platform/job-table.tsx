import type { ListedJob } from '../../api/types.js';
import { Moment } from '../../design/moment.js';
import { WorkTable, type Column } from '../../design/work-table.js';
import { JOB_KINDS } from '../../words/health.js';
import { labelOf } from '../../words/labels.js';
import { RetryOne } from './retry.js';

const COLUMNS: readonly Column<ListedJob>[] = [
  {
    id: 'job',
    header: 'Job',
    isRowHead: true,
    cell: ({ id, kind }) => (
      <>
        {labelOf(JOB_KINDS, kind)}
        <span className="under mono anywhere">{id}</span>
      </>
    ),
  },
  { id: 'due', header: 'Due', cardLabel: 'Due', cell: ({ dueAt }) => <Moment at={dueAt} /> },
  { id: 'tried', header: 'Tried', cardLabel: 'Tried', isNumber: true, cell: ({ attempts }) => attempts },
  { id: 'failure', header: 'Why the last try failed', cell: ({ failure }) => failure ?? '' },
];

const GIVEN_UP: readonly Column<ListedJob>[] = [
  ...COLUMNS,
  {
    id: 'ended',
    header: 'Given up',
    cardLabel: 'Given up',
    cell: ({ endedAt }) => (endedAt === null ? '' : <Moment at={endedAt} />),
  },
  { id: 'retry', header: 'Try again', cell: ({ id }) => <RetryOne id={id} /> },
];

interface JobTableProps {
  readonly jobs: readonly ListedJob[];
  readonly canRetry: boolean;
}

/** Jobs, the earliest first. */
export const JobTable = ({ jobs, canRetry }: JobTableProps) => (
  <WorkTable
    caption="Jobs"
    columns={canRetry ? GIVEN_UP : COLUMNS}
    groups={[{ id: 'all', title: '', rows: jobs }]}
    idOf={({ id }) => id}
  />
);
