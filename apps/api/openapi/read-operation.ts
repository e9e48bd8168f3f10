import { readAnswers } from './examples/answers.js';
import type { Operation, Parameter, Reference, Response } from './openapi.types.js';
import { parameters } from './parameters.js';
import { problems, responseHeader } from './problems.js';
import { ref } from './schemas/shape.js';

/** What a read is, before the parts that all reads share are added. */
export interface Read {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly answers: string;
  readonly parameters: readonly (Parameter | Reference)[];
  /** Refusals beside those that every read can meet. */
  readonly codes?: readonly string[];
  readonly tagged?: boolean;
  readonly open?: boolean;
}

function answerOf({ id, summary, answers, tagged }: Read): Response {
  const example = readAnswers[id];
  return {
    description: `${summary}.`,
    ...(tagged ? { headers: { ETag: responseHeader('ETag') } } : {}),
    content: {
      'application/json': {
        schema: ref(answers),
        ...(example === undefined ? {} : { examples: { usual: { value: example } } }),
      },
    },
  };
}

/** One read. Unknown query parameters, headers and cursors are 400 in every one. */
export function read(of: Read): { readonly get: Operation } {
  const codes = [
    ...(of.open ? [] : ['UNAUTHENTICATED']),
    'MALFORMED',
    ...(of.codes ?? []),
    'RATE_LIMITED',
    'NOT_CAUGHT_UP',
    'UNAVAILABLE',
  ];
  return {
    get: {
      operationId: of.id,
      tags: [of.tag],
      summary: of.summary,
      ...(of.description === undefined ? {} : { description: of.description }),
      ...(of.open ? { security: [] } : {}),
      parameters: [...of.parameters, ...parameters('Traceparent')],
      responses: { '200': answerOf(of), ...problems(codes) },
    },
  };
}

/** What every list takes. */
export const page = parameters('Limit', 'Cursor', 'MinPosition');
