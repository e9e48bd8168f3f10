import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../api/types.js';
import { reviewRowsOf } from './review-rows.js';

type Review = Agreement['review'];
type Facets = Pick<Agreement['facets'], 'privacy' | 'classified'>;

const assigned = (name: Review['assignments'][number]['function']) => ({
  function: name,
  dueOn: '2026-04-22',
  assignedAt: '2026-03-02T15:00:00Z',
});
const position = { position: 'Concur', revisionNo: 2, recordedAt: '2026-03-20T15:00:00Z' } as const;
const told = (review: Partial<Review>, facets: Facets) =>
  reviewRowsOf({
    review: { revisionNo: 2, assignments: [], concurrences: [], ...review },
    facets,
  } as unknown as Agreement).map(({ id, status, when }) => [id, status.word, when]);
const OPEN: Facets = { privacy: 'Assigned', classified: 'Requested' };

describe('The reviews of an application', () => {
  it('say until when each is due while nothing was decided', () => {
    expect(told({ assignments: [assigned('dhs.privacy'), assigned('dhs.csa'), assigned('dhs.crcl')] }, OPEN)).toEqual([
      ['dhs.privacy', 'Assigned', 'due 22 Apr 2026'],
      ['dhs.csa', 'Assigned', 'due 22 Apr 2026'],
      ['dhs.crcl', 'Assigned', 'due 22 Apr 2026'],
    ]);
  });

  it('say when it was decided once it was, and nothing of what was due', () => {
    const decided = { assignments: [assigned('dhs.privacy')], privacyReviewedAt: '2026-04-02T03:00:00Z' };
    expect(told(decided, { ...OPEN, privacy: 'Passed' })).toEqual([['dhs.privacy', 'Passed', 'decided 1 Apr 2026']]);
    expect(told({ assignments: [assigned('dhs.csa')] }, { ...OPEN, classified: 'Denied' })).toEqual([
      ['dhs.csa', 'Denied', 'decided'],
    ]);
  });

  it('have one row for an office that has given its position, and two where a change has ended it', () => {
    const review = (inForce: boolean) => ({
      assignments: [assigned('dhs.crcl')],
      concurrences: [{ ...position, eventId: 'said', office: 'crcl' as const, inForce }],
    });
    const said = (word: string) => ['said', word, '20 Mar 2026, on version 2'];
    expect(told(review(true), OPEN)).toEqual([said('Concurs')]);
    expect(told(review(false), OPEN)).toEqual([['dhs.crcl', 'Assigned', 'due 22 Apr 2026'], said('Ended by a change')]);
  });
});
