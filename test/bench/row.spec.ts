import { describe, expect, it } from '@jest/globals';
import { benchRow } from './row.js';

const about = { id: 'append.c1', measure: 'an append against an insert', unit: 'appends/s' };

describe('A row of the benchmark', () => {
  it('has the ratio of the two values it shows, and judges it', () => {
    const rounds = [
      { ours: 10, baseline: 100 },
      { ours: 60, baseline: 80 },
      { ours: 90, baseline: 60 },
      { ours: 50, baseline: 90 },
    ];
    const row = benchRow({ ...about, gate: 0.6 }, rounds);
    expect(row).toMatchObject({ ours: 55, baseline: 85, ratio: 55 / 85, lowest: 0.1, highest: 1.5, pass: true });
    expect(benchRow({ ...about, gate: 0.65 }, rounds).pass).toBe(false);
    expect(benchRow({ ...about, gate: null }, rounds).pass).toBe(true);
    expect(benchRow({ ...about, gate: null, most: 55 }, rounds).pass).toBe(true);
    expect(benchRow({ ...about, gate: null, most: 54 }, rounds).pass).toBe(false);
  });
});
