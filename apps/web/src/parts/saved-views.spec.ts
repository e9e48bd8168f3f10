import { beforeEach, describe, expect, it } from '@jest/globals';
import { isPlainView, isSameView, keepViews, MOST_VIEWS, savedViews, withView } from './saved-views.js';

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  Object.assign(globalThis, {
    localStorage: {
      getItem: (place: string) => kept.get(place) ?? null,
      setItem: (place: string, text: string) => void kept.set(place, text),
    },
  });
});

describe('Views of a list', () => {
  it('are kept for one person and one list', () => {
    keepViews('cm-1', 'work', [{ name: 'Over', words: { tab: 'over' } }]);
    expect(savedViews('cm-1', 'work')).toEqual([{ name: 'Over', words: { tab: 'over' } }]);
    expect([savedViews('cm-2', 'work'), savedViews('cm-1', 'agreements')]).toEqual([[], []]);
  });

  it('that another build kept otherwise are none', () => {
    kept.set('accord.views.cm-1.work', '{"not":"a list"}');
    expect(savedViews('cm-1', 'work')).toEqual([]);
    kept.set('accord.views.cm-1.work', 'not JSON');
    expect(savedViews('cm-1', 'work')).toEqual([]);
  });

  it('are the same whatever the order of their words, and without those that say nothing', () => {
    expect(isSameView({ tab: 'over', q: 'water' }, { q: 'water', tab: 'over', stage: undefined })).toBe(true);
    expect(isSameView({ tab: 'over' }, { tab: 'mine' })).toBe(false);
    expect([isPlainView({ q: undefined }), isPlainView({ q: 'water' })]).toEqual([true, false]);
  });

  it('take the place of the one of their name; the oldest go where there are too many', () => {
    const many = Array.from({ length: MOST_VIEWS }, (_, at) => ({ name: `view ${at}`, words: { q: String(at) } }));
    const again = withView(many, { name: 'view 3', words: { q: 'other' } });
    expect([again.length, again.at(-1)]).toEqual([MOST_VIEWS, { name: 'view 3', words: { q: 'other' } }]);
    expect(withView(many, { name: 'one more', words: {} }).map(({ name }) => name)).not.toContain('view 0');
  });
});
