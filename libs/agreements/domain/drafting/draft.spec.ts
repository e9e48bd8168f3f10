import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '@accord/kernel';
import { valueAt } from '../review/materiality.js';
import { applyMergePatch, changedFields, sameJson } from './draft.js';

describe('a merge patch', () => {
  it.each([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ a: 'foo' }, null, null],
    [{ a: 'foo' }, 'bar', 'bar'],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('takes %j by %j to %j (RFC 7396, appendix A)', (target, patch, result) => {
    expect(applyMergePatch(target, patch)).toEqual(result);
  });

  it('never reaches a prototype', () => {
    const patch: unknown = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    );
    const result = applyMergePatch({ a: { b: 1 } }, patch);
    expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false);
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect(Object.keys(result as object)).toEqual(['a', '__proto__', 'constructor']);
    expect(JSON.stringify(result)).toContain('"__proto__":{"polluted":true}');
  });

  it('takes members that every object inherits for ordinary data, and goes on after them', () => {
    const target: unknown = JSON.parse('{"hasOwnProperty": 1, "toString": 2, "gone": 3}');
    const patch: unknown = JSON.parse('{"__proto__": 4, "constructor": 5, "gone": null, "toJSON": null, "last": 6}');
    expect(JSON.stringify(applyMergePatch(target, patch))).toBe(
      '{"hasOwnProperty":1,"toString":2,"__proto__":4,"constructor":5,"last":6}',
    );
  });
});

describe('comparing', () => {
  it('agrees with the digest, whatever the order of members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const [left, right]: unknown[] = JSON.parse(JSON.stringify([a, b]));
        expect(sameJson(left, right)).toBe(digestOf(left) === digestOf(right));
        expect(sameJson(left, structuredClone(left))).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(sameJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  });

  it('names changed fields by pointers, special characters escaped', () => {
    expect(changedFields({ 'a/b': 1, 'c~d': 1, same: [1] }, { 'a/b': 2, same: [1], new: null })).toEqual([
      '/a~1b',
      '/c~0d',
      '/new',
    ]);
  });

  it('finds values by pointer, own members only', () => {
    expect(valueAt({ a: { 'b/c': [{ d: 1 }] } }, '/a/b~1c/0/d')).toBe(1);
    expect(valueAt({}, '/constructor')).toBeUndefined();
  });
});
