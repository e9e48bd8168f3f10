import { beforeEach, describe, expect, it } from '@jest/globals';
import { startInOrder } from './lifecycle.js';

describe('What was started in order', () => {
  const stopped: string[] = [];
  beforeEach(() => void stopped.splice(0));
  const note = (name: string) => async () => void stopped.push(name);
  const fails = (why: string) => () => Promise.reject(new Error(why));

  it('is stopped in the opposite order, all of it although a stop fails', async () => {
    const { stop } = await startInOrder(async (started) => {
      started.push(note('database'));
      started.push(fails('no answer'));
      started.push(note('server'));
    });
    await expect(stop()).rejects.toThrow('no answer');
    expect(stopped).toEqual(['server', 'database']);
    await expect(stop()).resolves.toBeUndefined(); // once
  });

  it('is stopped although one of it hangs, which is left behind', async () => {
    const { stop } = await startInOrder(async (started) => {
      started.push(note('database'));
      started.push(() => new Promise(() => undefined), 20);
      started.push(note('server'));
    });
    await expect(stop()).rejects.toThrow('did not stop within 0.02 s, and was left behind');
    expect(stopped).toEqual(['server', 'database']);
  });

  it('is stopped when a later piece does not start, and says why that one did not', async () => {
    const start = startInOrder(async (started) => {
      started.push(note('database'));
      started.push(fails('another reason'));
      throw new Error('the port is taken');
    });
    await expect(start).rejects.toThrow('the port is taken');
    expect(stopped).toEqual(['database']);
  });
});
