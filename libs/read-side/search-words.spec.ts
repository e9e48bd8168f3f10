import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prefixQuery, searchWords } from './search-words.js';

describe('search words', () => {
  it('are runs of letters and digits, without case and accents', () => {
    expect(searchWords('FS-ISAC, Café “Zürich” ISA-2026-00001')).toEqual([
      'fs',
      'isac',
      'cafe',
      'zurich',
      'isa',
      '2026',
      '00001',
    ]);
  });

  it('hold nothing but letters and digits, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        searchWords(text).every((word) => /^[\p{L}\p{N}]+$/u.test(word)),
      ),
    );
  });

  it('are told once, without regard to accents', () => {
    expect(searchWords('Électricité & K12 SIX, six')).toEqual(['electricite', 'k12', 'six']);
  });

  it('are cut where PostgreSQL would refuse them', () => {
    expect(searchWords('x'.repeat(5000))).toEqual(['x'.repeat(64)]);
  });
});

describe('a search', () => {
  it('wants every word, each as a beginning', () => {
    expect(prefixQuery("fs isa'c & | ! :*")).toEqual({
      words: ['fs', 'isa', 'c'],
      tsquery: "'fs':* & 'isa':* & 'c':*",
    });
  });

  it.each([undefined, '', '   ', '\t\n'])('finds all without a text: %j', (blank) => {
    expect(prefixQuery(blank)).toBe('all');
  });

  it.each(["'", '\\', "':*", '&|!', '\0', '\u{1F600}', '\ud800', '()<->'])('finds nothing for %j', (odd) => {
    expect(prefixQuery(odd)).toBe('nothing');
  });

  it('lets no sign through to the query and takes only so many words', () => {
    const words = Array.from({ length: 90 }, (_, index) => `x${index}`).join(' ');
    expect(prefixQuery(`a'b\\c:*d & ${words}`)).toMatchObject({
      tsquery: expect.stringMatching(/^'\w+':\*( & '\w+':\*){15}$/),
    });
  });
});
