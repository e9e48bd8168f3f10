import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { policyQuery, workQueueQuery } from '../../api/queries.js';
import type { AgreementListItem, WorkItem } from '../../api/types.js';
import { Moment } from '../../design/moment.js';
import { PageHead } from '../../design/page-head.js';
import { NextSteps } from '../../design/request-card.js';
import { Section } from '../../design/section.js';
import { StatusText } from '../../design/status-text.js';
import { KEYS_OF_LIST, ListNews, useAgreementList } from '../../parts/agreement/use-list.js';
import { Link } from '../../parts/link.js';
import { Loaded, PartUnread } from '../../parts/loaded.js';
import { ShowMore } from '../../parts/show-more.js';
import { KeyLine, useSignedIn } from '../../shell/index.js';
import { actOf } from '../../words/commands.js';
import { weekday } from '../../words/dates.js';
import { stateNow, statusOfState } from '../../words/status.js';
import { wayOf } from './status/way.js';
import { whoIsNext } from './status/who-is-next.js';

const START = 'isao.officer';
const REPORTS_SECURITY = 'isao.fso';

/** All agreements of the own organization, what waits for the reader first. */
export function Dashboard() {
  const { organizationId, functions } = useSignedIn();
  const { query: agreements, hasChanged } = useAgreementList(organizationId === undefined ? {} : { organizationId });
  const queue = useInfiniteQuery(workQueueQuery);
  const mayStart = functions.includes(START);
  return (
    <>
      <PageHead
        title="My agreements"
        acts={
          <>
            <ListNews hasChanged={hasChanged} />
            <Acts />
          </>
        }
      />
      <Loaded query={agreements} label="agreements">
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <Nothing mayStart={mayStart} />;
          return (
            <div className="stack-wide">
              <PartUnread query={queue} what="What waits for you" />
              <AgreementTable items={items} awaited={queue.data?.pages.flatMap((page) => page.items) ?? []} />
              <ShowMore query={agreements} />
            </div>
          );
        }}
      </Loaded>
      <KeyLine keys={KEYS_OF_LIST} />
    </>
  );
}

/** What the reader's functions begin with. */
function Acts() {
  const { organizationId, functions } = useSignedIn();
  return (
    <>
      {functions.includes(START) && (
        <Link className="usa-button" to="/my-agreements/start">
          Start an application
        </Link>
      )}
      {organizationId !== undefined && functions.includes(REPORTS_SECURITY) && (
        <Link className="usa-button" to="/organizations/$id/security-facts" params={{ id: organizationId }}>
          Record a security fact
        </Link>
      )}
    </>
  );
}

/** What the way is, where nobody has gone it yet. */
function Nothing({ mayStart }: { readonly mayStart: boolean }) {
  const policy = useQuery(policyQuery());
  return (
    <Section title="Your organization has no agreement yet">
      <div className="with-aside">
        <div className="stack">
          <p>
            An agreement says what you and NCCIC may send each other, how it is protected, and for how long. Taking part
            is voluntary, and either side may end it.
          </p>
          <p>
            {mayStart
              ? 'Filling in the application takes about 50 minutes. Have ready: the evidence of your signatory’s authority, how you remove personal information, and your security controls. You can leave at any time: your answers are kept.'
              : 'An officer of your organization starts the application. You see it here as soon as there is one.'}
          </p>
        </div>
        <aside>
          <NextSteps steps={wayOf(policy.data)} />
        </aside>
      </div>
    </Section>
  );
}

interface AgreementTableProps {
  readonly items: readonly AgreementListItem[];
  readonly awaited: readonly WorkItem[];
}

function AgreementTable({ items, awaited }: AgreementTableProps) {
  return (
    <table className="table cards">
      <caption className="for-screen-readers">Agreements of your organization</caption>
      <thead>
        <tr>
          <th scope="col">Agreement</th>
          <th scope="col">State</th>
          <th scope="col">Who is next</th>
          <th scope="col">Last change</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <AgreementRow key={item.id} item={item} mine={awaited.find(({ agreementId }) => agreementId === item.id)} />
        ))}
      </tbody>
    </table>
  );
}

interface AgreementRowProps {
  readonly item: AgreementListItem;
  readonly mine: WorkItem | undefined;
}

function AgreementRow({ item, mine }: AgreementRowProps) {
  const { id, number, organization, updatedAt, expiresOn } = item;
  return (
    <tr>
      <th scope="row">
        <Link to="/my-agreements/$id" params={{ id }}>
          {number ?? 'Application, not submitted yet'}
        </Link>
        <span className="under">{organization.legalName}</span>
      </th>
      <td>
        <StatusText status={statusOfState(item)} />
        {expiresOn !== undefined && (
          <span className="under">
            {stateNow(item) === 'Expired' ? 'ended' : 'ends'} {weekday(expiresOn)}
          </span>
        )}
      </td>
      <td data-label="Who is next">{mine === undefined ? <Others item={item} /> : <Yours id={id} mine={mine} />}</td>
      <td data-label="Last change">
        <Moment at={updatedAt} />
      </td>
    </tr>
  );
}

/** What the reader does next. */
const Yours = ({ id, mine: { command, dueOn } }: { readonly id: string; readonly mine: WorkItem }) => (
  <>
    <span>You: </span>
    <Link to="/my-agreements/$id" params={{ id }}>
      {command === 'submit-proposal' ? 'Finish and submit the application' : actOf(command)}
    </Link>
    {dueOn !== undefined && <span className="under">by {weekday(dueOn)}</span>}
  </>
);

/** Whose turn it is, where it is not the reader's. */
function Others({ item }: { readonly item: AgreementListItem }) {
  const { who, does } = whoIsNext(item);
  return (
    <>
      {who}
      {does !== undefined && <span className="under">{does}</span>}
    </>
  );
}
