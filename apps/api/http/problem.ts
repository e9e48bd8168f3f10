import type { FieldError, Refusal, Result } from '@accord/kernel';
import { refusalStatus, refusalTitle } from '@accord/contract';

/** Body of an error answer: RFC 9457 with the code of the contract. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Trace id of the request, to quote when asking for help. */
  readonly instance: string;
  readonly code: string;
  readonly errors?: readonly FieldError[];
}

/** Media type of every error answer. */
export const PROBLEM_JSON = 'application/problem+json; charset=utf-8';

/** A refusal on its way to the caller. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';

  constructor(
    readonly refusal: Refusal,
    /** Seconds after which it makes sense to try again (503, 429). */
    readonly retryAfter?: number,
  ) {
    super(refusal.code);
  }
}

/** The problem that a refusal makes. */
export function problemOf(refusal: Refusal, traceId: string): Problem {
  const { code, detail, errors } = refusal;
  return {
    type: `/api/problems/${encodeURIComponent(code.split(':')[0]!)}`,
    title: refusalTitle(code),
    status: refusalStatus(code),
    detail,
    instance: traceId,
    code,
    ...(errors && errors.length > 0 ? { errors } : {}),
  };
}

/** What was asked for. @throws {RefusedRequest} when it was refused */
export function valueOf<T>(result: Result<T, Refusal>, retryAfterSeconds?: number): T {
  if (!result.ok) throw new RefusedRequest(result.error, retryAfterSeconds);
  return result.value;
}

/** Throws a MALFORMED refusal (400). */
export function malformed(detail: string): never {
  throw new RefusedRequest({ code: 'MALFORMED', detail });
}
