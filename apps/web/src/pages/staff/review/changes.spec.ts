import { describe, expect, it } from '@jest/globals';
import { changesBetween, countsOf, fieldsOfSection, isMaterial } from './changes.js';
import { SECTIONS } from '../../../parts/application/index.js';

const BEFORE = { retentionDaysMax: 180, tlpCeiling: 'AMBER', removal: { method: 'Manual', lastTestOn: '2026-04-01' } };
const AFTER = {
  retentionDaysMax: 270,
  tlpCeiling: 'GREEN',
  removal: { method: 'Both', lastTestOn: '2026-03-01' },
};

describe('Changes between two versions', () => {
  const changes = changesBetween(BEFORE, AFTER);

  it('are told as people read the answers, in the order of the form', () => {
    expect(changes.map(({ field, before, after }) => [field.pointer, before, after])).toEqual([
      ['/tlpCeiling', 'TLP:AMBER', 'TLP:GREEN'],
      ['/removal/method', 'People', 'People and a tool'],
      ['/removal/lastTestOn', '1 Apr 2026', '1 Mar 2026'],
      ['/retentionDaysMax', '180 days', '270 days'],
    ]);
    expect(changesBetween(BEFORE, BEFORE)).toEqual([]);
  });

  it('are counted by section', () => {
    const counts = countsOf(changes);
    expect([counts.get('sharing'), counts.get('privacy'), counts.get('security')]).toEqual([1, 3, 0]);
  });

  it('show what was asked in either version', () => {
    const section = SECTIONS.find(({ id }) => id === 'privacy')!;
    const asked = (...contents: object[]) =>
      fieldsOfSection(section, contents as never, 'Standard').map(({ pointer }) => pointer);
    expect(asked({ removal: { method: 'Manual' } })).not.toContain('/removal/lastTestOn');
    expect(asked({ removal: { method: 'Manual' } }, AFTER)).toContain('/removal/lastTestOn');
  });
});

describe('A change that ends a judgement', () => {
  const test = (path: string, when: 'any' | 'up' | 'down', before: object, after: object, pointer = path) =>
    isMaterial(pointer, [{ path, when }], before as never, after as never);

  it('is any below the place of its rule', () => {
    expect(test('/removal', 'any', BEFORE, AFTER, '/removal/method')).toBe(true);
    expect(test('/removal', 'any', BEFORE, AFTER, '/retentionDaysMax')).toBe(false);
  });

  it.each([
    ['/tlpCeiling', 'up', false],
    ['/tlpCeiling', 'down', true],
    ['/retentionDaysMax', 'up', true],
    ['/retentionDaysMax', 'down', false],
    ['/removal/lastTestOn', 'down', true],
    ['/removal/lastTestOn', 'up', false],
  ] as const)('of %s has a direction: %s is %s', (path, when, is) => {
    expect(test(path, when, BEFORE, AFTER)).toBe(is);
  });

  it('is one where an answer came or went', () => {
    expect(test('/retentionDaysMax', 'up', {}, AFTER)).toBe(true);
  });
});
