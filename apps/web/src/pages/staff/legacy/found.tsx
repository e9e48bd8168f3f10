import type { CheckedLegacyFile, CheckedLegacyRecord } from '../../../api/types.js';
import { Alert } from '../../../design/alert.js';
import { Section } from '../../../design/section.js';
import { SortableTable, type SortableColumn } from '../../../design/sortable-table.js';
import { Link } from '../../../parts/link.js';
import { count, day } from '../../../words/dates.js';
import { INSTRUMENT_KINDS, labelOf } from '../../../words/labels.js';

type Problem = CheckedLegacyFile['problems'][number];

/** Most rows that a table draws: who has more to mend begins with these. */
const MOST = 200;

const PROBLEM_COLUMNS: readonly SortableColumn<Problem>[] = [
  {
    id: 'line',
    header: 'Line',
    isNumber: true,
    isRowHead: true,
    orderBy: ({ line }) => line,
    cell: ({ line }) => line,
  },
  {
    id: 'column',
    header: 'Column',
    orderBy: ({ column }) => column ?? '',
    cell: ({ column }) => (column === null ? 'the whole line' : <span className="mono">{column}</span>),
  },
  { id: 'what', header: 'What is wrong', cell: ({ message }) => message },
];

const keyOf = ({ line, column, code }: Problem) => `${line} ${column ?? ''} ${code}`;

interface ProblemsProps {
  readonly problems: readonly Problem[];
  readonly title: string;
  /** What to do. */
  readonly children: React.ReactNode;
}

/** Everything that is wrong with a file, or with some records of it. */
export function Problems({ problems, title, children }: ProblemsProps) {
  const shown = problems.slice(0, MOST);
  return (
    <>
      <Alert kind="bad" title={title} isAnnounced>
        {children}
      </Alert>
      <Section
        title="What is wrong"
        {...(shown.length < problems.length ? { aside: `the first ${shown.length} of ${problems.length}` } : {})}
      >
        <SortableTable caption="What is wrong, by line" columns={PROBLEM_COLUMNS} rows={shown} idOf={keyOf} />
      </Section>
    </>
  );
}

interface RecordsProps {
  readonly records: readonly CheckedLegacyRecord[];
  readonly importedNow: ReadonlySet<number> | undefined;
}

const becameOf = (importedNow: RecordsProps['importedNow']): SortableColumn<CheckedLegacyRecord> => ({
  id: 'becomes',
  header: 'On the record',
  orderBy: ({ imported }) => imported?.number ?? '',
  cell: ({ line, imported }) =>
    imported === undefined ? (
      'to import'
    ) : (
      <>
        <Link className="mono" to="/agreements/$id" params={{ id: imported.id }}>
          {imported.number ?? imported.id}
        </Link>
        <span className="under">{importedNow?.has(line) === true ? 'imported now' : 'imported already'}</span>
      </>
    ),
});

const RECORD_COLUMNS: readonly SortableColumn<CheckedLegacyRecord>[] = [
  {
    id: 'line',
    header: 'Line',
    isNumber: true,
    isRowHead: true,
    orderBy: ({ line }) => line,
    cell: ({ line }) => line,
  },
  {
    id: 'organization',
    header: 'Organization',
    orderBy: ({ organization }) => organization.legalName,
    cell: ({ organization }) => organization.legalName,
  },
  {
    id: 'kind',
    header: 'Instrument',
    cell: ({ body }) => (
      <>
        {labelOf(INSTRUMENT_KINDS, body.instrumentKind)}
        <span className="under">
          signed {day(body.originalSignedOn)},{' '}
          {body.originalExpiry === undefined ? 'no last day' : `to ${day(body.originalExpiry)}`}
        </span>
      </>
    ),
  },
];

/** What a file holds, record by record, and what became of each. */
export function Records({ records, importedNow }: RecordsProps) {
  const shown = records.slice(0, MOST);
  return (
    <Section
      title="What it holds"
      aside={
        shown.length < records.length
          ? `the first ${shown.length} of ${records.length}`
          : count(records.length, 'record')
      }
    >
      <SortableTable
        caption="What the file holds, by line"
        columns={[...RECORD_COLUMNS, becameOf(importedNow)]}
        rows={shown}
        idOf={({ line }) => String(line)}
      />
    </Section>
  );
}
