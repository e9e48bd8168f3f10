import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '@accord/kernel';
import { PROBLEM_JSON, problemOf } from './problem.js';
import { traceIdOf } from './trace.js';

/** Headers of answers that are given before the application and its hooks are reached. */
const HEADERS = {
  'content-type': PROBLEM_JSON,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;

const UNREADABLE: Refusal = { code: 'MALFORMED', detail: 'The request cannot be read.' };

const bodyOf = (traceparent?: string | string[]): string =>
  JSON.stringify(problemOf(UNREADABLE, traceIdOf(traceparent)));

/** Answers an address that cannot be read: a broken escape, a part that is too long. */
export function refuseAddress(_error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  void reply.status(400).headers(HEADERS).send(bodyOf(request.headers['traceparent']));
}

/** Answers what is not HTTP, or is not closed properly, and ends the connection. */
export function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const body = bodyOf();
  const head = { ...HEADERS, connection: 'close', 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 400 Bad Request\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}
