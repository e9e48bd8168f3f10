import type { WebhookEndpoint } from '../webhooks/index.js';

/** What people do with endpoints. */
export type WebhookAct =
  'made' | 'changed' | 'enabled' | 'disabled' | 'secret-rotated' | 'removed' | 'test-sent' | 'sent-again';

/** An act: which endpoint, whose it is, and which message. Addresses and secrets are no part of it. */
export interface NotedAct {
  readonly act: WebhookAct;
  readonly endpoint: Pick<WebhookEndpoint, 'id' | 'organizationId'>;
  readonly deliveryId?: string;
}

/** Puts an act on the record, in the transaction in which it is done and before that counts. @throws when it cannot: then it is not done */
export type NoteAct = (act: NotedAct) => Promise<void>;
