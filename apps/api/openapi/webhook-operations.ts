import type { Json } from '@accord/kernel';
import type { Operation, Parameter, Paths, Reference, Response } from './openapi.types.js';
import { parameters } from './parameters.js';
import { problems, responseHeader } from './problems.js';
import { read } from './read-operation.js';
import { ref, uuid } from './schemas/shape.js';

const TAG = 'Webhooks';
const ID = '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57';

const inPath = (name: string, description: string): Parameter => ({
  name,
  in: 'path',
  description,
  required: true,
  schema: uuid,
  example: ID,
});
const webhookId = inPath('id', 'Id of the webhook.');

/** An act on a webhook, before the parts that all of them share are added. */
interface Act {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly body: string;
  readonly example?: Json;
  readonly answers: string;
  readonly status?: '200' | '201' | '202';
  readonly parameters: readonly (Parameter | Reference)[];
  /** True where the same request under the same key is answered again, and not done twice. */
  readonly repeatable?: boolean;
  readonly headers?: readonly string[];
  readonly codes: readonly string[];
}

const answered = ({ answers, status = '200', headers = [] }: Act): Readonly<Record<string, Response>> => ({
  [status]: {
    description: status === '202' ? 'It is on its way.' : 'It is done.',
    ...(headers.length > 0 ? { headers: Object.fromEntries(headers.map((name) => [name, responseHeader(name)])) } : {}),
    content: { 'application/json': { schema: ref(answers) } },
  },
});

const act = (of: Act): { readonly post: Operation } => ({
  post: {
    operationId: of.id,
    tags: [TAG],
    summary: of.summary,
    ...(of.description === undefined ? {} : { description: of.description }),
    parameters: [
      ...of.parameters,
      ...parameters(...(of.repeatable ? (['IdempotencyKey'] as const) : []), 'Traceparent'),
    ],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: ref(of.body), examples: { usual: { value: of.example ?? {} } } } },
    },
    responses: {
      ...answered(of),
      ...problems([
        'UNAUTHENTICATED',
        'UNSUPPORTED_MEDIA',
        'TOO_LARGE',
        'MALFORMED',
        'NOT_AUTHORIZED',
        'INVALID_PAYLOAD',
        'RATE_LIMITED',
        'UNAVAILABLE',
        ...of.codes,
      ]),
    },
  },
});

const CHANGING = {
  parameters: [webhookId, ...parameters('IfMatch')],
  codes: ['NOT_FOUND', 'PRECONDITION_REQUIRED', 'CONFLICT_VERSION'],
} as const;

const WANTED = { url: 'https://hooks.isao.example/accord', types: ['agreement.activated', 'agreement.ended'] };

const reads: Paths = {
  '/api/v1/webhooks': read({
    id: 'listWebhooks',
    tag: TAG,
    summary: 'Webhooks of the own organization, or of the system, the oldest first',
    description: 'For officers those of their organization, for administrators those of the system.',
    answers: 'WebhookList',
    parameters: parameters('Limit', 'Cursor'),
    codes: ['NOT_AUTHORIZED'],
  }),
  '/api/v1/webhooks/{id}': read({
    id: 'readWebhook',
    tag: TAG,
    summary: 'A webhook',
    answers: 'Webhook',
    parameters: [webhookId],
    codes: ['NOT_AUTHORIZED', 'NOT_FOUND'],
    tagged: true,
  }),
  '/api/v1/webhooks/{id}/deliveries': read({
    id: 'listWebhookDeliveries',
    tag: TAG,
    summary: 'What was sent to a webhook in the last thirty days, the newest first',
    answers: 'WebhookDeliveryList',
    parameters: [webhookId, ...parameters('Limit', 'Cursor')],
    codes: ['NOT_AUTHORIZED', 'NOT_FOUND'],
  }),
};

