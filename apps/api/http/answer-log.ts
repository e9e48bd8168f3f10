import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

declare module 'fastify' {
  interface FastifyRequest {
    /** Code of the refusal that is answered; null for any other answer. */
    refusalCode: string | null;
  }
}

/**
 * Writes one line for each answer, by which the `instance` of a problem is found: successes at `debug`, refusals at
 * `info`, a store that is behind or away at `warn`, failures at `error`. The route as it is declared, and nothing that
 * a caller sent but the trace id.
 */
export function logAnswers(server: FastifyInstance, logger: Logger): void {
  server.decorateRequest('refusalCode', null);
  server.addHook('onResponse', async (request, { statusCode: status, elapsedTime }) => {
    const level = levelOf(status);
    if (!logger.isLevelEnabled(level)) return;
    const { traceId, method, refusalCode, routeOptions } = request;
    const code = refusalCode === null ? {} : { code: refusalCode };
    const ms = Math.round(elapsedTime);
    logger[level]({ traceId, route: routeOptions.url ?? 'unknown', method, status, ...code, ms }, 'request answered');
  });
}

function levelOf(status: number): 'debug' | 'info' | 'warn' | 'error' {
  if (status < 400) return 'debug';
  if (status < 500) return 'info';
  return status === 503 ? 'warn' : 'error';
}
