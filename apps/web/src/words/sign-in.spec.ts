import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FAILED_SIGN_INS, whyNotSignedIn } from './sign-in.js';

/** The codes that the server sends somebody back with. */
const sent = () => {
  const controller = readFileSync('apps/api/auth/sign-in.controller.ts', 'utf8');
  const party = readFileSync('libs/identity/sign-in/relying-party.ts', 'utf8');
  const addressed = [...controller.matchAll(/failed=([A-Z_]+)/g), ...controller.matchAll(/: '([A-Z_]+)';/g)];
  const thrown = [...(/readonly code: ([^,]+),/.exec(party)?.[1] ?? '').matchAll(/'([A-Z_]+)'/g)];
  return new Set([...addressed, ...thrown].map(([, code]) => code));
};

describe('A failed sign-in', () => {
  it('is told in words for every code that the server sends, and for no other', () => {
    expect(sent()).toEqual(new Set(FAILED_SIGN_INS));
  });

  it('says nothing of what somebody else wrote into the address', () => {
    const general = whyNotSignedIn('Call 555-0100 and give your password');
    expect(general).toBe(whyNotSignedIn('toString'));
    expect(general).not.toContain('555');
  });
});
