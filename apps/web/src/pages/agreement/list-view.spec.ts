import { describe, expect, it } from '@jest/globals';
import { filtersOf, nothingIn, partOf, PARTS, stateNamed } from './list-view.js';

const TODAY = '2026-10-31';

describe('The list of agreements', () => {
  it.each([
    [{}, {}],
    [
      { q: 'water', state: 'Suspended' },
      { q: 'water', state: ['Suspended'] },
    ],
    [{ ends: '90' }, { state: ['Active', 'Suspended'], expiresBy: '2027-01-29', sort: 'expiresOn' }],
    [
      { ends: '30', state: 'Suspended' },
      { state: ['Suspended'], expiresBy: '2026-11-30', sort: 'expiresOn' },
    ],
    [{ ends: 'soon' }, {}],
  ])('of %j is asked for with %j', (words, filters) => {
    expect(filtersOf(words, TODAY)).toEqual(filters);
  });

  it.each([
    [{}, /no agreement yet/],
    [{ q: 'water', ends: '90' }, /Clear the words/],
    [{ ends: '60' }, /within 60 days/],
    [{ state: 'Suspended' }, /is suspended/],
    [{ state: 'LegacyHeld' }, /second verifier/],
    [{ state: 'Draft' }, /in this state/],
  ])('says of %j, where nothing is found, what is not there', (words, sentence) => {
    expect(nothingIn(words)).toMatch(sentence);
  });

  it('knows which part an address shows, and that some show none of them', () => {
    for (const { id, words } of PARTS) expect(partOf(words)).toBe(id);
    expect(partOf({ state: 'Draft' })).toBe('');
  });
});

describe('A state that an address names', () => {
  it('counts where it is one, and is left out where nobody knows it', () => {
    const named = ['Active', 'LegacyHeld', 'Nope', 'active', 'toString', '', undefined].map(stateNamed);
    expect(named).toEqual(['Active', 'LegacyHeld', undefined, undefined, undefined, undefined, undefined]);
  });
});
