import { describe, expect, it } from '@jest/globals';
import { yearNamed } from './privacy-year.js';

describe('The fiscal year that an address names', () => {
  it('counts where it is a year, and is left out where it is anything else', () => {
    expect(['2026', '1999', 'abc', '26', '20260', '-2026', '', undefined].map(yearNamed)).toEqual([
      '2026',
      '1999',
      ...Array.from({ length: 6 }, () => undefined),
    ]);
  });
});
