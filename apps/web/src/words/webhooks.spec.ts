import { describe, expect, it } from '@jest/globals';
import { answerOf } from './webhooks.js';

describe('the last answer of a receiver', () => {
  it.each([
    [204, 'Answered 204'],
    [302, 'Answered 302. A redirect is not followed: change the address to where it leads'],
    [410, 'Answered 410, which switches the webhook off'],
    [500, 'Answered 500'],
    [null, 'Not sent yet'],
  ])('%s says what its owner has to know of it: %s', (lastStatus, words) => {
    expect(answerOf({ lastStatus, lastFailure: null })).toBe(words);
  });

  it('is said to be missing where none came in time', () => {
    expect(answerOf({ lastStatus: null, lastFailure: 'timed-out' })).toBe('No answer within 15 seconds');
  });
});
