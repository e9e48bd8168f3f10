import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { ManualClock } from '@accord/kernel';
import { DEFAULT_JOBS_TUNING, Dispatcher, RateLimited } from './index.js';

/** A dispatcher that nothing is due for, and how often it has looked. */
function idle() {
  const looks: string[] = [];
  const dispatcher = new Dispatcher({
    db: {
      query: (text) => {
        if (text.startsWith('with given')) looks.push(text);
        return Promise.resolve({ rows: [], rowCount: 0 });
      },
    },
    kinds: ['timer'],
    transport: { send: () => Promise.resolve() },
    failures: new RateLimited(() => undefined),
    clock: new ManualClock(new Date('2026-03-02T17:00:00.000Z')),
    tuning: { ...DEFAULT_JOBS_TUNING, pollMs: 3_600_000 },
  });
  const looked = async (times: number): Promise<number> => {
    for (let wait = 0; wait < 500; wait += 1) {
      if (looks.length >= times) break;
      await sleep(2);
    }
    return looks.length;
  };
  return { dispatcher, looked };
}

describe('The dispatcher of jobs', () => {
  it('looks at once when it is told that somebody waits, also while it is looking', async () => {
    const { dispatcher, looked } = idle();
    dispatcher.soon(); // nothing runs yet
    dispatcher.start();
    expect(await looked(1)).toBe(1);
    dispatcher.soon();
    expect(await looked(2)).toBe(2);
    dispatcher.soon();
    dispatcher.soon();
    expect(await looked(3)).toBeGreaterThanOrEqual(3);
    await dispatcher.stop();
    const before = await looked(0);
    dispatcher.soon();
    await sleep(20);
    expect(await looked(0)).toBe(before);
  });
});
