import { describe, expect, it } from '@jest/globals';
import { panesOf, textOf } from './panes.js';

describe('The panes of a review', () => {
  it('are the usual ones, until somebody chooses others', () => {
    expect(panesOf(null)).toEqual({ judgement: 'usual', hasSections: true });
    expect(panesOf('of another build')).toEqual({ judgement: 'usual', hasSections: true });
  });

  it.each([
    { judgement: 'wide', hasSections: false },
    { judgement: 'narrow', hasSections: true },
  ] as const)('are kept as they were chosen: %j', (panes) => {
    expect(panesOf(textOf(panes))).toEqual(panes);
  });
});
