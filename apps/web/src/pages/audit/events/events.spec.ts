import { describe, expect, it } from '@jest/globals';
import { columnsOf, foundIn } from './histogram.js';
import { aroundOf, nameOf, quickOf, rangeOf, spanOf, startsOf } from './range.js';

const TODAY = '2026-04-22';

describe('The time that the explorer shows', () => {
  it.each([
    [{}, '30', { from: '2026-03-24', to: TODAY }],
    [{ range: '1' }, '1', { from: TODAY, to: TODAY }],
    [{ range: 'all' }, 'all', {}],
    [{ range: 'unheard-of' }, '30', { from: '2026-03-24', to: TODAY }],
    [{ range: '7', from: '2026-01-05' }, undefined, { from: '2026-01-05' }],
    [{ from: 'no day', to: '2026-02-01' }, undefined, { to: '2026-02-01' }],
  ])('follows from the words of the address %j', (words, quick, range) => {
    expect(quickOf(words)).toBe(quick);
    expect(rangeOf(words, TODAY)).toEqual(range);
  });

  it.each([
    ['48213', '48213'],
    ['48,213', '48213'],
    ['-1', undefined],
    ['the last', undefined],
    [undefined, undefined],
  ])('lies around the event %s', (around, position) => {
    expect(aroundOf({ around })).toBe(position);
  });

  it('is counted by spans that can be told apart', () => {
    expect(spanOf({ from: TODAY, to: TODAY }, TODAY)).toBe('hour');
    expect(spanOf({ from: '2026-02-01' }, TODAY)).toBe('day');
    expect(spanOf({ from: '2025-04-22' }, TODAY)).toBe('month');
    expect(spanOf({ to: TODAY }, TODAY)).toBe('month');
  });

  it('has all its spans, whatever was in them', () => {
    expect(startsOf('hour', TODAY, TODAY)).toHaveLength(24);
    expect(startsOf('day', '2026-02-27', '2026-03-02')).toEqual(
      ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'].map((date) => `${date}T00:00`),
    );
    expect(startsOf('month', '2025-12-31', '2026-02-01')).toEqual(
      ['2025-12-01', '2026-01-01', '2026-02-01'].map((date) => `${date}T00:00`),
    );
    expect(startsOf('day', TODAY, '2026-04-01')).toEqual([]);
  });
});

describe('The histogram of events', () => {
  const counts = [
    { start: '2026-04-20T00:00', events: 3, refused: 1, clock: 0 },
    { start: '2026-04-22T00:00', events: 1_200, refused: 0, clock: 34 },
  ];

  it('says what it shows in a sentence', () => {
    expect(foundIn(counts, 'day')).toBe('1,238 events, the most, 1,234, on 22 Apr 2026');
    expect(foundIn(counts.slice(0, 1), 'month')).toBe('4 events, all in Apr 2026');
    expect(foundIn([], 'day')).toBe('No events');
    expect(nameOf('2026-04-22T14:00', 'hour')).toBe('14:00, 22 Apr 2026');
  });

  it('has a column for a span without an event, too', () => {
    const columns = columnsOf(counts, startsOf('day', '2026-04-20', TODAY), 'day');
    expect(columns.map(({ parts }) => parts.map(({ value }) => value))).toEqual([
      [3, 0, 1],
      [0, 0, 0],
      [1_200, 34, 0],
    ]);
  });
});
