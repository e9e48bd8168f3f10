import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { malformed, RefusedRequest } from './problem.js';

/** Time in which a request must be there as a whole, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;

/**
 * How the server takes requests off the wire. A request whose head and body are not complete in half a minute ends like
 * one that is not HTTP: with a 400 and its connection, since the contract has no code for slowness. A request without
 * `Host` is let in, to be refused with a problem like any other.
 */
export const TRANSPORT = {
  requestTimeout: REQUEST_TIMEOUT,
  // Node heeds the larger of its two limits, and takes that for heads from the one for requests at creation only.
  http: { requireHostHeader: false, requestTimeout: REQUEST_TIMEOUT, connectionsCheckingInterval: 5_000 },
  rewriteUrl: ({ url = '/' }: IncomingMessage): string => originForm(url),
};

/** The target of a request without scheme and authority, which a client may send along (RFC 9112, 3.2.2). */
const originForm = (target: string): string => target.replace(/^https?:\/\/[^/?#]*\/?/i, '/');

/** Refuses requests that HTTP forbids, or that nobody here can read. Only after authentication, as all else. */
export function refuseUnfit(server: FastifyInstance): void {
  server.addHook('onRequest', async (request) => checkHead(request));
  server.addHook('preParsing', async (request) => checkEncoding(request));
  // An expectation that Node does not know of would end in a 417 of its own, which the contract does not have.
  server.server.on('checkExpectation', (request, response) => server.server.emit('request', request, response));
}

function checkHead({ raw, url, headers: { expect } }: FastifyRequest): void {
  const hosts = raw.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length;
  if (hosts > 1 || (hosts === 0 && raw.httpVersion !== '1.0')) malformed('A request has exactly one Host.');
  if (expect !== undefined && expect.toLowerCase() !== '100-continue') malformed('Nothing else can be expected here.');
  if (!isDecodable(url)) malformed('The address holds an escape that stands for no character.');
}

/** False for an address with a broken escape, or one whose bytes are no UTF-8, which a query parser would let pass. */
function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

function checkEncoding({ headers }: FastifyRequest): void {
  if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity')
    throw new RefusedRequest({ code: 'UNSUPPORTED_MEDIA', detail: 'Send the body without a content encoding.' });
}
