import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJson, UnreadableJson } from './index.js';

const reasonOf = (text: string): string => {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof UnreadableJson) return error.reason;
    throw error;
  }
  return 'read';
};

/** A JSON text, with anything JSON has: names of every kind, the prototype's among them, and doubles of every size. */
const documents = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', '', 'a:b', '"')), tie('value'), {
      maxKeys: 4,
    }),
  ),
})).value;

describe('JSON from outside', () => {
  it('is read as any parser reads it, where nothing is lost', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        fc.pre(JSON.stringify(JSON.parse(text)).isWellFormed() && !/\\u[dD][89a-fA-F]/.test(text));
        expect(JSON.stringify(parseJson(text))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it.each([
    ['at the root', '{"a":1,"b":2,"a":1}'],
    ['deep below', '[{"x":{"y":[{"a":1,"a":2}]}}]'],
    ['in another way to write it', String.raw`{"a":1,"\u0061":2}`],
    ['with the name of a prototype', '{"__proto__":1,"__proto__":2}'],
    ['with no name', '{"":1,"":2}'],
    ['of colons and quotes', String.raw`{"a:\"":1,"a:\u0022":2}`],
    ['among very many', `{${Array.from({ length: 9_999 }, (_, at) => `"f${at}":1`).join()},"f77":1}`],
  ])('names no member twice: %s', (_where, text) => {
    expect(reasonOf(text)).toBe('names a member twice in one object');
  });

  it('may name a member again in another object, and hold colons in texts', () => {
    const text = '{"a":{"a":[{"a":"b:c"},{"a":"\\":"}]},"__proto__":{"a":1}}';
    expect(JSON.stringify(parseJson(text))).toBe(text);
  });

  it('is refused when a member is repeated anywhere', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.nat(), { minKeys: 1 }), fc.nat(), (members, pick) => {
        const names = Object.keys(members);
        const pairs = Object.entries(members).map(([name, value]) => `${JSON.stringify(name)}:${value}`);
        const again = JSON.stringify(names[pick % names.length]);
        expect(reasonOf(`{"outer":[{${[...pairs, `${again}:0`].join()}}]}`)).toBe('names a member twice in one object');
      }),
    );
  });

  it.each(['9007199254740993', '-9007199254740993', '1e400', '-1e400', '1e-400', '0.1000000000000000055'])(
    'holds no number that would be kept as another: %s',
    (number) => {
      for (const text of [number, `[${number}]`, `{"a":{"b":[1,${number} ]}}`])
        expect(reasonOf(text)).toBe('holds a number that cannot be kept as it was sent');
    },
  );

  it.each(['0', '-0', '0.1', '1.50', '100', '1E2', '9007199254740991', '9007199254740994', '1e23', '0e999', '5e-324'])(
    'holds any number that comes back: %s',
    (number) => {
      expect(parseJson(`[${number}]`)).toEqual([Number(number)]);
    },
  );

  it('keeps every double, and of whole numbers exactly those that come back', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => reasonOf(`[${n}]`) === 'read'));
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 21n - 1n }), (whole) => {
        const comesBack = String(Number(whole)) === String(whole);
        expect(reasonOf(`[${whole}]`) === 'read').toBe(comesBack);
      }),
    );
  });

  it.each([
    ['is not JSON', '{"a":1,}'],
    ['is not JSON', '01'],
    ['is not JSON', '{"a" "b"}'],
    ['is not JSON', '["a\u0000"]'],
    ['is not JSON', '["open'],
    ['is not JSON', ''],
    ['is not well-formed Unicode', '["\\ud800"]'],
    ['is not well-formed Unicode', '{"\\udc00":1}'],
    ['is nested too deeply', '['.repeat(65) + ']'.repeat(65)],
    ['is nested too deeply', '['.repeat(500_000)],
  ])('%s: refused', (reason, text) => {
    expect(reasonOf(text)).toBe(reason);
  });

  it('is read in a time that grows with its length alone', () => {
    const million = 1_000_000;
    const hostile = [
      `[${'9'.repeat(million)}]`,
      `[0.${'0'.repeat(million)}1]`,
      `[1.${'0'.repeat(million)}]`,
      `[1e-${'9'.repeat(million)}]`,
      `[1e${'0'.repeat(million)}1]`,
      `["${'\\"'.repeat(million / 2)}"]`,
      `[${'-'.repeat(million)}]`,
      `[${Array.from({ length: million / 20 }, () => '0.12345678901234567').join()}]`,
    ];
    for (const text of hostile) {
      const begin = performance.now();
      reasonOf(text);
      expect(performance.now() - begin).toBeLessThan(1_000);
    }
  });
});
