import type { Json } from '@accord/kernel';
import type { Operation, Paths } from './openapi.types.js';
import { parameters, query } from './parameters.js';
import { problems, responseHeader } from './problems.js';
import { read } from './read-operation.js';
import { ref, text } from './schemas/shape.js';

const ORGANIZATION = '5f7c2b1e-8a1d-5c3e-9b7a-2d4e6f8a0b1c';

const example = (extra: Readonly<Record<string, Json>> = {}): Json => ({
  subject: { type: 'organization', id: ORGANIZATION },
  action: { name: 'receive' },
  resource: {
    type: 'collection',
    id: 'nccic-green',
    properties: { infoType: 'CyberThreatIndicator', tlp: 'TLP:GREEN' },
  },
  ...extra,
});

const evaluate = (operationId: string, summary: string, body: string, answer: string, sent: Json): Operation => ({
  operationId,
  tags: ['Access'],
  summary,
  description:
    'OpenID AuthZEN Authorization API 1.0. The government and auditors ask about every organization, the people of an organization about their own; of any other the answer is that of one that there is not. Members that are not known are passed over.',
  parameters: [
    {
      name: 'X-Request-ID',
      in: 'header',
      description: 'Comes back with the answer.',
      schema: text(),
      example: 'bfe9eb29-ab87-4ca3-be83-a1d5d8305716',
    },
    ...parameters('MinPosition', 'Traceparent'),
  ],
  requestBody: {
    required: true,
    content: { 'application/json': { schema: ref(body), examples: { usual: { value: sent } } } },
  },
  responses: {
    '200': {
      description: 'The decision. What is wrong with one evaluation denies it, and is told in its context.',
      headers: { 'X-Request-ID': responseHeader('X-Request-ID') },
      content: { 'application/json': { schema: ref(answer) } },
    },
    ...problems([
      'UNAUTHENTICATED',
      'UNSUPPORTED_MEDIA',
      'TOO_LARGE',
      'MALFORMED',
      'RATE_LIMITED',
      'NOT_CAUGHT_UP',
      'UNAVAILABLE',
    ]),
  },
});

const entitlements: Paths = {
  '/api/v1/agreements/{id}/entitlements': read({
    id: 'readAgreementEntitlements',
    tag: 'Access',
    summary: 'What an agreement entitles to, and on what that rests',
    description: 'Null before it was in force.',
    answers: 'AgreementEntitlements',
    parameters: parameters('AgreementId', 'AsOf', 'MinPosition'),
    codes: ['NOT_FOUND', 'RECORD_UNREADABLE'],
  }),
  '/api/v1/organizations/{id}/entitlements': read({
    id: 'readOrganizationEntitlements',
    tag: 'Access',
    summary: 'What the agreements of an organization entitle to',
    description: 'Those that were in force by then, the newest first. For the government, auditors and its own people.',
    answers: 'OrganizationEntitlements',
    parameters: parameters('OrganizationId', 'AsOf', 'MinPosition'),
    codes: ['NOT_FOUND'],
  }),
  '/api/v1/access/entitlements': read({
    id: 'followEntitlements',
    tag: 'Access',
    summary: 'Every agreement whose entitlements changed since, as they are now',
    description:
      'A feed for who operates an exchange. Ask from the beginning, keep `next`, and ask again from there: nothing is left out and nothing comes twice but what changed again. Messages may be kept in any order: of one agreement the highest `changedBy` holds, of equal ones the one that was told later. A publication of the policy that moves what may be shared, a turn of statutory cover, and a record that can no longer be read, or can again, are changes like any other. What ends or comes back at `changesAt` does so without a message: each message says it before, and another one comes where that instant moves. The headers `X-TAXII-Date-Added-First` and `-Last` tell when the changes of the page were recorded, of an empty one when it was asked for.',
    answers: 'EntitlementFeed',
    parameters: [
      query('after', '`next` of the page before, or the `id` of a message.', {
        type: 'string',
        minLength: 1,
        maxLength: 100,
      }),
      ...parameters('Limit', 'MinPosition'),
    ],
  }),
};

const configuration: Operation = {
  operationId: 'readDecisionPointConfiguration',
  tags: ['Access'],
  summary: 'Where what is of the decision point',
  security: [],
  responses: {
    '200': {
      description: 'Policy Decision Point Metadata of AuthZEN 1.0.',
      content: { 'application/json': { schema: ref('DecisionPointConfiguration') } },
    },
  },
};

/** Decisions, and what agreements entitle to. */
export const accessPaths = (): Paths => ({
  '/api/v1/access/evaluation': {
    post: evaluate(
      'evaluateAccess',
      'May an organization receive, or send, this?',
      'Evaluation',
      'EvaluationAnswer',
      example(),
    ),
  },
  '/api/v1/access/evaluations': {
    post: evaluate(
      'evaluateAccesses',
      'Many decisions at one instant',
      'Evaluations',
      'EvaluationsAnswer',
      example({ evaluations: [{}, { action: { name: 'send' } }], options: { evaluations_semantic: 'execute_all' } }),
    ),
  },
  ...entitlements,
  '/.well-known/authzen-configuration': { get: configuration },
});
