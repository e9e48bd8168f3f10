import type { FastifyInstance } from 'fastify';
import { addressOf } from './authentication.js';

/** Addresses whose callers name their requests (AuthZEN 1.0, Request Identification). */
const NAMED = '/api/v1/access/';

/** Gives the name of a request back with its answer, whatever that is: before anything can refuse it. */
export function returnRequestId(server: FastifyInstance): void {
  server.addHook('onRequest', async (request, reply) => {
    const name = request.headers['x-request-id'];
    if (typeof name === 'string' && addressOf(request).startsWith(NAMED)) reply.header('x-request-id', name);
  });
}
