import { Button } from '@trussworks/react-uswds';
import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { oneOfManyQuery, workQueueQuery } from '../../../api/queries.js';
import type { Agreement, AgreementListItem } from '../../../api/types.js';
import { Alert } from '../../../design/alert.js';
import { PageHead } from '../../../design/page-head.js';
import { SaveAsCsv } from '../../../design/plots/index.js';
import { Section } from '../../../design/section.js';
import { SlaClock } from '../../../design/sla-clock.js';
import { StatusText } from '../../../design/status-text.js';
import { TlpLabel } from '../../../design/tlp-label.js';
import { WorkTable, type Column } from '../../../design/work-table.js';
import { Skeleton } from '../../../design/skeleton.js';
import { levelInWords } from '../../../parts/agreement/classified-level.js';
import { KEYS_OF_LIST, ListNews, useAgreementList } from '../../../parts/agreement/use-list.js';
import { Link } from '../../../parts/link.js';
import { Loaded } from '../../../parts/loaded.js';
import { ShowMore } from '../../../parts/show-more.js';
import { useToday } from '../../../parts/use-today.js';
import { KeyLine } from '../../../shell/index.js';
import { count, daysBetween } from '../../../words/dates.js';
import { AmendedTerms } from './amended-terms.js';
import { termOf } from './bound.js';
import { dataOfDesk } from './desk-data.js';
import { deskInWords, deskOf, maySign, mayLackSignature } from './desk-rows.js';

/** Between the reviews and the term: where terms can lie open. */
const STATES = ['PrivacyReviewed', 'ClassifiedAccessApproved'];

interface DeskRow {
  readonly agreement: Agreement;
  readonly organization: AgreementListItem['organization'];
}

/** What waits for the signature of NCCIC, and what will: of agreements, and of amendments. */
export function SignatureDesk() {
  const { query, hasChanged } = useAgreementList({ state: STATES, sort: 'dueOn' });
  const work = useInfiniteQuery(workQueueQuery);
  return (
    <Loaded query={query} label="signature desk">
      {({ pages }) => (
        <>
          <Terms
            items={pages.flatMap(({ items }) => items)}
            hasMore={query.hasNextPage}
            news={<ListNews hasChanged={hasChanged} />}
          />
          <ShowMore query={query} name="Look through more" />
          <Section title="Amendments that wait for NCCIC">
            <Loaded query={work} label="amendments" rows={1}>
              {(read) => <AmendedTerms work={read.pages.flatMap(({ items }) => items)} hasMore={work.hasNextPage} />}
            </Loaded>
            <ShowMore query={work} name="Look through more of the queue" />
          </Section>
          <KeyLine keys={KEYS_OF_LIST} />
        </>
      )}
    </Loaded>
  );
}

interface TermsProps {
  readonly items: readonly AgreementListItem[];
  /** There are agreements that were not looked at. */
  readonly hasMore: boolean;
  readonly news: React.ReactNode;
}

function Terms({ items, hasMore, news }: TermsProps) {
  const today = useToday();
  const may = items.filter(mayLackSignature);
  const reads = useQueries({ queries: may.map(({ id }) => oneOfManyQuery(id)) });
  const { rows, isPending, unread } = deskOf(may, reads, today);
  const organizations = new Map(items.map(({ id, organization }) => [id, organization]));
  const named = rows.flatMap((agreement): readonly DeskRow[] => {
    const organization = organizations.get(agreement.id);
    return organization === undefined ? [] : [{ agreement, organization }];
  });
  const isWhole = !isPending && unread.length === 0;
  const again = () => reads.filter(({ error }) => error !== null).forEach(({ refetch }) => void refetch());
  return (
    <>
      <PageHead title="Signature desk" acts={news} {...(isWhole && !hasMore ? { lead: deskInWords(rows) } : {})} />
      {unread.length > 0 && <Unread unread={unread} onRetry={again} />}
      {isPending && <Skeleton label="the terms" rows={4} />}
      {isWhole && named.length === 0 && <Nothing looked={items.length} hasMore={hasMore} />}
      {named.length > 0 && (
        <>
          <WorkTable
            caption="Terms that are open for signature"
            columns={columnsOf(today)}
            groups={[{ id: 'all', title: '', rows: named }]}
            idOf={({ agreement }) => agreement.id}
          />
          <div className="row queue-foot">
            <p className="small muted">Days left are days of the calendar.</p>
            <SaveAsCsv data={dataOfDesk(named)} file={`signature-desk-${today}`} />
          </div>
        </>
      )}
    </>
  );
}

interface UnreadProps {
  readonly unread: readonly AgreementListItem[];
  readonly onRetry: () => void;
}

/** What could not be read is named: its terms may lie open. */
const Unread = ({ unread, onRetry }: UnreadProps) => (
  <Alert
    kind="warn"
    title={`${count(unread.length, 'agreement')} could not be read`}
    isAnnounced
    acts={
      <Button type="button" outline onClick={onRetry}>
        Try again
      </Button>
    }
  >
    <p>Terms may be open there, and wait for a signature:</p>
    <ul>
      {unread.map(({ id, number, organization }) => (
        <li key={id}>
          <Link to="/agreements/$id/brief" params={{ id }}>
            {organization.legalName}
          </Link>
          , <span className="mono">{number}</span>
        </li>
      ))}
    </ul>
  </Alert>
);

interface NothingProps {
  readonly looked: number;
  readonly hasMore: boolean;
}

const Nothing = ({ looked, hasMore }: NothingProps) => (
  <div className="stack frame">
    <h2>{hasMore ? `No terms are open in the first ${looked}` : 'No agreement waits for a signature'}</h2>
    <p>
      {hasMore
        ? 'More agreements are past their review: look through them below.'
        : 'Once a case manager opens terms, they lie here, the first to run out on top.'}
    </p>
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
