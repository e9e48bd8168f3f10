import leven from 'leven';

/** The word of a list that is most like another one, for somebody who mistyped it. @throws {RangeError} on no words */
export function nearest(word: string, words: readonly string[]): string {
  const [first, ...rest] = words;
  if (first === undefined) throw new RangeError('There is no word to choose from.');
  return rest.reduce((best, one) => (leven(word, one) < leven(word, best) ? one : best), first);
}
