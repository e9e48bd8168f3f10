import { describe, expect, it } from '@jest/globals';
import { UnusableConfiguration } from '@accord/platform/program';
import { UnusableMasterKey } from '@accord/privacy';
import { exitCodeOf, Refused, UnusableInput } from './outcome.js';

describe('The exit code', () => {
  it.each([
    [2, new UnusableInput('--until is …')],
    [2, new UnusableConfiguration('PORT: …')],
    [2, new UnusableMasterKey('A master key is …')],
    [1, new Refused('There is no agreement …')],
    [1, new Error('The connection was lost')],
  ])('is %d for %s', (code, error) => {
    expect(exitCodeOf(error)).toBe(code);
  });
});
