import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../api/types.js';
import { whySuspended } from './suspension.js';

describe('A suspension', () => {
  it('says why and since when, by the day of the place', () => {
    const suspension = { causeCode: 'StandardsLapsed', suspendedAt: '2026-03-05T04:30:00Z' };
    expect(whySuspended({ suspension } as Agreement)).toMatch(/^The standards attestation lapsed, since .*4 Mar/);
  });

  it('is none where there was none', () => {
    expect(whySuspended({})).toBeUndefined();
  });
});
