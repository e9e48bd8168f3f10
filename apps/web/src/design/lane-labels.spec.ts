import { describe, expect, it } from '@jest/globals';
import { endOfWords, laneLabels } from './lane-labels.js';

const act = (x: number, what = 'Signed it') => ({ id: `${x}`, x, what }); // some 73 wide
const sides = (...acts: readonly ReturnType<typeof act>[]) =>
  laneLabels(acts, 264, 1176).map(({ id, side }) => `${id} ${side}`);

describe('acts of a lane', () => {
  it('are named to the right, and at the end of the lane to the left', () => {
    expect(sides(act(300), act(600), act(1170))).toEqual(['300 right', '600 right', '1170 left']);
  });

  it('are not named where another act, or its name, stands', () => {
    expect(sides(act(300), act(310), act(320))).toEqual(['320 right']);
    expect(sides(act(500), act(530))).toEqual(['500 left', '530 right']);
    expect(sides(act(900), act(1100), act(1170, 'A name that is as long as that'))).toEqual(['900 right', '1100 left']);
  });
});

describe('acts of a lane through which lines go', () => {
  const crossed = (crossings: readonly number[]) =>
    laneLabels([act(600)], 264, 1176, crossings).map(({ id, side }) => `${id} ${side}`);

  it('are named beside the lines, and nowhere where those go on both sides', () => {
    expect(crossed([400, 800])).toEqual(['600 right']);
    expect(crossed([640])).toEqual(['600 left']);
    expect(crossed([560, 640])).toEqual([]);
  });
});

describe('words at the end of a lane', () => {
  it('stand there, or before the marks that would stand in them', () => {
    expect(endOfWords([300, 700], 200, 1200)).toBe(1200);
    expect(endOfWords([300, 1100], 200, 1200)).toBe(1086);
    expect(endOfWords([900, 1100, 1150], 200, 1200)).toBe(886);
  });
});
