import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '@accord/kernel';
import { admit, type FindCaller } from './authentication.js';
import { PROBLEM_JSON, problemOf, type Problem } from './problem.js';
import { refusalOf } from './problem.filter.js';
import { traceIdOf } from './trace.js';

/** Headers of answers that are given before the application and its hooks are reached: what these would have set. */
const HEADERS = {
  'content-type': PROBLEM_JSON,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
} as const;

const UNREADABLE: Refusal = { code: 'MALFORMED', detail: 'The request cannot be read.' };

/** An address that no page has: the pages say there that nothing is there. */
const NOWHERE = '/unreadable-address';

/**
 * Answers an address that cannot be read: a broken escape, a part that is too long. No hook has run for it, so that who
 * is calling is asked here, first as everywhere. A browser that asks for a page is led to the one for addresses that nobody knows.
 */
export const refuseAddress =
  (findCaller: FindCaller, isPage: (request: FastifyRequest) => boolean) =>
  (_error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    if (isPage(request)) {
      const { 'content-type': _, ...headers } = HEADERS;
      return void reply.status(303).headers(headers).header('location', NOWHERE).send();
    }
    request.traceId = traceIdOf(request.headers['traceparent']);
    const answer = (refusal: Refusal) => {
      const problem = problemOf(refusal, request.traceId);
      void reply.status(problem.status).headers(headersOf(problem)).send(JSON.stringify(problem));
    };
    admit(request, findCaller).then(
      () => answer(UNREADABLE),
      (error: unknown) => answer(refusalOf(error)),
    );
  };

const headersOf = ({ status }: Problem) => ({
  ...HEADERS,
  ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
  ...(status === 503 ? { 'retry-after': '1' } : {}),
});

/** Answers what is not HTTP, or is not closed properly, and ends the connection. */
export function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const body = JSON.stringify(problemOf(UNREADABLE, traceIdOf(undefined)));
  const head = { ...HEADERS, connection: 'close', 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 400 Bad Request\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
