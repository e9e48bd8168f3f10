import { useInfiniteQuery } from '@tanstack/react-query';
import { separationQuery } from '../../api/reports.js';
import type { PersonOnAgreement } from '../../api/types.js';
import { Moment } from '../../design/moment.js';
import { PageHead } from '../../design/page-head.js';
import { SummaryBox } from '../../design/summary-box.js';
import { WorkTable, type Column } from '../../design/work-table.js';
import { Files } from '../../parts/files.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { MissingParts } from '../../parts/missing-parts.js';
import { ShowMore } from '../../parts/show-more.js';
import { actOf } from '../../words/commands.js';
import { count } from '../../words/dates.js';
import { personOf, withinSentence } from '../../words/functions.js';
import { addressOf } from './frame.js';
import { ReportViews } from './report-views.js';

/** Who acted in which functions on which agreement, and whom separation of duties kept out. */
export function SeparationReport() {
  const matrix = useInfiniteQuery(separationQuery);
  const pages = matrix.data?.pages ?? [];
  const totals = pages[0]?.totals;
  const items = pages.flatMap((page) => page.items);
  return (
    <>
      <PageHead
        title="Separation of duties"
        lead="Every act on the record, judged once more by the rules of separation of duties, predecessors included. Conflicts come first, then who was kept out."
      />
      <ReportViews />
      <Loaded query={matrix} label="the matrix">
        {() => (
          <>
            {totals && <SummaryBox facts={factsOf(totals)} />}
            <Files of="/api/v1/audit/separation-of-duties" formats={['json', 'csv']} />
            <MissingParts missing={pages[0]?.missing ?? []} />
            {items.length === 0 ? (
              <p className="nothing">Nobody has acted on a submitted agreement yet.</p>
            ) : (
              <WorkTable
                caption="People by agreement and function"
                columns={COLUMNS}
                groups={[{ id: 'all', title: '', rows: items }]}
                idOf={({ agreementId, subjectId }) => `${agreementId} ${subjectId}`}
              />
            )}
          </>
        )}
      </Loaded>
      <div className="row list-foot">
        <ShowMore query={matrix} />
      </div>
    </>
  );
}

const factsOf = (totals: { conflicts: number; nearMisses: number; persons: number; agreements: number }) => [
  { name: 'Conflicts', value: `${totals.conflicts}`, under: 'acts that a rule bars' },
  { name: 'Near misses', value: `${totals.nearMisses}`, under: 'attempts that were refused' },
  { name: 'People', value: `${totals.persons}`, under: `on ${count(totals.agreements, 'agreement')}` },
];

const namesOf = (functions: PersonOnAgreement['functions']): string => functions.map(personOf).join(', ');

const COLUMNS: readonly Column<PersonOnAgreement>[] = [
  {
    id: 'agreement',
    header: 'Agreement',
    cell: ({ agreementId, number }) => <Link to={addressOf(agreementId, 'people')}>{number ?? agreementId}</Link>,
  },
  { id: 'who', header: 'Person', isRowHead: true, cell: ({ subjectId }) => subjectId },
  {
    id: 'functions',
    header: 'Acted as',
    cardLabel: 'Acted as',
    cell: ({ functions, before }) => (
      <>
        {functions.length === 0 ? 'did not act on this one' : namesOf(functions)}
        {before.map(({ agreementId, number, functions: then }) => (
          <span key={agreementId} className="under">
            acted on {number ?? 'one that was not submitted'}, before it: {withinSentence(namesOf(then))}
          </span>
        ))}
      </>
    ),
  },
  {
    id: 'conflict',
    header: 'Conflict',
    cardLabel: 'Conflict',
    cell: ({ rules }) =>
      rules.length === 0 ? (
        <span className="muted">none</span>
      ) : (
        rules.map(({ rule, reason }) => `Rule ${rule}: ${reason}`).join(' ')
      ),
  },
  {
    id: 'misses',
    header: 'Kept from',
    cardLabel: 'Kept from',
    cell: ({ nearMisses }) =>
      nearMisses.length === 0 ? (
        <span className="muted">nothing</span>
      ) : (
        nearMisses.map(({ command, recordedAt }) => (
          <span key={recordedAt + command} className="under">
            {withinSentence(actOf(command))}, <Moment at={recordedAt} />
          </span>
        ))
      ),
  },
];
