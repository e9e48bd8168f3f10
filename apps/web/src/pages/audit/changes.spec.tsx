import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Agreement, Change } from '../../api/types.js';
import { BeforeAfter } from '../../design/before-after.js';
import { changeRowsOf } from './changes.js';

const event = { type: 'AgreementResubmitted', revision: 6 };
const change = (op: Change['op'], path: string, more: object = {}) => ({ op, path, event, ...more }) satisfies Change;
const agreement = (parts: object): Agreement => JSON.parse(JSON.stringify(parts));

const read = (rows: ReturnType<typeof changeRowsOf>): string =>
  renderToStaticMarkup(<BeforeAfter caption="" changes={rows} />)
    .replaceAll(/<svg.*?<\/svg>/g, '')
    .replaceAll(/<[^>]+>/g, '|')
    .replaceAll(/\|+/g, '|');

describe('What changed in a record', () => {
  const types = (...names: string[]) => ({ infoTypes: names.map((type) => ({ type, direction: 'both' })) });
  const before = agreement({ application: types('CyberThreatIndicator', 'DefensiveMeasure', 'Warning') });
  const after = agreement({ application: types('CyberThreatIndicator', 'Warning') });
  const changes = [
    change('replace', '/application/infoTypes/1/type', { old: 'DefensiveMeasure', value: 'Warning' }),
    change('remove', '/application/infoTypes/2', { old: { type: 'Warning', direction: 'both' } }),
  ];

  it('is told answer by answer: an entry that left from the middle of a list is the one that is named', () => {
    const rows = changeRowsOf(changes, { hasEvent: true, before, after });
    expect(rows).toHaveLength(1);
    expect(read(rows)).toMatch(/\|Types of information\|event 6, application submitted again\|/);
    expect(read(rows)).toMatch(/Removed: \|Defensive measures, both ways/);
    expect(read(rows)).not.toMatch(/entr(y|ies)|Removed: \|Warning/);
  });

  it('is told place by place as long as nobody knows both sides', () => {
    expect(changeRowsOf(changes)).toHaveLength(2);
  });

  it('names what left any other list, and leaves what only joined one as it is', () => {
    const condition = (text: string) => ({ text, owner: 'ISAO' });
    const both = {
      before: agreement({ conditions: [condition('Cut retention'), condition('Test the tool')], risks: [] }),
      after: agreement({ conditions: [condition('Test the tool')], risks: [{ status: 'Active' }] }),
    };
    const rows = changeRowsOf(
      [
        change('replace', '/conditions/0/text', { old: 'Cut retention', value: 'Test the tool' }),
        change('remove', '/conditions/1', { old: condition('Test the tool') }),
        change('add', '/risks/0', { value: { status: 'Active' } }),
      ],
      both,
    );
    expect(rows.map(({ id }) => id)).toEqual(['/conditions', '/risks/0']);
    expect(read(rows)).toMatch(/Removed: \|Text: Cut retention/);
  });
});
