import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock, Principal } from '@accord/kernel';
import { RefusedRequest } from './problem.js';
import { traceIdOf } from './trace.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** The clock by which the edge stamps commands. */
    clock: Clock;
  }
  interface FastifyRequest {
    /** Trace id: 32 hex digits. */
    traceId: string;
    /** The caller; null on public addresses. */
    caller: Principal | null;
  }
}

/** Addresses of the API that answer without a token. */
const PUBLIC = new Set(['/api/v1/directory']);

/** What needs a caller. */
const isProtected = (address: string): boolean => address.startsWith('/api/v1/') && !PUBLIC.has(address);

/**
 * What a request is for: the route that the router found, whichever way its address was written; where there is none,
 * the path that was sent, decoded.
 */
export function addressOf({ routeOptions, url }: FastifyRequest): string {
  if (routeOptions.url !== undefined) return routeOptions.url;
  const path = url.split('?')[0]!;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const UNKNOWN_CALLER = { code: 'UNAUTHENTICATED', detail: 'Sign in, or send a valid bearer token.' } as const;

/** Finds who sends a request; null for somebody who is not known. */
export type FindCaller = (request: FastifyRequest) => Promise<Principal | null>;

/** Token under which the composition provides it. */
export const FIND_CALLER = Symbol('FindCaller');

/** Lets public addresses pass, and callers who are known: the caller, or null where none is needed. @throws 401 otherwise */
export async function admit(request: FastifyRequest, findCaller: FindCaller): Promise<Principal | null> {
  if (!isProtected(addressOf(request))) return null;
  const caller = await findCaller(request);
  if (!caller) throw new RefusedRequest(UNKNOWN_CALLER);
  return caller;
}

/**
 * Authentication as the first of all checks: before the body is read and before the address is looked up, so that
 * nobody learns anything who is not known.
 */
export function authenticate(server: FastifyInstance, findCaller: FindCaller): void {
  server.decorateRequest('traceId', '');
  server.decorateRequest('caller', null);
  server.addHook('onRequest', async (request) => {
    request.traceId = traceIdOf(request.headers['traceparent']);
    request.caller = await admit(request, findCaller);
  });
}

/** The caller of a protected address. */
export function callerOf(request: FastifyRequest): Principal {
  if (!request.caller) throw new RefusedRequest(UNKNOWN_CALLER);
  return request.caller;
}
