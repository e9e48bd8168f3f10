import { useQuery } from '@tanstack/react-query';
import type { Webhook } from '../../api/types.js';
import { webhooksQuery } from '../../api/webhooks.js';
import { Moment } from '../../design/moment.js';
import { PageHead } from '../../design/page-head.js';
import { Section } from '../../design/section.js';
import { StatusText } from '../../design/status-text.js';
import { WorkTable, type Column } from '../../design/work-table.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { statusOf, toldOf } from '../../words/webhooks.js';
import { MOST } from './most.js';

/** Machines of others that are told of agreements: those that the reader looks after. */
export function Webhooks() {
  const webhooks = useQuery(webhooksQuery);
  const isFull = (webhooks.data?.items.length ?? 0) >= MOST;
  return (
    <>
      <PageHead
        title="Webhooks"
        lead="A machine of yours is told when something happens to an agreement: which one, and its state. Each message is signed."
        acts={
          webhooks.data !== undefined &&
          !isFull && (
            <Link className="usa-button" to="/webhooks/add">
              Add a webhook
            </Link>
          )
        }
      />
      <Loaded query={webhooks} label="the webhooks">
        {({ items }) => (items.length === 0 ? <HowTo /> : <Table items={items} />)}
      </Loaded>
      {isFull && <p className="muted">There are {MOST} webhooks, the most there can be. Remove one to add another.</p>}
    </>
  );
}

const HowTo = () => (
  <>
    <p className="nothing">There is no webhook yet.</p>
    <Section title="How to begin">
      <ol>
        <li>Make an address that takes POST requests over https, on a host of the public internet.</li>
        <li>Add it here. You are shown its secret once: give it to the receiver.</li>
        <li>
          Let the receiver check each signature (Standard Webhooks, <span className="mono">v1</span>), and answer 2xx
          within 15 seconds. A test event shows whether it does.
        </li>
      </ol>
    </Section>
  </>
);

const COLUMNS: readonly Column<Webhook>[] = [
  {
    id: 'url',
    header: 'Address',
    isRowHead: true,
    cell: ({ id, url, organizationId }) => (
      <>
        <Link to="/webhooks/$id" params={{ id }} className="anywhere">
          {url}
        </Link>
        <span className="under">{organizationId === null ? 'of the system' : 'of your organization'}</span>
      </>
    ),
  },
  { id: 'state', header: 'State', cardLabel: 'State', cell: (webhook) => <StatusText status={statusOf(webhook)} /> },
  { id: 'types', header: 'Told of', cardLabel: 'Told of', cell: toldOf },
  { id: 'since', header: 'Since', cardLabel: 'Since', cell: ({ createdAt }) => <Moment at={createdAt} /> },
];

const Table = ({ items }: { readonly items: readonly Webhook[] }) => (
  <WorkTable
    caption="Webhooks"
    columns={COLUMNS}
    groups={[{ id: 'all', title: '', rows: items }]}
    idOf={({ id }) => id}
  />
);
