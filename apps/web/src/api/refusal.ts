/** Why the server did not do what was asked: its problem document, or that it did not answer. */
import type { FieldError, Problem } from './types.js';

export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  /** Trace id of the request, under which it can be found. */
  readonly reference: string | undefined;
  readonly errors: readonly FieldError[];
  /** After so many seconds the server asks to be asked again, where it says so. */
  readonly retryAfter: number | undefined;

  constructor(status: number, problem: Partial<Problem>, retryAfter?: number) {
    super(problem.detail ?? problem.title ?? 'The server did not do it.');
    this.name = 'Refusal';
    this.status = status;
    this.code = problem.code ?? 'UNKNOWN';
    this.reference = problem.instance;
    this.errors = problem.errors ?? [];
    this.retryAfter = retryAfter;
  }

  /** The same refusal, told at other places than those of the body. */
  moved(to: (path: string) => string): Refusal {
    return new Refusal(this.status, {
      code: this.code,
      detail: this.message,
      ...(this.reference === undefined ? {} : { instance: this.reference }),
      errors: this.errors.map((error) => ({ ...error, path: to(error.path) })),
    });
  }
}

/** The server did not answer at all: nothing is known of what was asked. */
export class Unreachable extends Error {
  constructor() {
    super('The server does not answer.');
    this.name = 'Unreachable';
  }
}

/** Nobody waits longer than that, in seconds, for a page that says nothing. */
const SOON = 2;

/** True where another try may succeed by itself, and soon: what is behind catches up, what is down comes back. */
export const isPassingSoon = (error: unknown): boolean =>
  isPassing(error) && !(error instanceof Refusal && (error.retryAfter ?? 0) > SOON);

/** True where another try may succeed by itself: what is behind catches up, what is down comes back. */
export const isPassing = (error: unknown): boolean =>
  error instanceof Unreachable || (error instanceof Refusal && (error.status === 503 || error.status === 429));

/** True where somebody else recorded something in the meantime. */
export const isConflict = (error: unknown): error is Refusal =>
  error instanceof Refusal && error.code === 'CONFLICT_VERSION';

/** True where nobody is signed in any more. */
export const isSignedOut = (error: unknown): boolean => error instanceof Refusal && error.status === 401;

/** What something between the page and the server says in our words, where it answers in its own. */
const IN_BETWEEN: Readonly<Record<number, string>> = { 401: 'UNAUTHENTICATED', 413: 'TOO_LARGE', 429: 'RATE_LIMITED' };

/**
 * What an answer that is no success says. Where something in between gave it, such as a proxy or a firewall, the server itself
 * has not answered, and may have done what was asked.
 */
export async function refusalOf(response: Response): Promise<Refusal | Unreachable> {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN); // a date is for machines in between
  const retryAfter = Number.isFinite(seconds) ? seconds : undefined;
  const problem = await problemIn(response);
  if (problem !== null) return new Refusal(response.status, problem, retryAfter);
  const code = IN_BETWEEN[response.status];
  return code === undefined ? new Unreachable() : new Refusal(response.status, { code }, retryAfter);
}

async function problemIn(response: Response): Promise<Partial<Problem> | null> {
  try {
    const problem: Partial<Problem> | null = await response.json();
    return typeof problem?.code === 'string' ? problem : null;
  } catch {
    return null;
  }
}

/** True of the answer that something is for another function. */
export const isForOthers = (error: unknown): boolean => error instanceof Refusal && error.status === 403;
