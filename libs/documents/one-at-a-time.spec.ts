import { setImmediate as others } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { OneAtATime, TooManyAtOnce } from './one-at-a-time.js';

describe('what is done one at a time', () => {
  it('is never done at once, and turned away where too many wait; then there is room again', async () => {
    const line = new OneAtATime(3);
    let atOnce = 0;
    const work = async (): Promise<number> => {
      atOnce += 1;
      await others();
      const seen = atOnce;
      atOnce -= 1;
      return seen;
    };
    const all = await Promise.allSettled(Array.from({ length: 5 }, () => line.run(work)));
    expect(all.map((one) => (one.status === 'fulfilled' ? one.value : one.reason))).toEqual([
      1,
      1,
      1,
      expect.any(TooManyAtOnce),
      expect.any(TooManyAtOnce),
    ]);
    await others();
    expect(await line.run(work)).toBe(1);
  });

  it('goes on after work that failed', async () => {
    const line = new OneAtATime(1);
    await expect(line.run(() => Promise.reject(new Error('not this one')))).rejects.toThrow('not this one');
    await others();
    expect(await line.run(() => Promise.resolve('the next'))).toBe('the next');
  });
});
