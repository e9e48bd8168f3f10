/** Webhooks: what was sent to them, and what is done with them. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { client, dataOf, requestJson } from './client.js';
import type { Webhook, WebhookDelivery, WebhookWithSecret } from './types.js';

const PAGE = 25;

/** Everything of webhooks, to be read again after something was done. */
export const WEBHOOKS = ['webhooks'] as const;

/** Webhooks that the reader looks after: there are few. */
export const webhooksQuery = queryOptions({
  queryKey: [...WEBHOOKS, 'list'],
  queryFn: ({ signal }) => dataOf(client.GET('/api/v1/webhooks', { params: { query: { limit: 200 } }, signal })),
});

export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: [...WEBHOOKS, 'one', id],
    queryFn: ({ signal }) => dataOf(client.GET('/api/v1/webhooks/{id}', { params: { path: { id } }, signal })),
  });

/** What was sent to a webhook, the newest first, a page at a time. */
export const deliveriesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...WEBHOOKS, 'deliveries', id],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return dataOf(client.GET('/api/v1/webhooks/{id}/deliveries', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** What a webhook is to be. */
export interface WantedWebhook {
  readonly url: string;
  /** Empty or absent for everything. */
  readonly types?: readonly string[];
  /** Null for the system; absent where it follows from who asks. */
  readonly organizationId?: string | null;
}

/** A webhook as somebody has seen it, under the key of their form or button. */
export interface SeenWebhook {
  readonly id: string;
  readonly key: string;
  readonly revision: number;
}

/** Makes a webhook. @throws Refusal, Unreachable */
export const makeWebhook = (key: string, body: WantedWebhook): Promise<WebhookWithSecret> =>
  send('/api/v1/webhooks', key, body);

/** Gives a webhook another address, or other things to be told of. @throws Refusal, Unreachable */
export const changeWebhook = ({ id, key, revision }: SeenWebhook, body: WantedWebhook): Promise<Webhook> =>
  send(`/api/v1/webhooks/${id}/change`, key, body, revision);

/** Switches a webhook on or off, or removes it. @throws Refusal, Unreachable */
export const tendWebhook = (
  act: 'enable' | 'disable' | 'remove',
  { id, key, revision }: SeenWebhook,
): Promise<Webhook> => send(`/api/v1/webhooks/${id}/${act}`, key, {}, revision);

/** Gives a webhook a new secret. @throws Refusal, Unreachable */
export const rotateSecret = ({ id, key, revision }: SeenWebhook): Promise<WebhookWithSecret> =>
  send(`/api/v1/webhooks/${id}/rotate-secret`, key, {}, revision);

/** Has a test sent. @throws Refusal, Unreachable */
export const sendTest = ({ id, key }: Omit<SeenWebhook, 'revision'>): Promise<WebhookDelivery> =>
  send(`/api/v1/webhooks/${id}/send-test`, key, {});

/** Has a message sent once more. @throws Refusal, Unreachable */
export const resendDelivery = (
  { id, key }: Omit<SeenWebhook, 'revision'>,
  deliveryId: string,
): Promise<WebhookDelivery> => send(`/api/v1/webhooks/${id}/deliveries/${deliveryId}/resend`, key, {});

const send = <Answer>(path: string, key: string, body: object, revision?: number): Promise<Answer> =>
  requestJson<Answer>(path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
      ...(revision === undefined ? {} : { 'If-Match': `"${revision}"` }),
    },
    body: JSON.stringify(body),
  });
