import { describe, expect, it } from '@jest/globals';
import { namesUnder } from './names-under.js';

const columns = (number: number, name = '27 Nov 2026') =>
  Array.from({ length: number }, (_none, place) => ({ id: `${place}`, name }));
const placed = (...of: Parameters<typeof namesUnder>) =>
  namesUnder(...of).map(({ id, x }) => `${id} at ${Math.round(x)}`);

describe('Names beneath columns', () => {
  it('stand where their columns begin, where there is room', () => {
    expect(placed(columns(4), { left: 44, width: 48, room: 400 })).toEqual(['0 at 44', '2 at 140']);
  });

  it('are not cut off at the end: the last one is moved before it', () => {
    expect(placed(columns(3), { left: 44, width: 90, room: 302 })).toEqual(['0 at 44', '1 at 134', '2 at 223']);
    expect(placed(columns(3), { left: 44, width: 90, room: 300 })).toEqual(['0 at 44', '1 at 134']);
    expect(placed(columns(1), { left: 44, width: 48, room: 100 })).toEqual(['0 at 21']);
  });
});
