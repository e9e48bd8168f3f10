import { describe, expect, it } from '@jest/globals';
import { changesOf, rowsIn, wordsOf } from './supposed-rows.js';

const TERM = [
  { path: '/term/maxMonths', value: '24' },
  { path: '/term/defaultMonths', value: '24' },
];

describe('Values that are supposed together', () => {
  it('stand in the address, and come back from it', () => {
    expect(rowsIn(wordsOf(TERM))).toEqual(TERM);
    expect(wordsOf(TERM.slice(0, 1))).toMatchObject({ path: '/term/maxMonths', path2: undefined, value2: undefined });
  });

  it('are something to begin with, where the address supposes nothing', () => {
    expect(rowsIn({})).toEqual([{ path: '/risk/acceptanceNeededFrom', value: 'High' }]);
  });

  it('are sent as JSON where they are JSON, and else as the text that they are', () => {
    expect(changesOf([...TERM.slice(0, 1), { path: '/risk/acceptanceNeededFrom', value: 'High' }])).toEqual([
      { path: '/term/maxMonths', value: 24 },
      { path: '/risk/acceptanceNeededFrom', value: 'High' },
    ]);
  });
});
