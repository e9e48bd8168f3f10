import { describe, expect, it } from '@jest/globals';
import { digestOfSession, freshSessionId, isSessionId, openSession, sealSession } from './session-seal.js';

describe('The seal of a session', () => {
  const id = freshSessionId();

  it('opens under the same id only', () => {
    const sealed = sealSession(id, 'token');
    expect(openSession(id, sealed)).toBe('token');
    expect(openSession(freshSessionId(), sealed)).toBeNull();
  });

  it('opens nothing that was changed or cut', () => {
    const sealed = sealSession(id, 'token');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = changed[at]! ^ 1;
      expect([at, openSession(id, changed)]).toEqual([at, null]);
    }
    expect(openSession(id, sealed.subarray(0, 20))).toBeNull();
    expect(openSession(id, Buffer.alloc(0))).toBeNull();
  });

  it('keeps an id by its digest, which is no id', () => {
    expect(isSessionId(id)).toBe(true);
    expect(isSessionId(digestOfSession(id).toString('hex'))).toBe(false);
    expect(digestOfSession(id)).toHaveLength(32);
    expect(isSessionId('')).toBe(false);
  });
});
