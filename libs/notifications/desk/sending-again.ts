import { derivedId } from '@accord/kernel';
import { cloudEvent, TEST_TYPE, type ListedDelivery, type WebhookEndpoint } from '../webhooks/index.js';
import type { NoteAct } from './audit.js';
import { done, refused, type Done } from './refusals.js';
import type { DeskOptions } from './webhook-desk.js';
import { jobOf } from './webhook-message.js';

/** What messages are made with that a person asks for. */
export interface SendingOptions extends Pick<
  DeskOptions,
  'db' | 'inTransaction' | 'endpoints' | 'deliveries' | 'outbox' | 'clock'
> {
  /** Base address of this system: the source of its messages. */
  readonly source: string;
}

/** What a person has sent: a test, or a message once more. */
export class Sending {
  constructor(private readonly options: SendingOptions) {}

  /** Sends a test, one at a time. @param key names the request: the same one again sends no second */
  async test(endpoint: WebhookEndpoint, key: string, note: NoteAct): Promise<Done<ListedDelivery>> {
    const { db, deliveries } = this.options;
    if (endpoint.state === 'disabled') return refused.isOff();
    const id = derivedId(`${endpoint.id}/${key}`);
    const before = await deliveries.find(db, endpoint.id, id);
    if (before !== null) return done(before);
    if ((await deliveries.waiting(db, endpoint.id, TEST_TYPE)) > 0) return refused.already('A test is on its way.');
    return this.put(endpoint, id, () => note({ act: 'test-sent', endpoint, deliveryId: id }));
  }

  /** Sends a message once more, under the id that it had: a receiver that has it knows it by that. */
  async again(endpoint: WebhookEndpoint, deliveryId: string, note: NoteAct): Promise<Done<ListedDelivery>> {
    const { db, deliveries, inTransaction, outbox, clock } = this.options;
    if ((await deliveries.find(db, endpoint.id, deliveryId)) === null) return refused.notFound();
    if (endpoint.state === 'disabled') return refused.isOff();
    const now = clock.now();
    await inTransaction(async (tx) => {
      const round = await deliveries.again(tx, endpoint.id, deliveryId, now);
      if (round === null) return;
      await outbox.put(tx, [jobOf({ deliveryId, round }, now.toISOString())]);
      await note({ act: 'sent-again', endpoint, deliveryId });
    });
    return this.listed(endpoint.id, deliveryId);
  }

  private async put(endpoint: WebhookEndpoint, id: string, noted: () => Promise<void>): Promise<Done<ListedDelivery>> {
    const { deliveries, inTransaction, outbox, clock, source } = this.options;
    const createdAt = clock.now().toISOString();
    const body = cloudEvent({
      id,
      type: TEST_TYPE,
      source,
      time: createdAt,
      subject: endpoint.id,
      schema: 'WebhookTest',
      data: { webhookId: endpoint.id },
    });
    await inTransaction(async (tx) => {
      await deliveries.put(tx, [{ id, endpointId: endpoint.id, type: TEST_TYPE, agreementId: null, body, createdAt }]);
      await outbox.put(tx, [jobOf({ deliveryId: id, round: 0 }, createdAt)]);
      await noted();
    });
    return this.listed(endpoint.id, id);
  }

  private async listed(endpointId: string, id: string): Promise<Done<ListedDelivery>> {
    const found = await this.options.deliveries.find(this.options.db, endpointId, id);
    return found === null ? refused.notFound() : done(found);
  }
}
