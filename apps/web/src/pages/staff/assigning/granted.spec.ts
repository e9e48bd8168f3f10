import { describe, expect, it } from '@jest/globals';
import type { Policy } from '../../../api/types.js';
import { grantedHint } from './granted.js';

const policy = (timers: readonly object[]): Policy => JSON.parse(JSON.stringify({ values: { timers } }));

describe('The last day of a review', () => {
  it('is asked for with what the policy grants', () => {
    const granted = policy([{ id: 'privacy-review', value: 20, unit: 'businessDays' }]);
    expect(grantedHint(granted, 'dhs.privacy')).toEqual({
      hint: 'The policy grants the privacy officer 20 business days.',
    });
    expect(grantedHint(policy([]), 'dhs.csa')).toEqual({});
  });
});
