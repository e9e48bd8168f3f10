import type { FastifyInstance } from 'fastify';
import { addressOf } from './authentication.js';
import { RefusedRequest } from './problem.js';

const isRead = (path: string): boolean => path.startsWith('/api/v1/') && !path.endsWith('/stream');

/**
 * Bounds how many reads of one caller may be under way at once; above it they get 429 RATE_LIMITED at once. Many reads of
 * one caller take their turns then, instead of all turns of everybody. Those who ask without a token share one bound. Streams
 * of events last as long as somebody listens, and have a bound of their own: they are no reads here.
 * @param most from 1 on; to be called before the routes are declared, after `authenticate`
 */
export function limitReadsAtOnce(server: FastifyInstance, most: number): void {
  const underWay = new Map<string, number>();
  const count = (caller: string, by: number): void => {
    const now = (underWay.get(caller) ?? 0) + by;
    if (now === 0) underWay.delete(caller);
    else underWay.set(caller, now);
  };
  server.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'GET' || !isRead(addressOf(request))) return;
    const caller = request.caller?.subjectId ?? '';
    if ((underWay.get(caller) ?? 0) >= most) {
      const detail = `More than ${most} reads at once are too many. Wait for some of the answers.`;
      throw new RefusedRequest({ code: 'RATE_LIMITED', detail }, 1);
    }
    count(caller, 1);
    reply.raw.once('close', () => count(caller, -1)); // after the answer, and also when the caller goes without it
  });
}
