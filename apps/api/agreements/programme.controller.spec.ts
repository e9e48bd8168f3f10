import { describe, expect, it } from '@jest/globals';
import { periodOf } from './programme.controller.js';

const TODAY = '2026-04-22';

describe('the period of the dashboard', () => {
  it.each([
    [{}, { from: '2025-05-01', to: TODAY }],
    [{ to: '2026-01-31' }, { from: '2025-02-01', to: '2026-01-31' }],
    [{ from: '2026-04-22' }, { from: '2026-04-22', to: TODAY }],
    [
      { from: '2016-04-22', to: TODAY },
      { from: '2016-04-22', to: TODAY },
    ],
  ])('of %j is %j', (asked, period) => {
    expect(periodOf(asked, TODAY)).toEqual(period);
  });

  it.each([
    { from: '2026-02-30' },
    { to: 'today' },
    { from: '2026-04-23' },
    { from: '2026-04-22', to: '2026-04-21' },
    { from: '2016-04-21' },
  ])('is refused where it is none: %j', (asked) => {
    expect(() => periodOf(asked, TODAY)).toThrow('MALFORMED');
  });
});
