import { describe, expect, it } from '@jest/globals';
import { arrived } from './arrived.js';

/** A router that shows one page, and leads to another or to none. */
function leading(shown: string, to: string) {
  const listeners = new Set<() => void>();
  return {
    history: { location: { pathname: to } },
    state: { resolvedLocation: { pathname: shown } },
    subscribe: (_event: 'onResolved', listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    resolve: () => listeners.forEach((listener) => listener()),
    listeners,
  };
}

/** Whether a promise has settled by now. */
async function isSettled(promise: Promise<void>): Promise<boolean> {
  let settled = false;
  void promise.then(() => (settled = true));
  await new Promise(setImmediate);
  return settled;
}

describe('A form that was sent', () => {
  it('is under way until the page that follows is there: a second press sends nothing (manage.get.gov #5417)', async () => {
    const router = leading('/my-agreements/start', '/my-agreements/1');
    const there = arrived(router);
    expect(await isSettled(there)).toBe(false);
    router.resolve();
    expect(await isSettled(there)).toBe(true);
    expect(router.listeners.size).toBe(0);
  });

  it('can be sent anew at once where it leads nowhere', async () => {
    expect(await isSettled(arrived(leading('/organizations/1', '/organizations/1')))).toBe(true);
  });
});
