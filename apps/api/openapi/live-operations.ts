import type { Operation, Paths, Schema } from './openapi.types.js';
import { parameters } from './parameters.js';
import { problems } from './problems.js';
import { ref, text } from './schemas/shape.js';

const stream = (
  operationId: string,
  tag: string,
  summary: string,
  data: Schema,
  more: Partial<Operation>,
): Operation => ({
  operationId,
  tags: [tag],
  summary,
  description:
    'Server-sent events `changed`, each with its position as `id`: a browser that was cut off goes on from there by `Last-Event-ID`. ' +
    'A comment every five seconds says that the line is open. It ends when whoever listens is signed in no more.',
  ...more,
  parameters: [
    ...(more.parameters ?? []),
    { name: 'Last-Event-ID', in: 'header', description: 'The position that was seen last.', schema: text() },
    ...parameters('Traceparent'),
  ],
  responses: {
    '200': {
      description: 'Events, for as long as they are listened to.',
      content: { 'text/event-stream': { schema: data } },
    },
    ...problems([
      'UNAUTHENTICATED',
      'MALFORMED',
      ...(more.parameters ? ['NOT_FOUND'] : []),
      'RATE_LIMITED',
      'UNAVAILABLE',
    ]),
  },
});

/** What is told as it happens. */
export const livePaths = (): Paths => ({
  '/api/v1/agreements/{id}/stream': {
    get: stream(
      'followAgreement',
      'Agreements',
      'Tells when an agreement changes',
      { anyOf: [ref('LiveChange'), ref('Onlookers')] },
      {
        description:
          'Server-sent events `changed`, each with its position as `id`: a browser that was cut off goes on from there by `Last-Event-ID`. ' +
          'Events `onlookers` say who else of the caller’s side has the agreement open as a stream, whenever that changes; who only looks on is told of nobody, and nobody of them. ' +
          'A comment every five seconds says that the line is open. It ends when whoever listens is signed in no more.',
        parameters: parameters('AgreementId'),
      },
    ),
  },
  '/api/v1/work-queue/stream': {
    get: stream('followWorkQueue', 'Work', 'Tells when what waits may have changed', ref('LiveChange'), {}),
  },
});
