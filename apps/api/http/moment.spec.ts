import { describe, expect, it } from '@jest/globals';
import { momentOf } from './moment.js';
import { RefusedRequest } from './problem.js';

const NOW = new Date('2026-07-01T12:00:00Z');
const read = (text: string): string => momentOf(text, NOW).toISOString();

describe('a moment of a query parameter', () => {
  it.each([
    ['2026-04-06T14:00:00Z', '2026-04-06T14:00:00.000Z'],
    ['2026-04-06t14:00:00.25z', '2026-04-06T14:00:00.250Z'],
    ['2026-04-06T14:00:00+02:00', '2026-04-06T12:00:00.000Z'],
    ['2026-04-06T14:00:00 02:00', '2026-04-06T12:00:00.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
    ['0000-02-29T00:00:00Z', '0000-02-29T00:00:00.000Z'],
  ])('%s is %s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it('means now when it lies in the future', () => {
    expect(read('2999-01-01T00:00:00Z')).toBe(NOW.toISOString());
  });

  it.each([
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.999Z'],
    ['2016-12-31T18:59:60.5-05:00', '2016-12-31T23:59:59.999Z'],
    ['2017-01-01T05:29:60+05:30', '2016-12-31T23:59:59.999Z'],
  ])('%s, a leap second, is the last millisecond of its minute', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each([
    'yesterday',
    '2026-04-06',
    '2026-04-06T14:00:00',
    '2026-02-29T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-04-06T24:00:00Z',
    '2026-04-06T12:60:00Z',
    '2026-04-06T12:00:61Z',
    '2026-04-06T12:00:60Z',
    '2026-04-06T23:59:60+01:00',
    '2026-04-06T14:00:00+24:00',
  ])('%s is none', (text) => {
    expect(() => read(text)).toThrow(RefusedRequest);
  });
});
