import { describe, expect, it } from '@jest/globals';
import { editionsOf } from './editions.js';
import { PolicyBook } from './policy-book.js';
import { approved, begun, fold, proposed, type Happened } from './testing/given.js';

describe('the generation of a policy', () => {
  const bookOf = (...happened: readonly Happened[]) => {
    const state = fold(...happened);
    return new PolicyBook(editionsOf(state), state.revision);
  };
  const later = [begun, proposed('2026.2', '2026-04-01'), approved('2026.2')];

  it('rises with each event of it, and with each day on which something takes effect: both can move a deadline', () => {
    const at = (moment: string, ...happened: readonly Happened[]) => bookOf(...happened).generationAt(moment);
    expect(at('2026-03-02T15:00:00Z', begun)).toBe(0);
    expect(at('2026-03-02T15:00:00Z', ...later)).toBe(2);
    expect(at('2026-04-01T03:59:59.999Z', ...later)).toBe(2);
    expect(at('2026-04-01T04:00:00Z', ...later)).toBe(3);
  });
});
