import { describe, expect, it } from '@jest/globals';
import { policyFactsAt } from '@accord/policy/testing';
import { application } from '../testing/applications.js';
import { applicationDiff } from './materiality.js';

describe('the materiality of a change', () => {
  const { materiality } = policyFactsAt('2026-03-02');
  const between = (changes: Parameters<typeof application>[0]) =>
    applicationDiff(application(), application(changes), materiality);

  it('is told by the policy, pointer by pointer', () => {
    const { removal } = application();
    expect(between({ removal: { ...removal, lastTestOn: '2026-02-20' } })).toEqual([
      { path: '/removal', materiality: 'none' },
    ]);
    expect(between({ removal: { ...removal, method: 'Manual', lastTestOn: '2026-02-20' } })).toEqual([
      { path: '/removal/method', materiality: 'privacy' },
    ]);
    expect(between({ legalName: 'Another name' })).toEqual([{ path: '/legalName', materiality: 'classified' }]);
    expect(between({})).toEqual([]);
  });

  it('of the TLP ceiling goes one way', () => {
    expect(between({ tlpCeiling: 'AMBER+STRICT' })).toEqual([{ path: '/tlpCeiling', materiality: 'privacy' }]);
    expect(between({ tlpCeiling: 'CLEAR' })).toEqual([{ path: '/tlpCeiling', materiality: 'none' }]);
  });
});
