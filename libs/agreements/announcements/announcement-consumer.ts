import { derivedId, type Clock } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import type { Outbox } from '@accord/jobs';
import type { LogConsumer, Queryable } from '@accord/log-follower';
import type { AgreementState } from '@accord/agreements/domain';
import { isToldOf, type NewDelivery, type WebhookEndpoint } from '@accord/notifications/webhooks';
import { jobOf } from '@accord/notifications/desk';
import { agreementIdIn, announcementOf, bodyOf, isAnnounced } from './announcement.js';

/** Name of the follower that turns events into messages to machines. */
export const ANNOUNCER = 'announcements';

/**
 * What was recorded longer ago than this, in milliseconds, is no news. Shorter than what is remembered of messages that were sent, so
 * that a follower that begins anew sends none again.
 */
export const NEWS_FOR_MS = 7 * 86_400_000;

/** Where messages are left, and who is told. */
export interface AnnouncerOptions {
  readonly endpoints: { enabled(db: Queryable): Promise<readonly WebhookEndpoint[]> };
  readonly deliveries: {
    put(tx: Queryable, deliveries: readonly NewDelivery[]): Promise<void>;
    removeOld(tx: Queryable, now: Date): Promise<void>;
  };
  readonly outbox: Pick<Outbox, 'put'>;
  /** An agreement as it stood before one of its events, by the revision of that. */
  readonly agreementBefore: (id: string, revision: number) => Promise<AgreementState>;
  readonly clock: Clock;
  readonly baseUrl: string;
}

/** The messages about one event: one to each endpoint that is told, of nothing that was recorded before it was made. */
async function deliveriesFor(
  event: RecordedEvent,
  endpoints: readonly WebhookEndpoint[],
  { agreementBefore, baseUrl }: Pick<AnnouncerOptions, 'agreementBefore' | 'baseUrl'>,
): Promise<readonly NewDelivery[]> {
  const agreementId = agreementIdIn(event);
  const { eventId, recordedAt, revision } = event;
  const candidates = endpoints.filter(({ createdAt }) => createdAt <= recordedAt);
  if (agreementId === null || candidates.length === 0) return [];
  const state = await agreementBefore(agreementId, revision + 1);
  const type = announcementOf(event, state.state);
  if (type === null) return [];
  const told = candidates.filter((one) => isToldOf(one, { type, owner: state.organizationId }));
  const body = bodyOf(event, type, { agreementId, state }, baseUrl);
  return told.map(({ id }) => ({
    id: derivedId(`${id}/${eventId}`),
    endpointId: id,
    type,
    agreementId,
    body,
    createdAt: recordedAt,
  }));
}

/**
 * Follows the log, and leaves one message for each endpoint that is told of an event, in the transaction that moves it on: none is
 * lost, and none made twice. Nothing of it is on the way of a command.
 */
export const announcementConsumer = (options: AnnouncerOptions): LogConsumer => ({
  name: ANNOUNCER,
  version: 1,
  isPrepared: () => Promise.resolve(true), // what it keeps are the messages, which outlive it
  prepare: () => Promise.resolve(),
  concerns: (event) => isAnnounced(event) && Date.parse(event.recordedAt) > options.clock.now().getTime() - NEWS_FOR_MS,
  apply: async (events, tx) => {
    const { endpoints, deliveries, outbox, clock } = options;
    const enabled = await endpoints.enabled(tx);
    if (enabled.length === 0) return;
    const made: NewDelivery[] = [];
    for (const event of events) made.push(...(await deliveriesFor(event, enabled, options)));
    await deliveries.put(tx, made);
    await outbox.put(
      tx,
      made.map(({ id, createdAt }) => jobOf({ deliveryId: id, round: 0 }, createdAt)),
    );
    await deliveries.removeOld(tx, clock.now());
  },
});
