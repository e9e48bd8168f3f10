import { describe, expect, it } from '@jest/globals';
import { changesOf, withTyped, wrongIn } from './editing.js';

const values = {
  term: { maxMonths: 60 },
  timers: [
    { id: 'intake-check', value: 5, unit: 'businessDays' },
    { id: 'expiry', value: 0, unit: 'days' },
  ],
  pathways: [{ id: 'PSCP_Individual', active: true }],
};

describe('values of the policy in a form', () => {
  it('change only where another value was typed, in its own kind', () => {
    const typed = {
      '/term/maxMonths': ' 48 ',
      '/timers/0/value': '5',
      '/timers/1/unit': 'months',
      '/pathways/0/active': 'false',
    };
    expect(changesOf(values, typed)).toEqual([
      { pointer: '/term/maxMonths', before: 60, after: 48 },
      { pointer: '/timers/1/unit', before: 'days', after: 'months' },
      { pointer: '/pathways/0/active', before: true, after: false },
    ]);
    expect(withTyped(values, typed)).toEqual({
      term: { maxMonths: 48 },
      timers: [values.timers[0], { id: 'expiry', value: 0, unit: 'months' }],
      pathways: [{ id: 'PSCP_Individual', active: false }],
    });
  });

  it('that are no numbers where numbers are needed are said at their fields', () => {
    for (const text of ['', 'ten', '5.5', '-1', '1000000'])
      expect(wrongIn(values, { '/timers/0/value': text })).toEqual([
        { pointer: '/values/timers/0/value', message: 'A whole number is needed.' },
      ]);
  });
});
