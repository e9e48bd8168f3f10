import { useInfiniteQuery } from '@tanstack/react-query';
import { accessesQuery, type AccessFilters } from '../../api/reports.js';
import type { ReportedAccess } from '../../api/types.js';
import { RecordedAt } from '../../design/moment.js';
import { PageHead } from '../../design/page-head.js';
import { SaveAsCsv } from '../../design/plots/index.js';
import { WorkTable, type Column } from '../../design/work-table.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { ShowMore } from '../../parts/show-more.js';
import { useWords } from '../../parts/use-search.js';
import { askedOf, fileOf, placeOf } from '../../words/accesses.js';
import { whyRefused } from '../../words/refusals.js';
import { addressOf } from './frame.js';
import { NothingReported, ReportFilters, Who, type ReportFilter } from './report-filters.js';
import { ReportViews } from './report-views.js';

const KINDS = { exported: 'Files that were given', refused: 'Reads that were refused' } as const;

const FILTERS: readonly ReportFilter[] = [
  {
    id: 'kind',
    label: 'Kind',
    options: Object.keys(KINDS),
    nameOf: (value) => (value === 'refused' ? KINDS.refused : KINDS.exported),
  },
];

const NOTHING = {
  filters: FILTERS,
  never: 'Nobody was given a file yet, and no read was refused.',
  misses: 'Nothing on the record fits these filters.',
};

function filtersOf({ kind, who, from, to }: Readonly<Record<string, string | undefined>>): AccessFilters {
  return {
    ...(kind === 'refused' || kind === 'exported' ? { kind } : {}),
    ...(who === undefined ? {} : { subjectId: who }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** Who was given what as a file, and who was refused what they wanted to read. */
export function AccessesReport() {
  const [words] = useWords();
  const accesses = useInfiniteQuery(accessesQuery(filtersOf(words)));
  const { data, hasNextPage } = accesses;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead
        title="Files and refused reads"
        lead="Every file that somebody was given (tables, documents, calendars), and everything that somebody wanted to read and was refused, the newest first."
      />
      <ReportViews />
      <ReportFilters filters={FILTERS} />
      <Loaded query={accesses} label="the files and refused reads">
        {() => (items.length === 0 ? <NothingReported {...NOTHING} /> : <Found items={items} />)}
      </Loaded>
      <div className="row list-foot">
        <ShowMore query={accesses} />
        {items.length > 0 && (
          <>
            <span className="small muted" role="status">
              {items.length} {hasNextPage ? 'so far' : 'in all'}
            </span>
            <SaveAsCsv data={dataOf(items)} file="files-and-refused-reads" />
          </>
        )}
      </div>
    </>
  );
}

const COLUMNS: readonly Column<ReportedAccess>[] = [
  { id: 'when', header: 'When', cell: ({ recordedAt }) => <RecordedAt at={recordedAt} /> },
  {
    id: 'who',
    header: 'Who',
    cell: ({ subjectId }) => <Who subjectId={subjectId} name={subjectId} what="what this person asked for" />,
  },
  { id: 'what', header: 'What', isRowHead: true, cell: (access) => <What access={access} /> },
  {
    id: 'agreement',
    header: 'Agreement',
    cell: ({ agreementId }) =>
      agreementId === null ? 'None' : <Link to={addressOf(agreementId, 'history')}>Its record</Link>,
  },
  { id: 'outcome', header: 'Outcome', cell: (access) => <Outcome access={access} /> },
];

const What = ({ access: { route, asked } }: { readonly access: ReportedAccess }) => (
  <>
    {placeOf(route)}
    {asked !== null && askedOf(asked) !== '' && <span className="under">{askedOf(asked)}</span>}
    <span className="under mono">{route}</span>
  </>
);

function Outcome({ access: { code, mediaType } }: { readonly access: ReportedAccess }) {
  if (code === null) return mediaType === null ? 'Given' : `Given as ${fileOf(mediaType)}`;
  return (
    <>
      <span className="mono bad">{code}</span>
      <span className="under">{whyRefused(code)}</span>
    </>
  );
}

const Found = ({ items }: { readonly items: readonly ReportedAccess[] }) => (
  <WorkTable
    caption="Files and refused reads"
    columns={COLUMNS}
    groups={[{ id: 'all', title: '', rows: items }]}
    idOf={({ eventId }) => eventId}
  />
);

const dataOf = (items: readonly ReportedAccess[]) => ({
  columns: ['Recorded (UTC)', 'Person', 'What', 'Address', 'Agreement', 'File', 'Asked', 'Refused with'],
  rows: items.map(({ recordedAt, subjectId, route, agreementId, mediaType, asked, code }) => [
    recordedAt,
    subjectId,
    placeOf(route),
    route,
    agreementId,
    mediaType === null ? null : fileOf(mediaType),
    asked === null ? null : askedOf(asked),
    code,
  ]),
});
