import { describe, expect, it } from '@jest/globals';
import { failureOf, isTransient, type DatabaseFailure } from './failure.js';

/** Every state that was decided on, and neighbours that must not be taken along. */
const STATES: Readonly<Record<DatabaseFailure, string>> = {
  lost: '08000 08001 08003 08004 08006 08P01 40003 53300 57P01 57P02 57P03 57P05',
  conflict: '40000 40001 40P01',
  'not-now':
    '25006 25P03 25P04 28000 28P01 3D000 53000 53100 53200 53400 55P03 57000 57014 57P04 58000 58030 58P01 XX001 XX002',
  'bad-value': '22001 22003 22021 22P02 22P05',
  bug: '0A000 21000 23001 23502 23503 23505 23514 25001 25P01 25P02 26000 2BP01 40002 42501 42601 42703 42883 42P01 42P05 55000 55006 P0001 XX000 99999',
};

const NODE: Readonly<Record<DatabaseFailure, string>> = {
  lost: 'ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT EHOSTUNREACH ENETUNREACH ENOTFOUND EAI_AGAIN ENOENT EMFILE ERR_STREAM_DESTROYED',
  conflict: '',
  'not-now':
    'ERR_TLS_CERT_ALTNAME_INVALID CERT_HAS_EXPIRED SELF_SIGNED_CERT_IN_CHAIN DEPTH_ZERO_SELF_SIGNED_CERT UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'bad-value': '',
  bug: 'ERR_INVALID_ARG_TYPE ERR_OUT_OF_RANGE MODULE_NOT_FOUND ABORT_ERR 1',
};

const TEXTS: readonly (readonly [string, DatabaseFailure])[] = [
  ['Query read timeout', 'not-now'],
  ['timeout exceeded when trying to connect', 'not-now'],
  ['timeout expired', 'not-now'],
  ['Cannot use a pool after calling end on the pool', 'not-now'],
  ['The server does not support SSL connections', 'not-now'],
  ['Connection terminated', 'lost'],
  ['Connection terminated unexpectedly', 'lost'],
  ['Connection terminated due to connection timeout', 'lost'],
  ['Client has encountered a connection error and is not queryable', 'lost'],
  ['Client was closed and is not queryable', 'lost'],
  [`Cannot read properties of undefined (reading 'connection')`, 'bug'],
  ['The session timeout must be a number', 'bug'],
  ['', 'bug'],
];

const withCode = (code: unknown, message = 'Connection terminated'): Error =>
  Object.assign(new Error(message), { code });
const decided = (table: Readonly<Record<DatabaseFailure, string>>): string[][] =>
  Object.entries(table).flatMap(([kind, codes]) => codes.split(' ').flatMap((code) => (code ? [[code, kind]] : [])));

describe('A failure of the database', () => {
  it.each(decided(STATES))('with SQLSTATE %s is %s', (code, kind) => {
    expect(failureOf(withCode(code))).toBe(kind);
  });

  it.each(decided(NODE))('with the code %s of Node is %s', (code, kind) => {
    expect(failureOf(withCode(code))).toBe(kind);
  });

  it.each(TEXTS)('that the driver only calls "%s" is %s', (message, kind) => {
    expect(failureOf(new Error(message))).toBe(kind);
  });

  it('is judged by its code whatever its words are', () => {
    expect(failureOf(withCode('42P01', 'Query read timeout'))).toBe('bug');
    expect(failureOf(withCode('57014', 'canceling statement due to statement timeout'))).toBe('not-now');
  });

  it('is judged by its shape, since a socket of another realm throws errors of another class', () => {
    expect(failureOf({ code: 'ECONNRESET', message: 'read ECONNRESET' })).toBe('lost');
    expect(failureOf(withCode(7, 'odd'))).toBe('bug');
    for (const odd of [undefined, null, 'ECONNRESET', 57_014]) expect(failureOf(odd)).toBe('bug');
  });

  it('is worth another try when it is lost, a conflict or not now, and never else', () => {
    const tried = ['08006', '40P01', '55P03', '22P02', '23505'].map((code) => isTransient(withCode(code)));
    expect(tried).toEqual([true, true, true, false, false]);
  });
});
