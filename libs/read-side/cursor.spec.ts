import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, type CursorPart } from './cursor.js';

const secret = 'a secret of the process';
const binding = { principal: 'cm-1', query: 'agreements?sort=-updatedAt' };
const parts: readonly CursorPart[] = ['2026-03-02T12:00:00Z', 7, null, 'ü"\\'];
const cursor = encodeCursor(parts, binding, secret);

describe('a cursor', () => {
  it('gives back what it was made of, in characters that an address can carry', () => {
    expect(decodeCursor(cursor, binding, secret)).toEqual(parts);
    expect(cursor).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it('is worth nothing to another caller, for another query or with another secret', () => {
    expect(decodeCursor(cursor, { ...binding, principal: 'cm-2' }, secret)).toBeNull();
    expect(decodeCursor(cursor, { ...binding, query: 'agreements?sort=legalName' }, secret)).toBeNull();
    expect(decodeCursor(cursor, binding, 'another secret')).toBeNull();
  });

  it('is not confused by where the caller ends and the query begins', () => {
    const made = encodeCursor(parts, { principal: 'a', query: 'bc' }, secret);
    expect(decodeCursor(made, { principal: 'ab', query: 'c' }, secret)).toBeNull();
  });

  it('is refused with any one character changed', () => {
    for (let at = 0; at < cursor.length; at += 1) {
      const changed = `${cursor.slice(0, at)}${cursor[at] === 'A' ? 'B' : 'A'}${cursor.slice(at + 1)}`;
      expect(decodeCursor(changed, binding, secret)).toBeNull();
    }
  });

  it.each(['', 'x', 'null', '!', cursor.slice(0, -1), `${cursor}A`, `${cursor}=`, ` ${cursor}`, 'A'.repeat(5_000)])(
    'is refused as %j',
    (text) => expect(decodeCursor(text, binding, secret)).toBeNull(),
  );
});
