import { isUuid, type JsonObject } from '@accord/kernel';
import type { OutboxMessage } from '@accord/jobs';
import { WEBHOOK } from '../webhooks/index.js';

/** Which message is to be sent, and in which round: one that a person asked for since makes this one void. */
export interface WebhookJob {
  readonly deliveryId: string;
  readonly round: number;
}

/** The job that sends a message in a round: the same id for both, whoever puts it, and however often. */
export const jobOf = ({ deliveryId, round }: WebhookJob, dueAt: string): OutboxMessage => ({
  id: `${WEBHOOK}_${deliveryId}_${round}`,
  kind: WEBHOOK,
  payload: { deliveryId, round },
  dueAt,
});

/** What a job says. @throws {TypeError} on a payload that this release does not know */
export function jobIn({ deliveryId, round }: JsonObject): WebhookJob {
  if (typeof deliveryId !== 'string' || !isUuid(deliveryId) || typeof round !== 'number')
    throw new TypeError('The payload of a webhook cannot be read');
  return { deliveryId, round };
}
