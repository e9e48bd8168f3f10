import { describe, expect, it } from '@jest/globals';
import { secretsIn } from './webhook-rows.js';

const UNTIL = new Date('2026-03-04T00:00:00.000Z');
const before = { secret: 'whsec_old', until: UNTIL.toISOString() };

describe('The secrets of a webhook', () => {
  it('are the present one, and those of before with their ends', () => {
    const secrets = { current: 'whsec_new', previous: [before, { ...before, secret: 'whsec_older' }] };
    expect(secretsIn(secrets, UNTIL)).toEqual(secrets);
    expect(secretsIn({ current: 'whsec_new' }, null)).toEqual({ current: 'whsec_new', previous: [] });
  });

  it('are read as an earlier release sealed them: one of before, whose end stands beside it', () => {
    const sealed = { current: 'whsec_new', previous: 'whsec_old' };
    expect(secretsIn(sealed, UNTIL)).toEqual({ current: 'whsec_new', previous: [before] });
    expect(secretsIn(sealed, null)).toEqual({ current: 'whsec_new', previous: [] });
  });

  it('are not there where the present one is missing', () => {
    expect(() => secretsIn({ previous: [] }, null)).toThrow(TypeError);
  });
});
