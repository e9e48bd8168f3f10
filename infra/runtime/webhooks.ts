import { ANNOUNCEMENTS, announcementConsumer } from '@accord/agreements/announcements';
import { freshId, type Clock, type Principal } from '@accord/kernel';
import { SECURITY_AUDIT_STREAM, type EventStore } from '@accord/event-store';
import type { JobHandler, Outbox } from '@accord/jobs';
import { inTransaction, type LogConsumer, type Queryable } from '@accord/log-follower';
import {
  Sending,
  StoppedHandler,
  stoppedMessages,
  WebhookDesk,
  WebhookHandler,
  type NoteAct,
  type WebhookHandlerOptions,
} from '@accord/notifications/desk';
import { PostgresWebhookDeliveries, PostgresWebhookEndpoints } from '@accord/notifications/postgres';
import { Receiver } from '@accord/notifications/webhooks';
import type { Pool } from 'pg';
import type { JobSettings } from './job-settings.js';
import { addressBookOf, mailerOf, type NoticeNeeds } from './notices.js';
import type { Asking } from './operations.js';

/** Version of the payload of what is recorded. */
const VERSION = 1;

/** In which function somebody looks after a webhook. */
const functionOf = (organizationId: string | null) => (organizationId === null ? 'admin' : 'isao.officer');

/** What people do with webhooks, each act on the record before it is done. */
export interface Webhooks {
  readonly desk: WebhookDesk;
  readonly sending: Sending;
  /** Puts acts of somebody on the record. */
  noting(asking: Asking): NoteAct;
}

/** What webhooks are made of. */
export interface WebhookNeeds {
  readonly pool: Pool;
  readonly store: Pick<EventStore, 'append'>;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly settings: JobSettings;
  readonly endpoints: PostgresWebhookEndpoints;
}

const deliveries = new PostgresWebhookDeliveries();

const runsIn =
  (pool: Pool) =>
  <T>(run: (tx: Queryable) => Promise<T>): Promise<T> =>
    inTransaction(pool, 'set local statement_timeout = 10000', run);

const receiverOf = ({ webhooksToLoopback = false }: JobSettings): Receiver =>
  new Receiver({ allowsLoopback: webhooksToLoopback });

/** Composes what people do with webhooks. */
export function composeWebhooks({ pool, store, settings, clock, ...needs }: WebhookNeeds): Webhooks {
  const common = { ...needs, db: pool, inTransaction: runsIn(pool), deliveries, clock };
  return {
    desk: new WebhookDesk({ ...common, receiver: receiverOf(settings), types: ANNOUNCEMENTS }),
    sending: new Sending({ ...common, source: settings.baseUrl }),
    noting: (asking) => noteIn(store, clock, asking),
  };
}

/** Records acts in the stream of what concerns security: who, which webhook, whose; no address and no secret. */
const noteIn =
  (store: Pick<EventStore, 'append'>, clock: Clock, { caller, commandId, correlationId }: Asking): NoteAct =>
  async ({ act, endpoint: { id, organizationId }, deliveryId = null }) => {
    const { subjectId }: Principal = caller;
    const event = {
      eventId: freshId(),
      type: 'WebhookTended',
      schemaVersion: VERSION,
      data: {
        act,
        webhookId: id,
        organizationId,
        deliveryId,
        actor: { subjectId, function: functionOf(organizationId) },
      },
      metadata: { commandId, actorSubjectId: subjectId, $correlationId: correlationId, $causationId: commandId },
    };
    await store.append(SECURITY_AUDIT_STREAM, [event], 'any', clock.now().toISOString());
  };

/** What machines are told by, beside what notices are made of. */
export interface TellingNeeds extends Omit<NoticeNeeds, 'pools'> {
  readonly pools: { readonly jobs: Pool };
  readonly endpoints: PostgresWebhookEndpoints;
}

/** The follower of the log that leaves messages to machines in the outbox. */
export const webhookConsumer = ({ readers, outbox, clock, settings, endpoints }: TellingNeeds): LogConsumer =>
  announcementConsumer({
    endpoints,
    deliveries,
    outbox,
    agreementBefore: async (id, revision) => (await readers.folds.before(id, revision)).state,
    clock,
    baseUrl: settings.baseUrl,
  });

/** What sends messages to machines, and what tells people that one was switched off. */
export function webhookHandlers(needs: TellingNeeds): readonly JobHandler[] {
  const { pools, clock, settings, endpoints } = needs;
  const { webhookRests: rests } = settings;
  return [
    new WebhookHandler({
      db: pools.jobs,
      inTransaction: runsIn(pools.jobs),
      endpoints,
      deliveries,
      receiver: receiverOf(settings),
      tellOwners: tellingOwners(needs),
      clock,
      random: Math.random,
      ...(rests === undefined ? {} : { rests }),
    }),
    new StoppedHandler({
      mailer: () => mailerOf(needs),
      addressOf: (subjectId) => addressBookOf(needs).addressOf(subjectId),
      isOff: async (id) => (await endpoints.find(pools.jobs, id))?.state === 'disabled',
      baseUrl: settings.baseUrl,
    }),
  ];
}

/** Leaves word for the officers of an organization, or for the administrators. */
const tellingOwners =
  ({ readers, outbox, clock }: TellingNeeds): WebhookHandlerOptions['tellOwners'] =>
  async (tx, endpoint, because) => {
    const people = await ownersOf(readers, endpoint.organizationId);
    await outbox.put(tx, stoppedMessages(endpoint, because, people, clock.now().toISOString()));
  };

async function ownersOf(
  { organizations, principals }: NoticeNeeds['readers'],
  organizationId: string | null,
): Promise<readonly string[]> {
  if (organizationId === null) return (await principals.holdersOf(['admin'])).get('admin') ?? [];
  const appointments = (await organizations.find(organizationId))?.facts.appointments ?? [];
  const officers = appointments.filter((one) => one.function === 'isao.officer' && one.endedAt === null);
  return [...new Set(officers.map(({ subjectId }) => subjectId))];
}
