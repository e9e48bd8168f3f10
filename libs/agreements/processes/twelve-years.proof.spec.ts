import { describe, expect, it } from '@jest/globals';
import { longRun, sizeOf } from '../../../test/support/long-runs.js';
import { KINDS } from './testing/lives.js';
import { playYears } from './testing/years.js';

/** The long version plays a thousand; CI plays some of each kind. */
const LIVES = sizeOf('years-in-memory', 5 * KINDS.length);

describe(`twelve simulated years of ${LIVES} agreements`, () => {
  it(
    'fire every rule the right number of times at the right instant, by an account that shares no code with the product',
    () =>
      longRun('years-in-memory', async () => {
        const { expected, recorded } = await playYears(LIVES, 12);
        expect(expected.size).toBe(LIVES);
        for (const [name, lines] of expected) expect([name, recorded.get(name) ?? []]).toEqual([name, lines]);
        expect([...recorded.keys()].filter((name) => !expected.has(name))).toEqual([]);
        const types = new Set([...recorded.values()].flat().map((line) => line.split(' ')[1]));
        expect(types.size).toBe(14);
        const events = [...recorded.values()].flat().length;
        expect(events).toBeGreaterThan(4 * LIVES);
        return `all ${events} events of the clock as calculated`;
      }),
    600_000,
  );

  it('leave the same log when workers die between doing and saying so, and the process begins anew', async () => {
    let handled = 0;
    let repeated = 0;
    const lives = Math.min(LIVES, 2 * KINDS.length);
    const { expected, recorded } = await playYears(lives, 12, (house) => async (message) => {
      await house.handle(message);
      handled += 1;
      if (handled % 3 !== 0) return;
      repeated += 1; // the worker died before it said that it was done, and another one does it again
      await house.handle(message);
      if (handled % 15 === 0) house.forgetCheckpoint();
    });
    expect(repeated).toBeGreaterThan(50);
    for (const [name, lines] of expected) expect([name, recorded.get(name) ?? []]).toEqual([name, lines]);
  }, 600_000);
});
