import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { agreementQuery } from '../../../api/queries.js';
import type { Agreement, AgreementListItem } from '../../../api/types.js';
import { PageHead } from '../../../design/page-head.js';
import { SlaClock } from '../../../design/sla-clock.js';
import { StatusText } from '../../../design/status-text.js';
import { TlpLabel } from '../../../design/tlp-label.js';
import { WorkTable, type Column } from '../../../design/work-table.js';
import { Skeleton } from '../../../design/skeleton.js';
import { levelInWords } from '../../../parts/agreement/classified-level.js';
import { ListNews, useAgreementList } from '../../../parts/agreement/use-list.js';
import { Loaded } from '../../../parts/loaded.js';
import { ShowMore } from '../../../parts/show-more.js';
import { useToday } from '../../../parts/use-today.js';
import { daysBetween } from '../../../words/dates.js';
import { termOf } from './bound.js';
import { deskInWords, maySign, onTheDesk } from './desk-rows.js';

/** Between the reviews and the term: where terms can lie open. */
const STATES = ['PrivacyReviewed', 'ClassifiedAccessApproved'];

interface DeskRow {
  readonly agreement: Agreement;
  readonly organization: AgreementListItem['organization'];
}

/** What waits for the signature of NCCIC, and what will. */
export function SignatureDesk() {
  const { query, hasChanged } = useAgreementList({ state: STATES, sort: 'dueOn' });
  return (
    <Loaded query={query} label="signature desk">
      {({ pages }) => (
        <>
          <Desk items={pages.flatMap(({ items }) => items)} news={<ListNews hasChanged={hasChanged} />} />
          <ShowMore query={query} name="Look through more" />
        </>
      )}
    </Loaded>
  );
}

interface DeskProps {
  readonly items: readonly AgreementListItem[];
  readonly news: React.ReactNode;
}

function Desk({ items, news }: DeskProps) {
  const today = useToday();
  const details = useQueries({ queries: items.map(({ id }) => agreementQuery(id)) });
  const isRead = details.every(({ isPending }) => !isPending);
  const organizations = new Map(items.map(({ id, organization }) => [id, organization]));
  const rows = onTheDesk(
    details.flatMap(({ data }) => data ?? []),
    today,
  );
  const named = rows.flatMap((agreement): readonly DeskRow[] => {
    const organization = organizations.get(agreement.id);
    return organization === undefined ? [] : [{ agreement, organization }];
  });
  return (
    <>
      <PageHead title="Signature desk" acts={news} {...(isRead ? { lead: deskInWords(rows) } : {})} />
      {!isRead && <Skeleton label="the terms" rows={4} />}
      {isRead && named.length === 0 && <Nothing />}
      {named.length > 0 && (
        <>
          <WorkTable
            caption="Terms that are open for signature"
            columns={columnsOf(today)}
            groups={[{ id: 'all', title: '', rows: named }]}
            idOf={({ agreement }) => agreement.id}
          />
          <p className="small muted queue-foot">* days of the calendar.</p>
        </>
      )}
    </>
  );
}

const Nothing = () => (
  <div className="stack frame">
    <h2>Nothing waits for a signature</h2>
    <p>Once a case manager opens terms, they lie here, the first to run out on top.</p>
  </div>
);

const columnsOf = (today: string): readonly Column<DeskRow>[] => [
  {
    id: 'organization',
    header: 'Organization',
    isRowHead: true,
    cell: ({ agreement: { id, number }, organization }) => (
      <>
        <Link className="row-link" to="/agreements/$id/brief" params={{ id }}>
          {organization.legalName}
        </Link>
        <span className="under mono">{number}</span>
      </>
    ),
  },
  {
    id: 'sign-by',
    header: 'Sign by',
    cell: ({ agreement }) => <SignBy agreement={agreement} today={today} />,
  },
  { id: 'binds', header: 'What it binds to', cell: ({ agreement }) => <Binds agreement={agreement} /> },
  {
    id: 'may',
    header: 'May you sign it',
    cardLabel: 'May you sign it',
    cell: ({ agreement }) => <StatusText status={maySign(agreement)} />,
  },
];

interface SignByProps {
  readonly agreement: Agreement;
  readonly today: string;
}

function SignBy({ agreement: { terms }, today }: SignByProps) {
  if (terms === undefined) return null;
  const { signBy } = terms;
  return <SlaClock reading={{ left: daysBetween(today, signBy), isCalendar: true }} dueOn={signBy} />;
}

function Binds({ agreement }: { readonly agreement: Agreement }) {
  const { application } = agreement;
  return (
    <>
      {termOf(agreement)} {application?.tlpCeiling !== undefined && <TlpLabel label={application.tlpCeiling} />}
      <span className="under">{levelInWords(agreement)}</span>
    </>
  );
}
