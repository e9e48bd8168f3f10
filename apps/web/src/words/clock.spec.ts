import { describe, expect, it } from '@jest/globals';
import { statusOfClock, useOfClock } from './clock.js';

describe('A clock of the policy', () => {
  it.each([
    [{ left: 9, target: 20 }, '9 business days left', 'ink'],
    [{ left: 5, target: 20 }, '5 business days left', 'warn'],
    [{ left: 1, target: 2 }, '1 business day left', 'warn'],
    [{ left: 0, target: 20 }, 'Due today', 'warn'],
    [{ left: -1, target: 20 }, '1 business day over', 'bad'],
    [{ left: -4, target: 20 }, '4 business days over', 'bad'],
    [{ left: 26, target: 90, isCalendar: true }, '26 days left', 'ink'],
    [{ left: 9, target: 20, isPaused: true }, 'Paused', 'quiet'],
    [{}, 'No target', 'quiet'],
  ])('reads %j as %s', (reading, word, tone) => {
    expect(statusOfClock(reading)).toMatchObject({ word, tone });
  });

  it('tells used from granted, more than all once it is over', () => {
    expect(useOfClock({ left: 9, target: 20 })).toEqual({ words: '11 of 20 used', share: 0.55 });
    expect(useOfClock({ left: -4, target: 20 })).toEqual({ words: '24 of 20 used', share: 1.2 });
    expect(useOfClock({ left: 30, target: 20 })).toEqual({ words: '0 of 20 used', share: 0 });
    expect(useOfClock({ left: 3 })).toBeNull();
    expect(useOfClock({ target: 20 })).toBeNull();
  });
});
