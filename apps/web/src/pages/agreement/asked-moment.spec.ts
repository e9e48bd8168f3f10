import { describe, expect, it } from '@jest/globals';
import { askedMoment } from './asked-moment.js';

const NOW = Date.parse('2026-11-28T12:00:00Z');

describe('The moment that an address asks about', () => {
  it('is now where it asks about none', () => {
    expect(askedMoment(undefined, NOW)).toEqual({ kind: 'now' });
  });

  it.each([
    ['2026-04-06T14:00:00Z', '2026-04-06T14:00:00.000Z'],
    ['2026-04-06T14:00:00.5Z', '2026-04-06T14:00:00.500Z'],
    ['2026-04-06T14:00', '2026-04-06T14:00:00.000Z'],
    ['2026-04-06', '2026-04-06T00:00:00.000Z'],
    ['2026-04-06T14:00:00+02:00', '2026-04-06T12:00:00.000Z'],
    ['2026-04-06T14:00:00 02:00', '2026-04-06T12:00:00.000Z'],
    ['2026-04-06T14:00:00-05:00', '2026-04-06T19:00:00.000Z'],
  ])('is read as it is written: %s', (word, at) => {
    expect(askedMoment(word, NOW)).toEqual({ kind: 'past', at });
  });

  it.each(['', 'yesterday', '2026', '2026-02-40', '2026-04-06T25:00Z', '2026-04-06T14:00:00+2', '1'])(
    'is not read out of "%s"',
    (word) => {
      expect(askedMoment(word, NOW)).toEqual({ kind: 'unreadable' });
    },
  );

  it('is ahead where it has not come yet', () => {
    expect(askedMoment('2026-11-28T12:00:01Z', NOW)).toEqual({
      kind: 'ahead',
      at: '2026-11-28T12:00:01.000Z',
    });
    expect(askedMoment('2099-01-01', NOW)).toMatchObject({ kind: 'ahead' });
  });
});
