import { setTimeout as sleep } from 'node:timers/promises';
import { failureOf, type DatabaseFailure } from '@accord/database';
import { StoreUnavailable, UnstorableEvent } from '@accord/event-store';

/** Waits before the tries after the first one, in milliseconds: long enough for a server whose backend was killed. */
const RETRY_AFTER_MS = [100, 400] as const;

const AT_ONCE: ReadonlySet<DatabaseFailure> = new Set(['lost', 'conflict']);

/** The error that the port names for a failure, with its cause; a bug (a missing table) stays itself. */
function asPortError(error: unknown, failure: DatabaseFailure): unknown {
  if (failure === 'bug') return error;
  if (failure === 'bad-value') return new UnstorableEvent('The event store does not take a value', { cause: error });
  return new StoreUnavailable('The event store does not answer', { cause: error });
}

/**
 * Runs a call that may be repeated without harm, up to three times while connections break.
 * @throws {StoreUnavailable} when none of the tries was answered
 */
export async function untilAnswered<T>(call: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      const failure = failureOf(error);
      const wait = RETRY_AFTER_MS[attempt];
      if (!AT_ONCE.has(failure) || wait === undefined) throw asPortError(error, failure);
      await sleep(wait);
    }
  }
}
