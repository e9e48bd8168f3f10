import { describe, expect, it } from '@jest/globals';
import { firstDifference } from './first-difference.js';

describe('the first difference of two texts', () => {
  it('is none between equal ones', () => {
    expect(firstDifference('a\nb\n', 'a\nb\n')).toBeNull();
  });

  it.each([
    ['a\nb\nc', 'a\nx\ny', 'line 2: `b` where `x` is expected'],
    ['a', 'a\nb', 'line 2: nothing where `b` is expected'],
    ['a\nb', 'a', 'line 2: `b` where nothing is expected'],
  ])('is named with its line and both sides', (actual, expected, difference) => {
    expect(firstDifference(actual, expected)).toBe(difference);
  });
});
