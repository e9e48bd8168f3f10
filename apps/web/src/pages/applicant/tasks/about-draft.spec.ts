import { describe, expect, it } from '@jest/globals';
import { keptUntil } from './about-draft.js';

describe('A draft is kept', () => {
  it('until the day of its clock, though the clock says what it does only after its last reminder', () => {
    const attestation = { rule: 'standards-attestation', dueOn: '2026-08-01' };
    expect(keptUntil([attestation, { rule: 'draft-idle', dueOn: '2027-11-29' }])).toBe('2027-11-29');
    expect(keptUntil([attestation])).toBeUndefined();
  });
});
