import { ANNOUNCEMENTS } from '@accord/agreements/announcements';
import { STATES } from '@accord/agreements/domain';
import { FAILURES, TEST_TYPE } from '@accord/notifications/webhooks';
import type { Schema } from '../openapi.types.js';
import {
  count,
  exactly,
  listOf,
  moment,
  oneOf,
  orNull,
  pageOf,
  position,
  ref,
  revision,
  shape,
  text,
  uuid,
} from './shape.js';

const url = {
  type: 'string',
  format: 'uri',
  maxLength: 2_000,
  description: 'Begins with https://, without port, user or fragment. Its host leads to the public internet.',
} as const;

/** What is told under a name that says less than it could. */
const ENTITLEMENTS =
  '`agreement.entitlements-changed` tells that classified access was suspended, reinstated or revoked. What else ends or begins an entitlement comes as another one of these, or as no message at all where an instant or the policy does it: the feed `GET /access/entitlements` has everything.';

const types = {
  ...listOf(oneOf(ANNOUNCEMENTS, ENTITLEMENTS), 'What it is told of; empty or absent for everything.'),
  uniqueItems: true,
} as const;

const members = {
  id: uuid,
  organizationId: orNull({ ...uuid, description: 'Whose it is, and of whose agreements it is told; null: of all.' }),
  url,
  types,
  state: oneOf(['enabled', 'disabled']),
  disabledBecause: orNull(
    oneOf(
      ['person', 'gone', 'failing'],
      'Who or what switched it off: a person, an answer 410, or tries that were over without anything taken meanwhile.',
    ),
  ),
  disabledAt: orNull(moment),
  failingSince: orNull({ ...moment, description: 'When tries began to fail; null since the last one that did not.' }),
  previousSecretUntil: orNull({
    ...moment,
    description: 'Until then a secret of before signs, too: the last of them.',
  }),
  createdAt: moment,
  revision,
} as const;

const secret = text('`whsec_` and 32 bytes in base64. Shown this once.');

const delivery = shape({
  id: { ...uuid, description: 'The `webhook-id`: the same however often it is sent.' },
  type: oneOf([...ANNOUNCEMENTS, TEST_TYPE]),
  agreementId: orNull(uuid),
  createdAt: moment,
  state: oneOf(
    ['waiting', 'delivered', 'failed', 'held'],
    '`failed`: its tries are over, or it met 410. `held`: the webhook was switched off before it was taken.',
  ),
  attempts: { ...count, description: 'How often it was sent, over all rounds.' },
  lastTriedAt: orNull(moment),
  lastStatus: orNull({ type: 'integer', description: 'Status of the last answer; nothing else of it is kept.' }),
  lastFailure: orNull(oneOf(FAILURES, 'Why no answer came.')),
  nextTryAt: orNull(moment),
});

/** A CloudEvent 1.0 with some data. */
const cloudEvent = (type: Schema, subject: string, data: Schema): Schema =>
  shape({
    specversion: exactly('1.0'),
    id: text('Names what happened, together with `source`, whoever is told.'),
    source: { type: 'string', format: 'uri', description: 'This system.' },
    type,
    subject: text(subject),
    time: moment,
    datacontenttype: exactly('application/json'),
    dataschema: { type: 'string', format: 'uri' },
    data,
  });

/** Webhooks, what was sent to them, and what is sent. */
export const webhookSchemas: Readonly<Record<string, Schema>> = {
  Webhook: shape(members),
  WebhookWithSecret: shape({ ...members, secret }),
  WebhookList: pageOf(ref('Webhook')),
  MakeWebhook: shape(
    { url },
    {
      types,
      organizationId: orNull({
        ...uuid,
        description:
          'The own organization, or null for the system; absent: the own organization, or the system for an administrator.',
      }),
    },
  ),
  ChangeWebhook: shape({ url }, { types }),
  NothingToSay: shape({}),
  WebhookDelivery: delivery,
  WebhookDeliveryList: pageOf(ref('WebhookDelivery')),
  AgreementAnnouncement: shape({
    agreementId: uuid,
    number: orNull(text()),
    organizationId: uuid,
    state: oneOf(STATES, 'That to which what happened led.'),
    revision,
    position: { ...position, description: 'Messages come in any order: of an agreement the highest position counts.' },
    link: { type: 'string', format: 'uri', description: 'The agreement as it stands, for who may read it.' },
  }),
  WebhookTest: shape({ webhookId: uuid }),
  AgreementCloudEvent: cloudEvent(
    oneOf(ANNOUNCEMENTS.map((type) => `gov.cisa.accord.${type}.v1`)),
    'Id of the agreement.',
    ref('AgreementAnnouncement'),
  ),
  TestCloudEvent: cloudEvent(exactly(`gov.cisa.accord.${TEST_TYPE}.v1`), 'Id of the webhook.', ref('WebhookTest')),
};
