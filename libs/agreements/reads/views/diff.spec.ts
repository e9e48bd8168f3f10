import { describe, expect, it } from '@jest/globals';
import { canonicalJson, type Json } from '@accord/kernel';
import fc from 'fast-check';
import { diffOf, type Change } from './diff.js';

type Place = Record<string, unknown> | unknown[];

/** JSON Patch (RFC 6902), as far as a diff uses it, written from the standard. */
function apply(document: unknown, changes: readonly Change[]): unknown {
  const root = { document: structuredClone(document) } as Record<string, unknown>;
  for (const { op, path, value } of changes) {
    const tokens = `/document${path}`.split('/').slice(1);
    const names = tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = names.pop()!;
    let place: Place = root;
    for (const name of names) place = (place as Record<string, Place>)[name]!;
    if (Array.isArray(place)) {
      const at = Number(last);
      if (op === 'add' ? at > place.length : at >= place.length) throw new Error(`Nothing stands at ${path}`);
      place.splice(at, op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [structuredClone(value)]));
    } else if (op === 'remove') {
      if (!Object.hasOwn(place, last)) throw new Error(`Nothing stands at ${path}`);
      delete place[last];
    } else {
      if ((op === 'replace') !== Object.hasOwn(place, last)) throw new Error(`${op} does not fit ${path}`);
      Object.defineProperty(place, last, {
        value: structuredClone(value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
  return root['document'];
}

const json = fc.jsonValue({ maxDepth: 4 }).map((value) => value as Json);

describe('the changes between two documents', () => {
  it('make the second of the first, applied in their order', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(canonicalJson(apply(a, diffOf(a, b)))).toBe(canonicalJson(b));
      }),
      { numRuns: 1000 },
    );
  });

  it('are none between equal documents, whatever the order of their members', () => {
    expect(diffOf({ a: 1, b: [2] }, { b: [2], a: 1 })).toEqual([]);
    fc.assert(fc.property(json, (a) => diffOf(a, structuredClone(a)).length === 0));
  });

  it('say what stood there before', () => {
    expect(diffOf({ a: 1, gone: true, 'b/c': 'x' }, { a: 2, 'b/c': 'y', 'new~': null })).toEqual([
      { op: 'replace', path: '/a', value: 2, old: 1 },
      { op: 'replace', path: '/b~1c', value: 'y', old: 'x' },
      { op: 'remove', path: '/gone', old: true },
      { op: 'add', path: '/new~0', value: null },
    ]);
  });

  it('take entries from the end of a list, the last first', () => {
    expect(diffOf([1, 2, 3], [1])).toEqual([
      { op: 'remove', path: '/2', old: 3 },
      { op: 'remove', path: '/1', old: 2 },
    ]);
    expect(diffOf([1], [1, 2, 3])).toEqual([
      { op: 'add', path: '/1', value: 2 },
      { op: 'add', path: '/2', value: 3 },
    ]);
  });
});
