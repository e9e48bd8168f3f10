import { describe, expect, it } from '@jest/globals';
import { prefixQuery, searchWords } from './search-words.js';

describe('the search of the registry', () => {
  it('knows words by their letters and digits', () => {
    expect(searchWords('FS-ISAC: Électricité & K12 SIX, six')).toEqual(['fs', 'isac', 'electricite', 'k12', 'six']);
  });
  it('lets every word go on', () => {
    expect(prefixQuery('wat excha')).toEqual({ tsquery: "'wat':* & 'excha':*" });
  });
  it.each(['', '   ', '\t\n'])('finds all for a blank text', (blank) => {
    expect(prefixQuery(blank)).toBe('all');
  });
  it.each(["'", '\\', "':*", '&|!', '\0', '\u{1F600}', '\ud800', '()<->'])('finds nothing for %j', (odd) => {
    expect(prefixQuery(odd)).toBe('nothing');
  });
  it('lets no sign through to the query and takes only so many words', () => {
    const words = Array.from({ length: 90 }, (_, index) => `x${index}`).join(' ');
    expect(prefixQuery(`a'b\\c:*d & ${words}`)).toEqual({
      tsquery: expect.stringMatching(/^'\w+':\*( & '\w+':\*){15}$/),
    });
  });
});
