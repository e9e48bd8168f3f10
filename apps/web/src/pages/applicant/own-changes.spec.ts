import { describe, expect, it } from '@jest/globals';
import type { HistoryItem } from '../../api/types.js';
import { areOwnAnswers, isTold } from './own-changes.js';

const [ME, COLLEAGUE] = ['its.officer', 'its.deputy'];
const history = (...items: readonly (readonly [revision: number | null, type: string, subjectId: string])[]) =>
  items.map(([revision, type, subjectId]): HistoryItem =>
    JSON.parse(JSON.stringify({ revision, type, actor: { subjectId } })),
  );
const SPAN = { after: 4, upTo: 6 };

describe('Nobody is overtaken by answers that they saved themselves', () => {
  it.each([
    [
      'all of it is theirs',
      history([4, 'ChangesRequested', 'cm'], [5, 'DraftRevised', ME], [6, 'DraftRevised', ME]),
      true,
    ],
    [
      'a clock told something beside it',
      history([6, 'DraftRevised', ME], [null, 'DeadlineReminderSent', 'clock']),
      true,
    ],
    ['a colleague saved one', history([5, 'DraftRevised', COLLEAGUE], [6, 'DraftRevised', ME]), false],
    ['something else was recorded', history([5, 'AgreementWithdrawn', ME], [6, 'DraftRevised', ME]), false],
    ['the history is not read so far', history([5, 'DraftRevised', ME]), false],
  ])('%s', (_, items, isTheirs) => {
    expect(areOwnAnswers(items, SPAN, ME)).toBe(isTheirs);
  });

  it('knows whether a history reaches up to what stands now', () => {
    expect([isTold(history([5, 'DraftRevised', ME]), SPAN), isTold(history([6, 'DraftRevised', ME]), SPAN)]).toEqual([
      false,
      true,
    ]);
  });
});
