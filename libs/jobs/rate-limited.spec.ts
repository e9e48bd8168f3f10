import { describe, expect, it } from '@jest/globals';
import { RateLimited } from './rate-limited.js';

describe('What happens ten times a second', () => {
  it('is told at once, and then every half minute with how often it happened meanwhile', () => {
    const told: object[] = [];
    let now = 0;
    const limited = new RateLimited(
      (fields) => told.push(fields),
      () => now,
    );
    for (; now < 60_000; now += 100) limited.tell({ cause: 'down' });
    expect(told).toEqual([{ cause: 'down' }, { cause: 'down', untold: 299 }]);
  });

  it('is over once it has not happened for a while', () => {
    let now = 0;
    const limited = new RateLimited(
      () => undefined,
      () => now,
    );
    expect(limited.goesOn).toBe(false);
    limited.tell({});
    expect(limited.goesOn).toBe(true);
    now = 10_000;
    expect(limited.goesOn).toBe(false);
  });
});
