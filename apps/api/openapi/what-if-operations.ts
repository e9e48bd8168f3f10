import type { Operation, Paths } from './openapi.types.js';
import { parameters } from './parameters.js';
import { problems } from './problems.js';
import { ref } from './schemas/shape.js';

const suppose: Operation = {
  operationId: 'whatIf',
  tags: ['Reports'],
  summary: 'Makes all that was ever decided again with other values of the policy, and records nothing',
  description:
    'For the government and for auditors; administrators may read no agreement. Each value is named by its JSON Pointer in the policy and is taken to have been that one all along. Every decision on a submitted agreement is made again on the record as it stands: what an earlier difference would have led to is another history. `notJudged` counts, by command, the decisions of which the record does not say enough; refusals are not judged again. `ownLeftOut` counts the agreements of the organization of whoever asks, which are left out. The first 500 differences are told by name. Agreements are looked at 50 at a time, in the order of their ids: where there are more, `next` names the last one, and the same supposition with it as `after` goes on; the totals of the parts add up.',
  parameters: parameters('MinPosition', 'Traceparent'),
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: ref('Supposition'),
        examples: { usual: { value: { changes: [{ path: '/risk/acceptanceNeededFrom', value: 'High' }] } } },
      },
    },
  },
  responses: {
    '200': {
      description: 'What would differ.',
      content: { 'application/json': { schema: ref('WhatIf') } },
    },
    ...problems([
      'UNAUTHENTICATED',
      'UNSUPPORTED_MEDIA',
      'TOO_LARGE',
      'MALFORMED',
      'NOT_AUTHORIZED',
      'INVALID_PAYLOAD',
      'ALREADY_IN_STATE',
      'RATE_LIMITED',
      'NOT_CAUGHT_UP',
      'UNAVAILABLE',
    ]),
  },
};

/** What would have been. */
export const whatIfPaths = (): Paths => ({ '/api/v1/reports/what-if': { post: suppose } });
