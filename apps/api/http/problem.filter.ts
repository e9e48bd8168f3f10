import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DocumentTooLong, LONGEST_DOCUMENT, TooManyDocuments } from '@accord/documents';
import { DatabaseBusy, isTransient } from '@accord/database';
import type { Refusal } from '@accord/kernel';
import { AppendTooLarge, StoreUnavailable } from '@accord/event-store';
import { NeverCaughtUp } from '@accord/read-side';
import type { Logger } from 'pino';
import { afterTheBody } from './drain.js';
import { PROBLEM_JSON, problemOf, RefusedRequest, type Problem } from './problem.js';

/** How problems are shown at addresses that people read in a browser: HTML by route. */
export type ProblemPages = Readonly<Record<string, (problem: Problem) => string>>;

/** Turns everything that is thrown into a problem. What we did not mean to throw says nothing of itself. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly metrics: { countRefusal(code: string): void },
    private readonly pages: ProblemPages,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const refusal = refusalOf(error);
    const problem = problemOf(refusal, request.traceId);
    request.refusalCode = problem.code;
    this.metrics.countRefusal(problem.code);
    if (problem.status === 500)
      this.logger.error({ err: error, traceId: request.traceId, route: request.routeOptions.url }, 'request failed');
    const retryAfter = error instanceof RefusedRequest ? error.retryAfter : problem.status === 503 ? 1 : undefined;
    if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
    if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
    const page = this.pages[request.routeOptions.url ?? ''];
    reply.header('cache-control', 'no-store');
    reply.status(problem.status).header('content-type', page ? 'text/html; charset=utf-8' : PROBLEM_JSON);
    void afterTheBody(request.raw, () => void reply.send(page ? page(problem) : JSON.stringify(problem)));
  }
}

const NO_ANSWER = 'The store does not answer. Send the same request with the same key again.';
const BUSY = 'Too much is asked of the store at the moment. Send the same request with the same key again.';

/** True when a bound of our own was reached, also where a store tells so in its words. */
const isBusy = (error: unknown): boolean =>
  error instanceof DatabaseBusy || (error instanceof StoreUnavailable && error.cause instanceof DatabaseBusy);

/** The refusal that an error stands for. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof RefusedRequest) return error.refusal;
  if (error instanceof StoreUnavailable || isTransient(error))
    return { code: 'UNAVAILABLE', detail: isBusy(error) ? BUSY : NO_ANSWER };
  const ofDocument = documentRefusalOf(error);
  if (ofDocument !== null) return ofDocument;
  if (error instanceof NeverCaughtUp)
    return {
      code: 'NOT_CAUGHT_UP',
      detail: 'What this reads from is being built from the record and not complete yet. Ask again in a while.',
    };
  if (error instanceof AppendTooLarge)
    return { code: 'TOO_LARGE', detail: 'What this would put on the record is larger than one entry can be.' };
  const status = statusOf(error);
  if (status === 404 || status === 405) return { code: 'NOT_FOUND', detail: 'There is nothing at this address.' };
  if (status === 413) return { code: 'TOO_LARGE', detail: 'The body is larger than 1 MiB.' };
  if (status === 415) return { code: 'UNSUPPORTED_MEDIA', detail: 'Send the body as application/json.' };
  if (status !== null && status >= 400 && status < 500)
    return { code: 'MALFORMED', detail: 'The request cannot be read.' };
  return { code: 'INTERNAL', detail: 'Something went wrong here. Nothing was lost; quote the instance when you ask.' };
}

/** What is said where a document is not made; null for any other error. */
function documentRefusalOf(error: unknown): Refusal | null {
  if (error instanceof TooManyDocuments)
    return { code: 'UNAVAILABLE', detail: 'Many documents are being made at the moment. Ask for this one again soon.' };
  if (!(error instanceof DocumentTooLong)) return null;
  const most = LONGEST_DOCUMENT.toLocaleString('en-US');
  const instead = 'Ask for a report as CSV or JSON instead, and for a record by its pages of history.';
  return {
    code: 'TOO_LARGE',
    detail: `A PDF has ${most} characters at most, and this one would have more. ${instead}`,
  };
}

/** Status of an error of Nest or Fastify; null for any other. */
function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : null;
}
