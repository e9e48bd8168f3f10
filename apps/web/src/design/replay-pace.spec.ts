import { describe, expect, it } from '@jest/globals';
import { nextPlace, paceOf, SPEEDS, type Pace } from './replay-pace.js';

/** Where play stops from the beginning to the end. */
function playedBy(pace: Pace, last: number): readonly number[] {
  const places = [0];
  for (let to = nextPlace(0, last, pace); to !== undefined; to = nextPlace(to, last, pace)) places.push(to);
  return places;
}

describe('The pace of a replay', () => {
  it('has three speeds, each so many times the first', () => {
    expect(SPEEDS).toEqual([1, 4, 16]);
    const [first, ...faster] = SPEEDS.map((speed) => paceOf(speed, false).after);
    expect(faster.map((after) => first! / after)).toEqual([4, 16]);
  });

  it('shows every act, whatever the speed', () => {
    for (const speed of SPEEDS) expect(playedBy(paceOf(speed, false), 5)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('changes nothing more often for those who want less motion: each step leads further, and none beyond the end', () => {
    const calm = SPEEDS.map((speed) => paceOf(speed, true));
    expect(new Set(calm.map(({ after }) => after))).toEqual(new Set([paceOf(1, false).after]));
    expect(calm.map((pace) => playedBy(pace, 20))).toEqual([
      Array.from({ length: 21 }, (_none, place) => place),
      [0, 4, 8, 12, 16, 20],
      [0, 16, 20],
    ]);
  });
});
