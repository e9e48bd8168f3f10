import { describe, expect, it } from '@jest/globals';
import { knownUpTo } from './access.js';

describe('How far the record was known', () => {
  it('is all of it', () => {
    expect(knownUpTo({ position: '1042', headPosition: '1042', behindMs: 0 })).toBe(
      'with everything up to event 1042 of the log',
    );
  });

  it('says by how much it is behind, where it is', () => {
    expect(knownUpTo({ position: '1040', headPosition: '1042', behindMs: 12_300 })).toBe(
      'known up to event 1040 of 1042, 12 seconds behind the log: what was recorded since is not in it',
    );
    expect(knownUpTo({ position: '1040', headPosition: '1042', behindMs: 20 })).toContain(
      'less than a second behind the log',
    );
  });
});
