import { describe, expect, it } from '@jest/globals';
import type { WhatIf } from '../../api/types.js';
import { partByPart } from './what-if-parts.js';

const item = (revision: number): WhatIf['items'][number] => ({
  agreementId: '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57',
  number: 'ISA-2026-00014',
  revision,
  at: '2026-03-02T15:00:00Z',
  command: 'SubmitProposal',
  function: 'isao.officer',
  outcome: 'Refused',
  code: 'INVALID_PAYLOAD',
});
const part = (next: string | null, drafts: number, items: WhatIf['items']): WhatIf => ({
  changes: [],
  totals: {
    agreements: 200,
    decisions: 900,
    differences: items.length,
    affected: 1,
    notJudged: drafts === 0 ? [] : [{ command: 'ReviseDraft', count: drafts }],
    unreadable: 0,
    ownLeftOut: 1,
  },
  items,
  next,
});

describe('What would have been, part by part', () => {
  it('is asked for until nothing is left, and told after each part', async () => {
    const parts = [part('a', 1, [item(1)]), part('b', 0, []), part(null, 2, [item(2), item(3)])];
    const asked: (string | null)[] = [];
    const told: number[] = [];
    const whole = await partByPart(
      (after) => {
        asked.push(after);
        return Promise.resolve(parts[asked.length - 1]!);
      },
      ({ totals }) => told.push(totals.agreements),
    );
    expect(asked).toEqual([null, 'a', 'b']);
    expect(told).toEqual([200, 400, 600]);
    expect(whole).toMatchObject({
      next: null,
      totals: { decisions: 2_700, differences: 3, affected: 3, ownLeftOut: 3 },
    });
    expect(whole.totals.notJudged).toEqual([{ command: 'ReviseDraft', count: 3 }]);
    expect(whole.items.map(({ revision }) => revision)).toEqual([1, 2, 3]);
  });

  it('names no more than five hundred, and counts them all', async () => {
    const many = Array.from({ length: 400 }, (_, n) => item(n));
    const parts = [part('a', 0, many), part(null, 0, many)];
    const whole = await partByPart(
      () => Promise.resolve(parts.shift()!),
      () => undefined,
    );
    expect([whole.items.length, whole.totals.differences]).toEqual([500, 800]);
  });
});
