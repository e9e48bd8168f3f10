import type { FastifyRequest } from 'fastify';
import { RefusedRequest } from '../http/problem.js';

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * Whoever carries a cookie changes something only from a page of ours: browsers say where a request comes from, by
 * `Sec-Fetch-Site`, or older ones by `Origin`; what says neither is no page of ours.
 * @param ownOrigin such as `https://accord.example` @throws NOT_AUTHORIZED
 */
export function assertOwnPage(
  { method, headers }: Pick<FastifyRequest, 'method' | 'headers'>,
  ownOrigin: string,
): void {
  if (READS.has(method)) return;
  const site = headers['sec-fetch-site'];
  const isOwn = site === undefined ? headers.origin === ownOrigin : site === 'same-origin';
  if (!isOwn)
    throw new RefusedRequest({
      code: 'NOT_AUTHORIZED',
      detail: 'A session changes something only from a page of Accord itself.',
    });
}
