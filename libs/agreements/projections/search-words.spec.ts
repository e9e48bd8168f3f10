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

  it('are cut where PostgreSQL would refuse them', () => {
    expect(searchWords('x'.repeat(5000))).toEqual(['x'.repeat(64)]);
  });
});

describe('a search', () => {
  it('wants every word, each as a beginning', () => {
    expect(prefixQuery("fs isa'c & | ! :*")).toBe("'fs':* & 'isa':* & 'c':*");
  });

  it('is no search when blank, and finds nothing when there is no word in it', () => {
    expect(prefixQuery('  ')).toBeUndefined();
    expect(prefixQuery('🙂 "&!')).toBeNull();
  });
});
