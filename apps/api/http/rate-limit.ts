import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { RefusedRequest } from './problem.js';

const WINDOW_MS = 60_000;
const LEGACY_FIELDS = ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'] as const;

/**
 * Bounds how many requests one caller may send within a minute; above it they get 429 RATE_LIMITED with `Retry-After`. Every
 * answer tells what is left, by `RateLimit` (IETF draft-ietf-httpapi-ratelimit-headers) and by the three fields of the earlier
 * drafts, which more clients know. Counts are kept by each process for itself. Who asks without a token
 * is not counted: that is for the proxy in front, which alone knows the address they come from.
 * @param perMinute from 1 on; to be called before the routes are declared, after `authenticate`
 */
export async function limitRate(server: FastifyInstance, perMinute: number): Promise<void> {
  await server.register(rateLimit, {
    max: perMinute,
    timeWindow: WINDOW_MS,
    enableDraftSpec: true,
    keyGenerator: ({ caller }) => caller?.subjectId ?? '',
    allowList: ({ caller }) => caller === null,
    errorResponseBuilder: (_request, { ttl }) =>
      new RefusedRequest(
        { code: 'RATE_LIMITED', detail: `More than ${perMinute} requests a minute are too many.` },
        Math.ceil(ttl / 1_000),
      ),
  });
  server.addHook('onSend', async (_request, reply) => {
    const [limit, left, reset] = LEGACY_FIELDS.map((field) => reply.getHeader(field));
    if (limit === undefined) return;
    reply.header('ratelimit', `"minute";r=${String(left)};t=${String(reset)}`);
    reply.header('ratelimit-policy', `"minute";q=${String(limit)};w=${WINDOW_MS / 1_000}`);
  });
}
