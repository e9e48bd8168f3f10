import { useInfiniteQuery } from '@tanstack/react-query';
import type { Webhook, WebhookDelivery } from '../../api/types.js';
import { deliveriesQuery, resendDelivery } from '../../api/webhooks.js';
import { Moment } from '../../design/moment.js';
import { Section } from '../../design/section.js';
import { StatusText } from '../../design/status-text.js';
import { WorkTable, type Column } from '../../design/work-table.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { ShowMore } from '../../parts/show-more.js';
import { answerOf, DELIVERIES, MESSAGES } from '../../words/webhooks.js';
import { sentenceOf, useAct } from './use-act.js';

/** How often is looked for what is new, in milliseconds: more often while something waits. */
const LOOKS_EVERY_MS = { waiting: 4_000, else: 10_000 } as const;

/** What was sent to a webhook, and what became of it. */
export function Deliveries({ webhook }: { readonly webhook: Webhook }) {
  const deliveries = useInfiniteQuery({
    ...deliveriesQuery(webhook.id),
    refetchInterval: ({ state }) => {
      const isWaiting = state.data?.pages[0]?.items.some((one) => one.state === 'waiting') === true;
      return isWaiting ? LOOKS_EVERY_MS.waiting : LOOKS_EVERY_MS.else;
    },
  });
  const items = deliveries.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title="What was sent">
      <Loaded query={deliveries} label="what was sent">
        {() =>
          items.length === 0 ? (
            <p className="nothing">Nothing yet. A test event shows whether the receiver takes what is sent.</p>
          ) : (
            <WorkTable
              caption="What was sent in the last thirty days, the newest first"
              columns={columnsOf(webhook)}
              groups={[{ id: 'all', title: '', rows: items }]}
              idOf={({ id }) => id}
            />
          )
        }
      </Loaded>
      <ShowMore query={deliveries} />
    </Section>
  );
}

/** An organization sees its agreements; who looks after the system need not. */
const columnsOf = ({ id, state, organizationId }: Webhook): readonly Column<WebhookDelivery>[] => [
  {
    id: 'message',
    header: 'Message',
    isRowHead: true,
    cell: (delivery) => <Message delivery={delivery} hasLink={organizationId !== null} />,
  },
  ...OUTCOME,
  ...(state === 'enabled'
    ? [
        {
          id: 'again',
          header: 'Send again',
          cell: (delivery: WebhookDelivery) => <Resend webhookId={id} deliveryId={delivery.id} />,
        },
      ]
    : []),
];

interface MessageProps {
  readonly delivery: WebhookDelivery;
  readonly hasLink: boolean;
}

const Message = ({ delivery: { id, type, createdAt, agreementId }, hasLink }: MessageProps) => (
  <>
    {agreementId !== null && hasLink ? (
      <Link to="/my-agreements/$id" params={{ id: agreementId }}>
        {MESSAGES[type]}
      </Link>
    ) : (
      MESSAGES[type]
    )}
    <span className="under">
      <Moment at={createdAt} />
    </span>
    <span className="under mono anywhere">{id}</span>
  </>
);

const OUTCOME: readonly Column<WebhookDelivery>[] = [
  { id: 'state', header: 'State', cardLabel: 'State', cell: ({ state }) => <StatusText status={DELIVERIES[state]} /> },
  { id: 'tries', header: 'Sent, times', cardLabel: 'Sent, times', isNumber: true, cell: ({ attempts }) => attempts },
  {
    id: 'answer',
    header: 'Last answer',
    cardLabel: 'Last answer',
    cell: (delivery) => (
      <>
        {answerOf(delivery)}
        {delivery.lastTriedAt !== null && (
          <span className="under">
            <Moment at={delivery.lastTriedAt} />
          </span>
        )}
      </>
    ),
  },
  {
    id: 'next',
    header: 'Next try',
    cardLabel: 'Next try',
    cell: ({ nextTryAt }) => (nextTryAt === null ? 'none' : <Moment at={nextTryAt} />),
  },
];

/** Has one message sent once more. */
function Resend({ webhookId, deliveryId }: { readonly webhookId: string; readonly deliveryId: string }) {
  const { mutate, isPending, error } = useAct(
    (key) => resendDelivery({ id: webhookId, key }, deliveryId),
    'The message is sent again, under the same id.',
  );
  const failed = sentenceOf(error);
  return (
    <>
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        aria-label={`Send ${deliveryId} again`}
        onClick={() => !isPending && mutate()}
      >
        {isPending ? 'Asking' : 'Send again'}
      </button>
      {failed !== null && (
        <span className="small bad" role="alert">
          {failed}
        </span>
      )}
    </>
  );
}
