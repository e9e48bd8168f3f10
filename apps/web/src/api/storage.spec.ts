import { afterEach, describe, expect, it } from '@jest/globals';
import { ofTab, watchKept } from './storage.js';

const refuses = () => {
  throw new Error('QuotaExceededError');
};
const browserWith = (storage: object) =>
  Object.defineProperty(globalThis, 'sessionStorage', { ...storage, configurable: true });

describe('What a browser keeps', () => {
  afterEach(() => {
    ofTab.remove('accord.form.one');
    Reflect.deleteProperty(globalThis, 'sessionStorage');
  });

  it('is in the page alone where the browser is full, and no page breaks by it', async () => {
    let told = 0;
    const stop = watchKept(() => void told++);
    browserWith({ value: { getItem: () => 'older', setItem: refuses, removeItem: () => undefined } });
    ofTab.set('accord.form.one', 'written');
    expect([ofTab.get('accord.form.one'), ofTab.isInPageAlone('accord.form.')]).toEqual(['written', true]);
    ofTab.remove('accord.form.one');
    expect(ofTab.isInPageAlone('accord.form.')).toBe(false);
    await Promise.resolve();
    expect(told).toBe(2);
    stop();
  });

  it('is in the page alone where the browser is told to keep nothing', () => {
    browserWith({ get: refuses });
    expect(ofTab.get('accord.form.one')).toBeNull();
    ofTab.set('accord.form.one', 'written');
    expect([ofTab.get('accord.form.one'), ofTab.places()]).toEqual(['written', ['accord.form.one']]);
  });

  it('goes into the browser once that takes it again', () => {
    const held: Record<string, string> = {};
    const takes = (place: string, text: string) => void (held[place] = text);
    browserWith({ value: { getItem: (place: string) => held[place] ?? null, setItem: refuses, removeItem: refuses } });
    ofTab.set('accord.form.one', 'first');
    browserWith({
      value: { getItem: (place: string) => held[place] ?? null, setItem: takes, removeItem: () => undefined },
    });
    ofTab.set('accord.form.one', 'second');
    expect([held, ofTab.isInPageAlone('accord.form.')]).toEqual([{ 'accord.form.one': 'second' }, false]);
  });
});
