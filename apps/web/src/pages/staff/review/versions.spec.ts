import { describe, expect, it } from '@jest/globals';
import { comparisonOf, digestAt, lastReviewOf, versionAt, versionsOf } from './versions.js';
import { event } from './testing/history.js';

const HISTORY = [
  event(0, 'AgreementDrafted', { by: 'x.officer', as: 'isao.officer' }),
  event(1, 'AgreementProposed', { by: 'x.officer', payload: { revisionNo: 1, applicationDigest: 'a1' } }),
  event(2, 'ConcurrenceRecorded', { by: 'cr-1', as: 'dhs.crcl' }),
  event(3, 'ChangesRequested', { by: 'pr-1', as: 'dhs.privacy' }),
  event(4, 'AgreementResubmitted', { by: 'x.officer', payload: { revisionNo: 2, applicationDigest: 'a2' } }),
  event(5, 'ChangesRequested', { by: 'cm-1', as: 'nccic.case_manager' }),
  event(6, 'AgreementResubmitted', { by: 'x.officer', payload: { revisionNo: 3, applicationDigest: 'a3' } }),
];
const VERSIONS = versionsOf(HISTORY);
const PR_1 = { subjectId: 'pr-1', functions: ['dhs.privacy'] };
const held = VERSIONS[2]!;

describe('Versions of an application', () => {
  it('are its submissions, each from its event to the next', () => {
    expect(VERSIONS.map(({ number, revision }) => [number, revision])).toEqual([
      [1, 1],
      [2, 4],
      [3, 6],
    ]);
    expect(versionAt(VERSIONS, 5)?.number).toBe(2);
    expect(versionAt(VERSIONS, 0)).toBeUndefined();
    expect([digestAt(HISTORY, 0), digestAt(HISTORY, 5), digestAt(HISTORY, 6)]).toEqual([undefined, 'a2', 'a3']);
  });

  it('are reviewed by the reader, else by their office', () => {
    expect(lastReviewOf(HISTORY, VERSIONS, PR_1)).toMatchObject({ version: { number: 1 }, isOwn: true });
    const colleague = { subjectId: 'pr-2', functions: ['dhs.privacy'] };
    expect(lastReviewOf(HISTORY, VERSIONS, colleague)).toMatchObject({ version: { number: 1 }, isOwn: false });
    expect(lastReviewOf(HISTORY, VERSIONS, { subjectId: 'co-1', functions: ['dhs.counsel'] })).toBeUndefined();
  });
});

describe('What is compared', () => {
  const last = lastReviewOf(HISTORY, VERSIONS, PR_1);
  const numbers = (words: Record<string, string>, hasReviewed = true) => {
    const { way, from, to } = comparisonOf(words, VERSIONS, held, hasReviewed ? last : undefined);
    return [way, from?.number, to.number];
  };

  it('is without a word what changed since the last review, where something can have', () => {
    expect(numbers({})).toEqual(['since', 1, 3]);
    expect(numbers({}, false)).toEqual(['stands', undefined, 3]);
    expect(comparisonOf({}, VERSIONS, VERSIONS[0]!, last).way).toBe('stands');
  });

  it('is any two versions that the address names, the older first', () => {
    expect(numbers({ view: 'two', from: '3', to: '2' })).toEqual(['two', 2, 3]);
    expect(numbers({ view: 'two' })).toEqual(['two', 2, 3]);
    expect(numbers({ view: 'two', from: '9', to: 'nothing' })).toEqual(['two', 2, 3]);
    expect(numbers({ view: 'nonsense' })).toEqual(['since', 1, 3]);
  });
});
