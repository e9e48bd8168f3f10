import { setTimeout as sleep } from 'node:timers/promises';
import {
  AccessDeniedError,
  CancelledError,
  DeadlineExceededError,
  MaxAppendSizeExceededError,
  NotLeaderError,
  StreamDeletedError,
  StreamNotFoundError,
  TimeoutError,
  UnavailableError,
  UnknownError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { status } from '@grpc/grpc-js';
import { AppendTooLarge, StoreUnavailable } from '@accord/event-store';
import type { RetryReason } from './retries.js';

/** Nobody answered within our own time-out, whatever the client still waits for. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** A read ended because its client did, which looks as if there was no more to read. */
export class CutShort extends Error {
  override readonly name = 'CutShort';
}

/** Waits before the tries of a read after the first one, in milliseconds: a new leader is there after about a second, or a little more. */
const READ_AGAIN_AFTER_MS = [20, 200, 800, 1_200] as const;

/** Failures that the client gives no class of their own, by what they say. */
const SAID: readonly (readonly [RegExp, RetryReason])[] = [
  [/Server Is Not Ready|No leader info/i, 'not-ready'],
  [/Failed to discover/, 'no-node'],
];
const LOST: ReadonlySet<unknown> = new Set([status.UNAVAILABLE, status.INTERNAL, status.CANCELLED]);

/** Why something that failed without being final is done again. */
export function reasonOf(error: unknown): RetryReason {
  if (error instanceof NotLeaderError) return 'not-leader';
  if (error instanceof NoAnswer || error instanceof DeadlineExceededError || error instanceof TimeoutError)
    return 'late';
  if (error instanceof UnavailableError || error instanceof CancelledError || error instanceof CutShort) return 'lost';
  if (!(error instanceof Error)) return 'other';
  const said = SAID.find(([words]) => words.test(error.message));
  if (said) return said[1];
  return 'code' in error && LOST.has(error.code) ? 'lost' : 'other';
}

/**
 * The error of the port for a failure that no further try can mend; undefined for everything else. All of that means that
 * the outcome is unknown: time-outs, a lost connection, a server that starts or stops, a node that leads no more.
 */
export function finalFailure(error: unknown): Error | undefined {
  if (error instanceof StoreUnavailable) return error;
  const cause = { cause: error };
  if (
    error instanceof MaxAppendSizeExceededError ||
    (error instanceof UnknownError && error.code === status.RESOURCE_EXHAUSTED)
  )
    return new AppendTooLarge('EventStoreDB takes no append of this size', cause);
  if (error instanceof AccessDeniedError) return new StoreUnavailable('EventStoreDB lets this user not do that', cause);
  if (error instanceof StreamDeletedError)
    return new StoreUnavailable('A stream of the log was deleted for ever in EventStoreDB', cause);
  if (error instanceof UnknownError && error.code === status.INVALID_ARGUMENT) return error;
  return undefined;
}

/** Whether the stream is not there; one that was deleted softly counts as absent, too. */
export const isAbsence = (error: unknown): boolean => error instanceof StreamNotFoundError;

/** Where the stream ends, when a failure says that it is not where the append expected it; undefined for other failures. */
export const conflictIn = (error: unknown): WrongExpectedVersionError | undefined =>
  error instanceof WrongExpectedVersionError ? error : undefined;

/**
 * Runs a read, and again while the way to the leader is broken.
 * @param again is told why, each time
 * @throws {StoreUnavailable} when none of the tries was answered
 */
export async function untilRead<T>(read: () => Promise<T>, again: (reason: RetryReason) => void): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      const final = finalFailure(error);
      if (final) throw final;
      const wait = READ_AGAIN_AFTER_MS[attempt];
      if (wait === undefined) throw new StoreUnavailable('EventStoreDB does not answer', { cause: error });
      again(reasonOf(error));
      await sleep(wait);
    }
  }
}
