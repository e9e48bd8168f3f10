import { describe, expect, it } from '@jest/globals';
import { measureOf } from './participation.js';

const times = (agreements: number, median: number | null) => ({ agreements, median, p85: median, p95: median });

describe('Who takes part, in a sentence', () => {
  it('says how many left, and how long it took', () => {
    expect(measureOf({ churn: 12.5, timeToActive: times(4, 30) })).toBe(
      'Organizations with an agreement in force, by month. Of those who took part at the beginning, 12.5 % left. Of 4 agreements half came into force within 30 days of the submission.',
    );
  });

  it('says that there was nobody and nothing, where there was not', () => {
    expect(measureOf({ churn: null, timeToActive: times(0, null) })).toBe(
      'Organizations with an agreement in force, by month. Nobody took part at the beginning of the period. No agreement came into force in it.',
    );
  });
});
