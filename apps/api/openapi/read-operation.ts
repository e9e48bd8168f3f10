import type { Json } from '@accord/kernel';
import { readAnswers } from './examples/answers.js';
import type { Content, Operation, Parameter, Reference, Response } from './openapi.types.js';
import { parameters } from './parameters.js';
import { problems, responseHeader } from './problems.js';
import { ref } from './schemas/shape.js';

/** What a read is, before the parts that all reads share are added. */
export interface Read {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  /** Name of the schema of its JSON; absent where it is answered as a file alone. */
  readonly answers?: string;
  readonly parameters: readonly (Parameter | Reference)[];
  /** Refusals beside those that every read can meet. */
  readonly codes?: readonly string[];
  readonly tagged?: boolean;
  readonly open?: boolean;
  /** Files as which it is answered, too, where the query asks for them. */
  readonly files?: readonly (keyof typeof FILES)[];
}

const FILES = {
  'text/csv': {
    type: 'string',
    description: 'RFC 4180, in UTF-8. What begins like a formula has an apostrophe before it.',
  },
  'text/calendar': {
    type: 'string',
    description: 'RFC 5545, in UTF-8: whole days, each under a name that it keeps.',
  },
  'application/pdf': { type: 'string', contentMediaType: 'application/pdf', description: 'Tagged, and accessible.' },
} as const;

const filesOf = ({ files = [] }: Read): Content =>
  Object.fromEntries(files.map((mediaType) => [mediaType, { schema: FILES[mediaType] }]));

const jsonOf = (name: string, example: Json | undefined): Content => ({
  'application/json': {
    schema: ref(name),
    ...(example === undefined ? {} : { examples: { usual: { value: example } } }),
  },
});

function answerOf(of: Read): Response {
  const { id, summary, answers, tagged } = of;
  const example = readAnswers[id];
  return {
    description: `${summary}.`,
    ...(tagged ? { headers: { ETag: responseHeader('ETag') } } : {}),
    content: {
      ...(answers === undefined ? {} : jsonOf(answers, example)),
      ...filesOf(of),
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
