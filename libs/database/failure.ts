import { DatabaseBusy } from './bounded-pool.js';

/**
 * What kind of failure an error of the database or its driver is.
 * - `lost`: the connection broke, or could not be had. What was sent may have been done; on a new connection the same may
 *   succeed at once.
 * - `conflict`: the transaction was taken back in favour of another one. The same may succeed at once.
 * - `not-now`: the server cannot do it at present: a time-out, no room, only reading, nobody let in. Ask again later.
 * - `bad-value`: a value that the server does not take. It never will.
 * - `bug`: everything else. The statement, the schema or the rights are wrong, and no repetition mends that.
 */
export type DatabaseFailure = 'lost' | 'conflict' | 'not-now' | 'bad-value' | 'bug';

/** Kinds by SQLSTATE: five characters name one state, two a whole class. The longer one counts; what is missing is a bug. */
const BY_STATE: Readonly<Record<string, DatabaseFailure>> = {
  '08': 'lost', // connection exceptions; poolers use 08P01 for most of what goes wrong with them
  '22': 'bad-value',
  '25006': 'not-now', // only reading: a replica, or a primary that became one
  '25P03': 'not-now', // idle in a transaction for too long
  '25P04': 'not-now', // the transaction as a whole took too long
  '28': 'not-now', // not let in: nothing is wrong with what was asked, and an operator can mend it
  '3D000': 'not-now', // the database is not there (yet)
  '40': 'conflict', // serialization failure, deadlock
  '40002': 'bug', // an integrity constraint
  '40003': 'lost', // whether the statement completed is unknown
  '53': 'not-now', // disk, memory
  '53300': 'lost', // too many connections: one may be free in a moment
  '55P03': 'not-now', // a lock was not granted in time
  '57': 'not-now', // 57014: cancelled, by a time-out or by an operator
  '57P01': 'lost', // ended by an administrator
  '57P02': 'lost', // another session crashed
  '57P03': 'lost', // starting up or shutting down
  '57P05': 'lost', // idle for too long
  '58': 'not-now', // input and output
  XX001: 'not-now', // damaged storage is healed by an operator, not by leaving data out
  XX002: 'not-now',
};

/** Codes of the operating system that mean: the server was not reached, or is not any more. */
const UNREACHED = new Set(
  `ECONNREFUSED ECONNRESET ECONNABORTED EPIPE ETIMEDOUT EHOSTUNREACH EHOSTDOWN ENETUNREACH ENETDOWN ENETRESET ENOTFOUND
   EAI_AGAIN EAI_FAIL EAI_NODATA EAI_NONAME ENOENT EACCES EADDRNOTAVAIL EMFILE ENFILE ENOBUFS ENOMEM ERR_STREAM_DESTROYED
   ERR_STREAM_WRITE_AFTER_END ERR_STREAM_PREMATURE_CLOSE ERR_SOCKET_CLOSED`.split(/\s+/),
);
/** Codes of TLS: the server is not the one that was expected, or was not met securely. */
const NOT_TRUSTED = /^(ERR_TLS_|ERR_SSL_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/;

/** What the driver says, without any code, when it waited for too long. */
const DRIVER_LATE = /^(Query read timeout|timeout exceeded when trying to connect|timeout expired)$/;
/** What it says when a connection ended, or was given up while it was being made. */
const DRIVER_LOST = /^(Connection terminated|Client has encountered a connection error|Client was closed)/;
/** What it says when there will be no connection as things are. */
const DRIVER_CLOSED =
  /^(Cannot use a pool after|The server does not support SSL|There was an error establishing an SSL)/;

const STATE = /^[0-9A-Z]{5}$/;

const textOf = (error: object, name: 'code' | 'message'): string => {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : '';
};

function byDriverText(text: string): DatabaseFailure {
  if (DRIVER_LATE.test(text) || DRIVER_CLOSED.test(text)) return 'not-now';
  return DRIVER_LOST.test(text) ? 'lost' : 'bug';
}

/**
 * What kind of failure an error is: by its code where it has one, be it an SQLSTATE of the server or a code of Node, and
 * by the driver's words only where that gives none. By shape, not by class: errors of sockets belong to another realm
 * where tests run in one of their own.
 */
export function failureOf(error: unknown): DatabaseFailure {
  if (typeof error !== 'object' || error === null) return 'bug';
  if (error instanceof DatabaseBusy) return 'not-now';
  const code = textOf(error, 'code');
  if (code === '') return byDriverText(textOf(error, 'message'));
  if (UNREACHED.has(code)) return 'lost';
  if (NOT_TRUSTED.test(code)) return 'not-now';
  return STATE.test(code) ? (BY_STATE[code] ?? BY_STATE[code.slice(0, 2)] ?? 'bug') : 'bug';
}

/** True when an unchanged second try, now or later, may succeed: nothing is wrong with what was asked. */
export const isTransient = (error: unknown): boolean => ['lost', 'conflict', 'not-now'].includes(failureOf(error));
