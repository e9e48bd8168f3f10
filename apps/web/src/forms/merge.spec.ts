import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { merge } from './merge.js';

describe('Two people with one form', () => {
  it('keep what each of them changed', () => {
    const base = { name: 'A', days: 180, types: ['x'] };
    const merged = merge(base, { ...base, name: 'B' }, { ...base, types: ['x', 'y'] });
    expect(merged).toEqual({ values: { name: 'B', days: 180, types: ['x', 'y'] }, conflicts: [] });
  });

  it('choose where both changed the same, and lose nothing until then', () => {
    const merged = merge({ days: 180 }, { days: 270 }, { days: 90 });
    expect(merged).toEqual({ values: { days: 270 }, conflicts: [{ field: 'days', yours: 270, theirs: 90 }] });
  });

  it('agree where both changed it to the same', () => {
    expect(merge({ days: 180 }, { days: 90 }, { days: 90 })).toEqual({ values: { days: 90 }, conflicts: [] });
  });

  it('keep what one removed and the other left alone', () => {
    expect(merge({ note: 'x' }, {}, { note: 'x' })).toEqual({ values: {}, conflicts: [] });
    expect(merge({ note: 'x' }, { note: 'x' }, {})).toEqual({ values: {}, conflicts: [] });
  });

  it('have no conflict without a difference, and never one without two changes', () => {
    const values = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 2 }));
    fc.assert(
      fc.property(values, values, values, (base, yours, theirs) => {
        const { conflicts } = merge(base, yours, theirs);
        for (const { field } of conflicts) {
          expect(yours[field]).not.toEqual(base[field]);
          expect(theirs[field]).not.toEqual(base[field]);
          expect(yours[field]).not.toEqual(theirs[field]);
        }
        expect(merge(base, yours, base).values).toEqual(yours);
        expect(merge(base, base, theirs).values).toEqual(theirs);
      }),
    );
  });
});
