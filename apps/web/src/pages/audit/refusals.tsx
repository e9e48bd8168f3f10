import { useInfiniteQuery } from '@tanstack/react-query';
import { refusalsQuery, type RefusalFilters } from '../../api/reports.js';
import type { ReportedRefusal } from '../../api/types.js';
import { RecordedAt } from '../../design/moment.js';
import { PageHead } from '../../design/page-head.js';
import { SaveAsCsv } from '../../design/plots/index.js';
import { WorkTable, type Column } from '../../design/work-table.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { ShowMore } from '../../parts/show-more.js';
import { useWords } from '../../parts/use-search.js';
import { actOf, COMMANDS } from '../../words/commands.js';
import { count } from '../../words/dates.js';
import { actorOf, FUNCTIONS, personOf, withinSentence } from '../../words/functions.js';
import { REFUSAL_CODES, refusedWith, whyRefused } from '../../words/refusals.js';
import { addressOf } from './frame.js';
import { NothingReported, ReportFilters, Who, type ReportFilter } from './report-filters.js';
import { ReportViews } from './report-views.js';

type Words = Readonly<Record<string, string | undefined>>;

const FILTERS: readonly ReportFilter[] = [
  { id: 'code', label: 'Refused with', options: [...REFUSAL_CODES, 'GATE_MISSING'], nameOf: refusedWith },
  { id: 'command', label: 'Tried to', options: Object.keys(COMMANDS), nameOf: actOf },
  { id: 'function', label: 'Function', options: Object.keys(FUNCTIONS), nameOf: personOf },
];

const filtersOf = (words: Words): RefusalFilters => {
  const asked: Words = { ...words, subjectId: words['who'] };
  const names = ['code', 'command', 'function', 'subjectId', 'from', 'to'] as const;
  return Object.fromEntries(names.flatMap((name) => (asked[name] === undefined ? [] : [[name, asked[name]]])));
};

/** What was refused, across all agreements. */
export function RefusalReport() {
  const [words] = useWords();
  const refusals = useInfiniteQuery(refusalsQuery(filtersOf(words)));
  const { data, hasNextPage } = refusals;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead
        title="Refusals across agreements"
        lead="Every command that was refused on a submitted agreement, the newest first. A refusal changes nothing; that somebody tried stays on the record."
      />
      <ReportViews />
      <ReportFilters filters={FILTERS} />
      <Loaded query={refusals} label="the refusals">
        {() => (items.length === 0 ? <NothingReported {...NOTHING} /> : <Found items={items} />)}
      </Loaded>
      <div className="row list-foot">
        <ShowMore query={refusals} />
        {items.length > 0 && (
          <>
            <span className="small muted" role="status">
              {count(items.length, 'refusal')} {hasNextPage ? 'so far' : 'in all'}
            </span>
            <SaveAsCsv data={dataOf(items)} file="refusals" />
          </>
        )}
      </div>
    </>
  );
}

const NOTHING = {
  filters: FILTERS,
  never: 'Nothing was ever refused on a submitted agreement.',
  misses: 'No refusal fits these filters.',
};

const COLUMNS: readonly Column<ReportedRefusal>[] = [
  { id: 'when', header: 'When', cell: ({ recordedAt }) => <RecordedAt at={recordedAt} /> },
  {
    id: 'who',
    header: 'Who',
    cell: ({ actor }) => <Who subjectId={actor.subjectId} name={actorOf(actor)} what="what this person tried" />,
  },
  {
    id: 'agreement',
    header: 'Agreement',
    isRowHead: true,
    cell: ({ agreementId, number, organization }) => (
      <>
        <Link to={addressOf(agreementId, 'history')} search={{ show: 'refused' } as object}>
          {organization.legalName}
        </Link>
        <span className="under mono">{number}</span>
      </>
    ),
  },
  { id: 'tried', header: 'Tried to', cardLabel: 'Tried to', cell: ({ command }) => withinSentence(actOf(command)) },
  {
    id: 'why',
    header: 'Refused with',
    cell: ({ code }) => (
      <>
        <span className="mono bad">{code}</span>
        <span className="under">{whyRefused(code)}</span>
      </>
    ),
  },
];

const Found = ({ items }: { readonly items: readonly ReportedRefusal[] }) => (
  <WorkTable
    caption="Refusals across agreements"
    columns={COLUMNS}
    groups={[{ id: 'all', title: '', rows: items }]}
    idOf={({ eventId }) => eventId}
  />
);

const dataOf = (items: readonly ReportedRefusal[]) => ({
  columns: ['Recorded (UTC)', 'Person', 'Function', 'Agreement', 'Organization', 'Tried to', 'Code', 'In words'],
  rows: items.map(({ recordedAt, actor, number, organization, command, code }) => [
    recordedAt,
    actor.subjectId,
    actor.function === null ? null : personOf(actor.function),
    number,
    organization.legalName,
    actOf(command),
    code,
    whyRefused(code),
  ]),
});
