import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isJsonObject, refusal, type Json } from '@accord/kernel';
import type { Asking } from '@infra/runtime';
import { callerOf, commandIdOf, ifMatchOf, malformed, RefusedRequest } from '../http/index.js';

/** What somebody wants done: who they are, under which ids, and at which revision they have seen it. */
export interface Wish extends Asking {
  readonly revision: number | null;
  readonly body: Json | undefined;
}

type WishRequest = FastifyRequest<{ Body: Json | undefined }>;

/** The wish that a request carries. @throws 400 for headers or a query that cannot be read */
export const Wished = createParamDecorator((_: unknown, context: ExecutionContext): Wish => {
  const request = context.switchToHttp().getRequest<WishRequest>();
  const { headers, body, traceId: correlationId, url } = request;
  const caller = callerOf(request);
  if (url.includes('?')) malformed('This takes no query parameters.');
  return { caller, commandId: commandIdOf(headers), correlationId, revision: ifMatchOf(headers), body };
});

/** The body of a wish that needs one. @throws 415 without */
export function bodyOf({ body }: Wish): Json {
  if (body === undefined)
    throw new RefusedRequest({ code: 'UNSUPPORTED_MEDIA', detail: 'Send a body of type application/json.' });
  return body;
}

/** @throws 422 for a body that says something where nothing is to be said */
export function nothingIn({ body }: Wish): void {
  if (body === undefined || (isJsonObject(body) && Object.keys(body).length === 0)) return;
  const errors = [{ path: '', code: 'not-allowed', message: 'The body is empty, or an object without members.' }];
  throw new RefusedRequest(refusal('INVALID_PAYLOAD', 'Nothing is to be said here.', errors));
}
