import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { clockActInWords, isKnownClockAct } from './clock-acts.js';

/** Every act of a clock in the policy that is shipped. */
const KNOWN = [...readFileSync('libs/policy/data/policy-2026.1.json', 'utf8').matchAll(/"action": ?"([A-Z]\w+)"/g)].map(
  ([, action = '']) => action,
);

describe('What a clock does', () => {
  it('has words for every act of the policy that is shipped', () => {
    expect(KNOWN.length).toBeGreaterThan(10);
    expect(KNOWN.filter((action) => !isKnownClockAct(action))).toEqual([]);
  });

  it.each([
    [
      { action: 'Escalate', offset: 0, unit: 'businessDays', from: 'due', to: ['nccic.approving_official'] },
      /^at its end tells /,
    ],
    [
      { action: 'VoidSignatures', offset: 60, unit: 'days', from: 'start' },
      /^60 days after its beginning voids the signatures$/,
    ],
    [{ action: 'OpenRenewalWindow', offset: -180, unit: 'days', from: 'due' }, /^180 days before its end opens/],
    [{ action: 'Remind', offset: 130, unit: 'percent', from: 'start' }, /^at 130 % reminds again$/],
    [
      { action: 'SuspendAgreement', offset: 0, unit: 'days', from: 'due', plus: 'x' },
      /^after the days of grace that follow its end suspends/,
    ],
    [{ action: 'ApplyAmendment', offset: 0, unit: 'days', from: 'due', when: 'ready' }, /, not in every case$/],
  ])('is said with its moment: %j', (act, words) => {
    expect(clockActInWords(act)).toMatch(words);
  });
});
