import { describe, expect, it } from '@jest/globals';
import { daysOf, ticksOfLanes } from './lane-axis.js';

const told = (from: string, to: string) => {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  return { days: daysOf(first, last), ticks: ticksOfLanes(first, last).map(({ name }) => name) };
};

describe('The axis of a swimlane', () => {
  it('tells the day once, and round times that differ', () => {
    expect(told('2026-11-29T09:19:56.100Z', '2026-11-29T09:19:57.400Z')).toEqual({
      days: '29 Nov 2026',
      ticks: ['04:19:57 ET'],
    });
    expect(told('2026-11-29T09:19:56.100Z', '2026-11-29T09:19:56.400Z').ticks).toEqual(['04:19:56 ET']);
    expect(told('2026-11-29T14:50:00Z', '2026-11-29T17:10:00Z').ticks).toEqual([
      '10:00:00 ET',
      '10:30:00 ET',
      '11:00:00 ET',
      '11:30:00 ET',
      '12:00:00 ET',
    ]);
  });

  it('tells days where it was on more than one, from the beginning of each, and the year of another', () => {
    expect(told('2026-03-02T15:00:00Z', '2026-03-31T15:00:00Z')).toEqual({
      days: '2 Mar 2026 to 31 Mar 2026',
      ticks: ['Sun 8 Mar', 'Sat 14 Mar', 'Fri 20 Mar', 'Thu 26 Mar'],
    });
    expect(told('2025-12-31T15:00:00Z', '2026-01-02T15:00:00Z').ticks).toEqual(['Thu 1 Jan', 'Fri 2 Jan']);
    expect(
      ticksOfLanes(Date.parse('2026-03-07T15:00:00Z'), Date.parse('2026-03-09T15:00:00Z')).map(({ at }) => at),
    ).toEqual([Date.parse('2026-03-08T05:00:00Z'), Date.parse('2026-03-09T04:00:00Z')]);
  });
});
