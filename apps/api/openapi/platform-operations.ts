import type { Operation, Paths, Response, Responses, Schema } from './openapi.types.js';
import { parameters } from './parameters.js';
import { problems, responseHeader } from './problems.js';
import { exactly, ref, text } from './schemas/shape.js';
import { signInPaths } from './sign-in-operations.js';

const json = (description: string, name: string, mediaType = 'application/json'): Response => ({
  description,
  content: { [mediaType]: { schema: ref(name) } },
});

const written = (description: string, mediaType: string): Response => ({
  description,
  content: { [mediaType]: { schema: text() } },
});

/** A page that says when to come again. */
const later = (description: string): Response => ({
  ...written(description, 'text/html'),
  headers: { 'Retry-After': responseHeader('Retry-After') },
});

const open = (
  operationId: string,
  tag: string,
  summary: string,
  responses: Responses,
  more: Partial<Operation> = {},
): { readonly get: Operation } => ({
  get: { operationId, tags: [tag], summary, security: [], ...more, responses },
});

const tokenRequest: Schema = {
  type: 'object',
  required: ['grant_type'],
  properties: {
    grant_type: { const: 'client_credentials' },
    client_id: text('The persona, where it is not sent by HTTP Basic.'),
    client_secret: text('`demo`.'),
  },
};

const token: Operation = {
  operationId: 'issueToken',
  tags: ['Identity'],
  summary: 'An access token for a persona',
  description:
    'Demo mode only: the embedded OpenID provider. Every persona is a client with the secret `demo`; a token is valid for an hour, also across restarts.',
  security: [{ persona: [] }, {}],
  requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema: tokenRequest } } },
  responses: {
    '200': json('The token.', 'AccessToken'),
    '400': json('Another grant, or a request that cannot be read.', 'TokenError'),
    '401': json('No such persona, or another secret.', 'TokenError'),
  },
};

const operations: Paths = {
  '/health/live': open('readLiveness', 'Operations', 'Whether the process lives', {
    '200': json('It lives.', 'Liveness'),
  }),
  '/health/ready': open('readReadiness', 'Operations', 'Whether it can do its work, each dependency named', {
    '200': json('Commands can be stored; `degraded` while a read model is paused.', 'Readiness'),
    '503': json('Commands cannot be stored.', 'Readiness'),
  }),
  '/metrics': open(
    'readMetrics',
    'Operations',
    'Prometheus metrics',
    { '200': written('Metrics.', 'text/plain') },
    { description: 'On a port of its own when `METRICS_PORT` is set.' },
  ),
};

const documentation: Paths = {
  '/api/openapi.json': open('readOpenApi', 'Documentation', 'This document', {
    '200': json('This document.', 'OpenApi'),
  }),
  '/api/docs': open('readDocumentation', 'Documentation', 'The reader of this document', {
    '200': written('A page.', 'text/html'),
  }),
  '/api/problems': open('listProblems', 'Documentation', 'Every refusal code with its status and meaning', {
    '200': json('The codes, in the order in which checks answer.', 'ProblemCodes'),
  }),
  '/api/problems/{code}': open(
    'readProblem',
    'Documentation',
    'One refusal code',
    { '200': json('The code.', 'ProblemCode'), ...problems(['NOT_FOUND']) },
    {
      parameters: [
        { name: 'code', in: 'path', description: 'The code without its gate.', required: true, schema: text() },
      ],
    },
  ),
};

const pages: Paths = {
  '/': open('readFrontDoor', 'Documentation', 'The front door', {
    '302': {
      description: 'To `/api/docs`, until there is a web application.',
      headers: { Location: { description: 'Where to go on.', required: true, schema: exactly('/api/docs') } },
    },
  }),
  '/directory': open(
    'readDirectoryPage',
    'Directory',
    'The public directory as a page that works without scripts',
    {
      '200': written('The page.', 'text/html'),
      '400': written('A page that says what of the address cannot be used.', 'text/html'),
      '429': later('A page that says that there were too many requests.'),
      '503': later('A page that says that what was asked for is not there yet.'),
    },
    { parameters: parameters('Search', 'Limit', 'Cursor', 'MinPosition') },
  ),
  '/directory/{slug}': open(
    'readDirectoryEntryPage',
    'Directory',
    'One organization of the public directory as a page that works without scripts',
    {
      '200': written('The page.', 'text/html'),
      '400': written('A page that says what of the address cannot be used.', 'text/html'),
      '404': written('A page that says that nobody is listed there.', 'text/html'),
      '429': later('A page that says that there were too many requests.'),
      '503': later('A page that says that what was asked for is not there yet.'),
    },
    {
      parameters: [
        {
          name: 'slug',
          in: 'path',
          description: 'The short word of the organization.',
          required: true,
          schema: text(),
        },
        ...parameters('MinPosition'),
      ],
    },
  ),
};

const demoOnly = { description: 'Demo mode only: the embedded OpenID provider.' };

const provider: Paths = {
  '/oidc/.well-known/openid-configuration': open(
    'readOpenIdConfiguration',
    'Identity',
    'Discovery document of the provider',
    { '200': json('Where what is.', 'OpenIdConfiguration') },
    demoOnly,
  ),
  '/oidc/jwks': open(
    'readProviderKeys',
    'Identity',
    'Public keys of the provider',
    { '200': json('The keys that tokens are signed with.', 'ProviderKeys', 'application/jwk-set+json') },
    demoOnly,
  ),
  '/oidc/token': { post: token },
};

/** What is served beside the JSON API. */
export const platformPaths = (): Paths => ({
  ...pages,
  ...operations,
  ...documentation,
  ...signInPaths(),
  ...provider,
});
