/** Several words in one sentence. */

const [AND, OR] = [new Intl.ListFormat('en-US'), new Intl.ListFormat('en-US', { type: 'disjunction' })];

/** All of them: `one, another, and a third`. */
export const listed = (words: readonly string[]): string => AND.format(words);

/** One of them: `one, another, or a third`. */
export const oneOfListed = (words: readonly string[]): string => OR.format(words);
