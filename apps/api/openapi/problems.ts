import { refusalStatus, refusalTitle } from '@accord/contract';
import { ref } from './schemas/shape.js';
import type { Example, Header, Reference, Response, Responses } from './openapi.types.js';

/** Media type of every refusal. */
const PROBLEM = 'application/problem+json';

/** Names of answers that are alike wherever they occur, by the codes that they can carry. */
const SHARED: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'Unauthenticated',
  UNSUPPORTED_MEDIA: 'UnsupportedMedia',
  TOO_LARGE: 'TooLarge',
  MALFORMED: 'Malformed',
  NOT_FOUND: 'NotFound',
  PRECONDITION_REQUIRED: 'PreconditionRequired',
  CONFLICT_VERSION: 'ConflictVersion',
  RATE_LIMITED: 'RateLimited',
  'NOT_CAUGHT_UP UNAVAILABLE': 'Unavailable',
  'NOT_CAUGHT_UP UNAVAILABLE RECORD_UNREADABLE': 'UnavailableOrUnreadable',
};

const header = (name: string): Reference => ({ $ref: `#/components/headers/${name}` });

/** Headers that come with a status. */
const HEADERS: Readonly<Record<number, Readonly<Record<string, Reference>>>> = {
  401: { 'WWW-Authenticate': header('WWW-Authenticate') },
  429: { 'Retry-After': header('Retry-After'), RateLimit: header('RateLimit') },
  503: { 'Retry-After': header('Retry-After') },
};

const exampleOf = (code: string, status: number): Example => ({
  summary: refusalTitle(code),
  value: {
    type: `/api/problems/${code.split(':')[0]!}`,
    title: refusalTitle(code),
    status,
    detail: `${refusalTitle(code)}.`,
    instance: '4bf92f3577b34da6a3ce929d0e0e4736',
    code,
    ...(code === 'INVALID_PAYLOAD'
      ? { errors: [{ path: '/dueOn', code: 'format', message: 'Not a calendar date.' }] }
      : {}),
  },
});

/** The code that makes the best example: a body with errors, or what is most the operation's own. */
const tellingCode = (codes: readonly string[]): string =>
  codes.find((code) => code === 'INVALID_PAYLOAD') ?? codes.at(-1)!;

/** The answer of one status with the codes that it can carry. */
function problemResponse(status: number, codes: readonly string[]): Response {
  const headers = HEADERS[status];
  return {
    description: codes.map((code) => `\`${code}\`: ${refusalTitle(code)}`).join('; '),
    ...(headers ? { headers } : {}),
    content: {
      [PROBLEM]: {
        schema: {
          allOf: [
            ref('Problem'),
            { type: 'object', properties: { status: { const: status }, code: { enum: [...codes] } } },
          ],
        },
        examples: { refused: exampleOf(tellingCode(codes), status) },
      },
    },
  };
}

/** Answers that operations refer to by name. */
export const sharedProblems: Readonly<Record<string, Response>> = Object.fromEntries(
  Object.entries(SHARED).map(([key, name]) => {
    const codes = key.split(' ');
    return [name, problemResponse(refusalStatus(codes[0]!), codes)];
  }),
);

/** The refusals of an operation by status, in ascending order, each with its codes in the order given. */
export function problems(codes: readonly string[]): Responses {
  const byStatus = new Map<number, string[]>();
  for (const code of new Set(codes)) {
    const status = refusalStatus(code);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const answers = [...byStatus].toSorted(([a], [b]) => a - b);
  return Object.fromEntries(answers.map(([status, of]) => [String(status), sharedOr(status, of)]));
}

function sharedOr(status: number, codes: readonly string[]): Response | Reference {
  const name = SHARED[codes.join(' ')];
  return name ? { $ref: `#/components/responses/${name}` } : problemResponse(status, codes);
}

/** Headers of answers, by the name that operations refer to. */
export const responseHeaders: Readonly<Record<string, Header>> = {
  ETag: {
    description: 'The revision as a strong tag: send it back as `If-Match`.',
    required: true,
    schema: { type: 'string', pattern: '^"(0|[1-9][0-9]*)"$' },
  },
  Location: { description: 'Address of what was created.', required: true, schema: { type: 'string' } },
  'Retry-After': { description: 'Seconds after which to try again.', required: true, schema: { type: 'string' } },
  RateLimit: {
    description: 'What is left of the limit (IETF draft ratelimit-headers): `"minute";r=<requests>;t=<seconds>`.',
    schema: { type: 'string' },
  },
  'X-Request-ID': { description: 'What the caller called the request.', schema: { type: 'string' } },
  'WWW-Authenticate': { description: 'Always `Bearer`.', required: true, schema: { type: 'string' } },
};

/** A header of an answer by its name. */
export const responseHeader = header;
