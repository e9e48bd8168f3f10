import { describe, expect, it } from '@jest/globals';
import { crossingsOf, handOffsOf, pathOf } from './hand-offs.js';

const act = (id: string, at: string, mark: 'step' | 'refused' = 'step') => ({ id, at, mark });
const xOf = (at: string) => Number(at.slice(11, 13)) * 100;
const yOf = (place: number) => place * 44;
const at = (hour: string) => `2026-03-02T${hour}:00:00Z`;

describe('Hand-offs', () => {
  const lanes = [
    { acts: [act('a', at('01')), act('b', at('02'))] },
    { acts: [act('x', at('03'), 'refused')] },
    { acts: [act('c', at('04'))] },
  ];
  const handOffs = handOffsOf(lanes, xOf);

  it('lead from an act to the next one of somebody else, and not to what was refused', () => {
    expect(handOffs).toEqual([{ id: 'c', from: { place: 0, x: 200 }, to: { place: 2, x: 400 } }]);
  });

  it('go through the lanes between, where they arrive', () => {
    expect([0, 1, 2].map((place) => crossingsOf(handOffs, place))).toEqual([[], [400], []]);
  });

  it('go along the edge of a lane, down or up', () => {
    expect(handOffs.map((one) => pathOf(one, yOf))).toEqual([
      'M200.0 9V16Q200.0 22 206.0 22H394.0Q400.0 22 400.0 28V79',
    ]);
    expect(pathOf({ id: 'up', from: { place: 1, x: 10 }, to: { place: 0, x: 14 } }, yOf)).toBe(
      'M10.0 35V24Q10.0 22 12.0 22H12.0Q14.0 22 14.0 20V9',
    );
  });
});
