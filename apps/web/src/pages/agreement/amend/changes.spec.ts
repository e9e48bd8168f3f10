import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../../api/types.js';
import { changesOf, fieldOf, idOf, placesOf, shownPlaces } from './changes.js';

const APPLICATION = {
  retentionDaysMax: 180,
  requestedLevel: 'None',
  requestedTermMonths: 36,
  channels: ['TAXII'],
  deputy: { roleTitle: 'Deputy', contactRef: 'desk-1' },
  baselineVersion: '2016.1',
  baselineAnswers: [{ itemId: 'PP-02', answer: 'Met', evidenceRef: 'file' }],
};
const agreement = { agreementForm: 'Standard', application: APPLICATION } as unknown as Agreement;

describe('The changes of an amendment', () => {
  it('are the answers that differ, each from what stands there now', () => {
    expect(changesOf({ '/retentionDaysMax': 180 }, agreement, '2016.1')).toEqual([]);
    expect(changesOf({ '/retentionDaysMax': 90, '/deputy/contactRef': 'desk-2' }, agreement, '2016.1')).toEqual([
      { path: '/retentionDaysMax', old: 180, new: 90 },
      { path: '/deputy/contactRef', old: 'desk-1', new: 'desk-2' },
    ]);
  });

  it('come as a whole where nothing stood, and go to null', () => {
    expect(changesOf({ '/redress/responseDays': 30 }, agreement, '2016.1')).toEqual([
      { path: '/redress', old: null, new: { responseDays: 30 } },
    ]);
    expect(changesOf({ '/channels': ['TAXII', 'Email'] }, agreement, '2016.1')).toEqual([
      { path: '/channels', old: ['TAXII'], new: ['TAXII', 'Email'] },
    ]);
  });

  it('of the baseline are one list, as the contract has it', () => {
    const [change, ...more] = changesOf({ '/baselineAnswers/PP-02/answer': 'Partial' }, agreement, '2016.1');
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      path: '/baselineAnswers',
      old: APPLICATION.baselineAnswers,
      new: [{ itemId: 'PP-02', answer: 'Partial' }],
    });
  });

  it('answer the baseline that is in force now, whatever it was answered by', () => {
    const changes = changesOf({ '/baselineAnswers/PP-02/answer': 'Gap' }, agreement, '2027.1');
    expect(changes[0]).toEqual({ path: '/baselineVersion', old: '2016.1', new: '2027.1' });
    expect(changes.map(({ path }) => path)).toEqual(['/baselineVersion', '/baselineAnswers']);
  });

  it('are told at the question that made them, whatever the place in the body', () => {
    const changes = [
      { path: '/retentionDaysMax', old: 180, new: 9000 },
      { path: '/redress', old: null, new: { responseDays: 0 } },
    ];
    expect(fieldOf('/changes/0/new', changes)).toBe('/application/retentionDaysMax');
    expect(fieldOf('/changes/1/new/responseDays', changes)).toBe('/application/redress/responseDays');
    expect(fieldOf('/changes/1/new', changes)).toMatch(/^\/application\/redress\//);
    expect(fieldOf('/changes', changes)).toBe('/changes');
  });
});

describe('The questions of an amendment', () => {
  const shown = (chosen: readonly string[], answers: object) =>
    shownPlaces(chosen, { ...answers }, agreement).map(idOf);

  it('are those that were chosen, and those that another answer asks for', () => {
    expect(shown([], {})).toEqual([]);
    expect(shown(['term.length'], {})).toEqual(['term.length']);
    expect(shown([], { '/requestedLevel': 'Secret' }).length).toBeGreaterThan(0);
  });

  it('can be chosen as far as they are asked', () => {
    expect(placesOf(APPLICATION, 'Standard').map(idOf)).toContain('term.length');
  });
});
