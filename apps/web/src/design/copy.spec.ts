import { afterEach, describe, expect, it } from '@jest/globals';
import { copyText } from './copy.js';

const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
const withNavigator = (navigator: unknown) =>
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });

describe('A text that is to be copied', () => {
  afterEach(() => {
    if (before !== undefined) Object.defineProperty(globalThis, 'navigator', before);
  });

  it('lies on the clipboard where there is one', async () => {
    const written: string[] = [];
    withNavigator({ clipboard: { writeText: async (text: string) => void written.push(text) } });
    expect(await copyText('9ac4')).toBe(true);
    expect(written).toEqual(['9ac4']);
  });

  it.each([
    ['there is none, on a page without HTTPS', {}],
    ['the browser refuses', { clipboard: { writeText: async () => Promise.reject(new Error('NotAllowedError')) } }],
  ])('is told as not copied where %s', async (_why, navigator) => {
    withNavigator(navigator);
    expect(await copyText('9ac4')).toBe(false);
  });
});
