import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { changedPlace } from '../../../words/policy.js';
import { baselineGroupsOf } from './baseline-groups.js';
import { changesOf, withTyped, wrongIn } from './editing.js';

const values = {
  term: { maxMonths: 60 },
  timers: [
    { id: 'intake-check', value: 5, unit: 'businessDays' },
    { id: 'expiry', value: 0, unit: 'days' },
  ],
  pathways: [{ id: 'PSCP_Individual', active: true }],
};

describe('values of the policy in a form', () => {
  it('change only where another value was typed, in its own kind', () => {
    const typed = {
      '/term/maxMonths': ' 48 ',
      '/timers/0/value': '5',
      '/timers/1/unit': 'months',
      '/pathways/0/active': 'false',
    };
    expect(changesOf(values, typed)).toEqual([
      { pointer: '/term/maxMonths', before: 60, after: 48 },
      { pointer: '/timers/1/unit', before: 'days', after: 'months' },
      { pointer: '/pathways/0/active', before: true, after: false },
    ]);
    expect(withTyped(values, typed)).toEqual({
      term: { maxMonths: 48 },
      timers: [values.timers[0], { id: 'expiry', value: 0, unit: 'months' }],
      pathways: [{ id: 'PSCP_Individual', active: false }],
    });
  });

  it('that are no numbers where numbers are needed are said at their fields', () => {
    for (const text of ['', 'ten', '5.5', '-1', '1000000'])
      expect(wrongIn(values, { '/timers/0/value': text }, '/values')).toEqual([
        { pointer: '/values/timers/0/value', message: 'A whole number is needed.' },
      ]);
  });
});

describe('the baseline in a form', () => {
  const baseline: Parameters<typeof baselineGroupsOf>[0] = JSON.parse(
    readFileSync('libs/policy/data/baseline-2016.1.json', 'utf8'),
  );

  it('has the text, the evidence and the days of every item as fields, and nothing that comes with a release', () => {
    const pointers = baselineGroupsOf(baseline).flatMap(({ fields }) => fields.map(({ pointer }) => pointer));
    const ofItems = baseline.items.flatMap((_item, n) =>
      ['text', 'evidenceKind', 'graceDays'].map((member) => `/items/${n}/${member}`),
    );
    expect(pointers.filter((pointer) => pointer.startsWith('/items/')).toSorted()).toEqual(ofItems.toSorted());
    expect(pointers.filter((pointer) => /itemId|requirement|\/group$/.test(pointer))).toEqual([]);
    expect(pointers).toContain('/validityMonths');
    expect(pointers).toContain('/groups/0/title');
  });

  it('has no text that is empty', () => {
    expect(wrongIn({ ...baseline }, { '/items/0/text': '  ' }, '/baseline')).toEqual([
      { pointer: '/baseline/items/0/text', message: 'It cannot be empty.' },
    ]);
  });

  it('is changed at items that are named, in the form and in the publication', () => {
    const named = { timers: [], pathways: [], items: baseline.items };
    for (const path of ['/items/0/text', '/baseline/items/0/text'])
      expect(changedPlace(path, named)).toBe('CA-01, text');
    expect(changedPlace('/baseline/items/0', named)).toBe('CA-01');
  });
});
