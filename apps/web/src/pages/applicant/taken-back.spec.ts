import { describe, expect, it } from '@jest/globals';
import { textOfItems, whatFollows } from './taken-back.js';

const ITEMS = [
  { itemId: 'CA-01', text: 'A written member agreement is in force.', graceDays: 30 },
  { itemId: 'TM-02', text: 'Shared data is encrypted in transit and at rest.', graceDays: 0 },
];

describe('What is taken back', () => {
  it('is read with its words, in the order of the baseline', () => {
    expect(textOfItems(['TM-02', 'CA-01'], ITEMS)).toBe(
      'CA-01. A written member agreement is in force.\nTM-02. Shared data is encrypted in transit and at rest.',
    );
  });

  it('suspends what is in force after the least grace of its items', () => {
    const follows = (...itemIds: string[]) => whatFollows(itemIds, ITEMS, '2026-04-22');
    expect(follows('CA-01')).toMatch(
      /put in force until .* suspended unless one does so by Fri 22 May 2026, 23:59 ET\.$/,
    );
    expect(follows('CA-01', 'TM-02')).toMatch(/by Wed 22 Apr 2026, 23:59 ET\.$/);
  });

  it('says nothing of a day where the baseline in force has none of the items any more', () => {
    expect(whatFollows(['XX-01'], ITEMS)).toMatch(/until an officer attests anew\.$/);
  });
});
