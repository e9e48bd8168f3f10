import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Unreachable } from './api/refusal.js';
import { lazyRouteComponent } from './lazy-page.js';

const missing = new TypeError('The file is not there.');

describe('A page in a file of its own', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  /** What a page shows in place of a file that did not come. */
  async function toldBy(health: () => Promise<Response>): Promise<unknown> {
    jest.spyOn(globalThis, 'fetch').mockImplementation(health);
    const page: { preload?: (() => Promise<void> | undefined) | undefined } = lazyRouteComponent(() =>
      Promise.reject(missing),
    );
    await page.preload?.();
    try {
      return Reflect.apply(page as () => unknown, undefined, [{}]);
    } catch (error) {
      return error;
    }
  }

  it('that does not come is told as such where the server answers: it may be of another release', async () => {
    expect(await toldBy(() => Promise.resolve(new Response('{}')))).toBe(missing);
  });

  it('that does not come because nothing does leaves no empty window', async () => {
    expect(await toldBy(() => Promise.reject(new TypeError('offline')))).toBeInstanceOf(Unreachable);
    expect(await toldBy(() => Promise.resolve(new Response('', { status: 502 })))).toBeInstanceOf(Unreachable);
  });
});
