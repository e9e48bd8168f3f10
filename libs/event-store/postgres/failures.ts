import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailable, UnstorableEvent } from '@accord/event-store';

/** Waits before the tries after the first one, in milliseconds: long enough for a server whose backend was killed. */
const RETRY_AFTER_MS = [100, 400] as const;

/** SQLSTATEs after which a new connection may well succeed: connection exceptions, shutdown, serialisation, deadlock. */
const WORTH_A_RETRY = /^(08...|57P0[1235]|53300|40001|40P01)$/;
/** SQLSTATEs that say "not now": resources, time-outs, input/output errors, a server that only reads. */
const NOT_NOW = /^(53...|55P03|57014|58...|25006|25P0[34])$/;
/** Codes of the operating system, which all mean that the server was not reached. */
const SYSTEM = /^E[A-Z]{3,}$/;
/** SQLSTATEs of values that the server does not take. */
const BAD_VALUE = /^22...$/;
/** What the driver says, without a code, when a connection ended under a query or could not be had. */
const DRIVER_LOST = /connection|not queryable|pool after/i;
const DRIVER_LATE = /timeout/i;

type Failure = 'lost' | 'not-now' | 'bad-value' | 'other';

const textOf = (error: object, name: 'code' | 'message'): string => {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : '';
};

/**
 * What kind of failure an error of the driver is. System errors have codes such as ECONNRESET, the server's SQLSTATEs.
 * By shape, not by class: errors of sockets belong to another realm where tests run in one of their own.
 */
function failureOf(error: unknown): Failure {
  if (typeof error !== 'object' || error === null) return 'other';
  const [code, message] = [textOf(error, 'code'), textOf(error, 'message')];
  if (code === '' && DRIVER_LATE.test(message)) return 'not-now';
  if (code === '' && DRIVER_LOST.test(message)) return 'lost';
  if (WORTH_A_RETRY.test(code) || SYSTEM.test(code)) return 'lost';
  if (NOT_NOW.test(code)) return 'not-now';
  return BAD_VALUE.test(code) ? 'bad-value' : 'other';
}

/** True when the database was not reached or cannot do it now: whoever asked may ask again, nothing is wrong with it. */
export const isOutage = (error: unknown): boolean => ['lost', 'not-now'].includes(failureOf(error));

/** The error that the port names for a failure, with its cause; any other error (a missing table) stays itself. */
function asPortError(error: unknown, failure: Failure): unknown {
  if (failure === 'lost' || failure === 'not-now') {
    return new StoreUnavailable('The event store does not answer', { cause: error });
  }
  if (failure === 'bad-value') return new UnstorableEvent('The event store does not take a value', { cause: error });
  return error;
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
      if (failure !== 'lost' || wait === undefined) throw asPortError(error, failure);
      await sleep(wait);
    }
  }
}