const acts = {
  make: act({
    id: 'makeWebhook',
    summary: 'Makes a webhook, and shows its secret this once',
    description:
      'Ten for each organization, and ten for the system. The host is looked up: one that leads to an address outside the public internet is refused, now and before every message. Messages are signed by Standard Webhooks (`v1`, HMAC-SHA256). The same request again shows the secret again, as long as nothing was changed since.',
    body: 'MakeWebhook',
    example: WANTED,
    answers: 'WebhookWithSecret',
    status: '201',
    headers: ['ETag', 'Location'],
    repeatable: true,
    parameters: [],
    codes: ['NOT_OWN_SIDE', 'PROHIBITED_CONTENT', 'IDEMPOTENCY_KEY_REUSED', 'WRONG_STATE'],
  }),
  change: act({
    ...CHANGING,
    id: 'changeWebhook',
    summary: 'Gives a webhook another address, or other things to be told of',
    body: 'ChangeWebhook',
    example: WANTED,
    answers: 'Webhook',
    headers: ['ETag'],
    codes: [...CHANGING.codes, 'PROHIBITED_CONTENT'],
  }),
  enable: act({
    ...CHANGING,
    id: 'enableWebhook',
    summary: 'Switches a webhook on again',
    description:
      'It is told of what happens from now on. What was held when it was switched off can be sent again one by one; of what happened while it was off there is no message.',
    body: 'NothingToSay',
    answers: 'Webhook',
    headers: ['ETag'],
    codes: [...CHANGING.codes, 'ALREADY_IN_STATE'],
  }),
  disable: act({
    ...CHANGING,
    id: 'disableWebhook',
    summary: 'Switches a webhook off',
    body: 'NothingToSay',
    answers: 'Webhook',
    headers: ['ETag'],
    codes: [...CHANGING.codes, 'ALREADY_IN_STATE'],
  }),
  rotate: act({
    ...CHANGING,
    id: 'rotateWebhookSecret',
    summary: 'Gives a webhook a new secret, and shows it this once',
    description:
      'For 24 hours the secret of before signs beside it, whatever is renewed meanwhile: a signature for each, of which a receiver knows one. Where the answer was lost, read the webhook and renew its secret once more. After ten in 24 hours it is refused.',
    body: 'NothingToSay',
    answers: 'WebhookWithSecret',
    headers: ['ETag'],
    codes: [...CHANGING.codes, 'WRONG_STATE'],
  }),
  remove: act({
    ...CHANGING,
    id: 'removeWebhook',
    summary: 'Removes a webhook with the list of what was sent to it',
    description: 'Answers it as it was.',
    body: 'NothingToSay',
    answers: 'Webhook',
  }),
  test: act({
    id: 'testWebhook',
    summary: 'Sends a test',
    description: 'One at a time.',
    body: 'NothingToSay',
    answers: 'WebhookDelivery',
    status: '202',
    repeatable: true,
    parameters: [webhookId],
    codes: ['NOT_FOUND', 'ALREADY_IN_STATE', 'WRONG_STATE'],
  }),
  again: act({
    id: 'resendWebhookDelivery',
    summary: 'Sends a message once more, under the id that it had',
    body: 'NothingToSay',
    answers: 'WebhookDelivery',
    status: '202',
    parameters: [webhookId, inPath('deliveryId', 'Id of the message.')],
    codes: ['NOT_FOUND', 'WRONG_STATE'],
  }),
};

/** What officers and administrators do with webhooks. */
export const webhookPaths = (): Paths => ({
  ...reads,
  '/api/v1/webhooks': { ...reads['/api/v1/webhooks'], ...acts.make },
  '/api/v1/webhooks/{id}/change': acts.change,
  '/api/v1/webhooks/{id}/enable': acts.enable,
  '/api/v1/webhooks/{id}/disable': acts.disable,
  '/api/v1/webhooks/{id}/rotate-secret': acts.rotate,
  '/api/v1/webhooks/{id}/remove': acts.remove,
  '/api/v1/webhooks/{id}/send-test': acts.test,
  '/api/v1/webhooks/{id}/deliveries/{deliveryId}/resend': acts.again,
});

/** What is sent to a webhook: no address of this system, but one of its receiver. */
const sent = (summary: string, schema: string): { readonly post: Operation } => ({
  post: {
    operationId: `receive${schema}`,
    tags: [TAG],
    summary,
    description:
      'Answer 2xx within fifteen seconds. Anything else, a redirect too, is tried again after 5 s, 5 min, 30 min, 2, 5, 10, 14, 20 and 24 h, under the same `webhook-id`; 410 switches the webhook off. Messages come in any order, and may come twice.',
    security: [],
    parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
      name,
      in: 'header',
      description: 'As Standard Webhooks says.',
      required: true,
      schema: { type: 'string' },
    })),
    requestBody: { required: true, content: { 'application/cloudevents+json': { schema: ref(schema) } } },
    responses: { '204': { description: 'It was taken.' } },
  },
});

/** Messages that this system sends. */
export const sentWebhooks = (): Paths => ({
  agreement: sent('Something happened to an agreement', 'AgreementCloudEvent'),
  test: sent('A test', 'TestCloudEvent'),
});
