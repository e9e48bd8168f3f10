import { describe, expect, it } from '@jest/globals';
import { askedPeriod, periodIdOf } from './period.js';

const TODAY = '2026-04-22';

describe('the period of the program', () => {
  it.each([
    [{}, {}],
    [{ period: 'nonsense' }, {}],
    [{ period: '90' }, { from: '2026-01-23' }],
    [{ period: 'fiscal' }, { from: '2025-10-01' }],
    [{ period: 'own' }, {}],
    [{ period: 'own', from: '2026-01-01', to: 'never' }, { from: '2026-01-01' }],
  ])('of the words %j asks for %j', (words, asked) => expect(askedPeriod(words, TODAY)).toEqual(asked));

  it('of the fiscal year begins with October', () => {
    expect(askedPeriod({ period: 'fiscal' }, '2026-10-01')).toEqual({ from: '2026-10-01' });
    expect(periodIdOf({})).toBe('months');
  });
});
