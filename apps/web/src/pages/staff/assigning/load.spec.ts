import { describe, expect, it } from '@jest/globals';
import { loadInWords } from './load.js';

describe('Who can be assigned', () => {
  it('is shown with what waits for each, in whatever function', () => {
    const workload = [
      { subjectId: 'pr-1', items: 2 },
      { subjectId: 'pr-1', items: 1 },
      { subjectId: 'cm-1', items: 9 },
    ];
    expect(loadInWords(['pr-1', 'pr-2'], workload)).toBe('Waiting now: 3 for pr-1, nothing for pr-2.');
    expect(loadInWords([], workload)).toBeUndefined();
  });
});
