import type { Json } from '@accord/kernel';
import type { FastifyInstance } from 'fastify';

/** The route that does nothing, and the one that is told what it answers. */
export const NOTHING = { path: '/api/v1/bench/nothing', answers: '/api/v1/bench/answer' } as const;

/**
 * Adds a route to the server that is measured which takes the same request as a decision does, in every part that is not the
 * decision: a body that is read, a caller who is known, limits, and an answer of the same size. It looks at nothing.
 */
export function mountNothing(server: FastifyInstance): void {
  let answer: Json = {};
  server.post<{ Body: Json }>(NOTHING.answers, ({ body }, reply) => {
    answer = body;
    return reply.status(204).send();
  });
  server.post(NOTHING.path, (_request, reply) => reply.send(answer));
}
