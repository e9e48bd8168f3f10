import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forgetForms, keep, kept } from './kept.js';

const written = { values: { reason: 'Not met.' }, key: 'one', seen: 3 };

describe('What is kept of forms', () => {
  beforeEach(() => {
    const storage = {};
    const method = (value: unknown) => ({ value, enumerable: false });
    Object.defineProperties(storage, {
      getItem: method((place: string) => Reflect.get(storage, place) ?? null),
      setItem: method((place: string, text: string) => Reflect.set(storage, place, text)),
      removeItem: method((place: string) => Reflect.deleteProperty(storage, place)),
    });
    Object.assign(globalThis, { sessionStorage: storage });
  });
  afterEach(() => void Reflect.deleteProperty(globalThis, 'sessionStorage'));

  it('goes with a sign-out, whoever wrote it, and nothing else does', () => {
    keep('pr-1.review', written);
    keep('cm-1.intake', written);
    sessionStorage.setItem('accord.position', '7');
    forgetForms();
    expect([kept('pr-1.review'), kept('cm-1.intake')]).toEqual([null, null]);
    expect(sessionStorage.getItem('accord.position')).toBe('7');
  });
});
