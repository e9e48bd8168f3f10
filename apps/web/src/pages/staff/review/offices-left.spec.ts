import { describe, expect, it } from '@jest/globals';
import type { Agreement } from '../../../api/types.js';
import { firstToAssign, hasDecided, isAsked } from './offices-left.js';

const agreement = (privacy: string, assigned: readonly string[] = [], spoke: readonly string[] = []): Agreement =>
  JSON.parse(
    JSON.stringify({
      facets: { privacy, classified: 'NotRequired' },
      review: {
        assignments: assigned.map((name) => ({ function: name })),
        concurrences: spoke.map((office) => ({ office, inForce: true })),
      },
    }),
  ) as Agreement;

describe('The page of reviewers', () => {
  it('opens on the office that nobody reviews for and that has not decided', () => {
    expect(firstToAssign(agreement('None'))).toBe('dhs.privacy');
    expect(firstToAssign(agreement('Assigned', ['dhs.privacy']))).toBe('dhs.crcl');
    expect(firstToAssign(agreement('Passed', ['dhs.privacy'], ['crcl']))).toBe('dhs.counsel');
    expect(firstToAssign(agreement('Assigned', ['dhs.privacy'], ['crcl', 'counsel']))).toBe('dhs.privacy');
  });

  it('asks the agency of security only where access was asked for', () => {
    const asked = agreement('None');
    expect(isAsked(asked, 'dhs.csa')).toBe(false);
    expect(isAsked({ ...asked, facets: { ...asked.facets, classified: 'NotRequested' } }, 'dhs.csa')).toBe(false);
    expect(isAsked({ ...asked, facets: { ...asked.facets, classified: 'Requested' } }, 'dhs.csa')).toBe(true);
    expect(isAsked(asked, 'dhs.privacy')).toBe(true);
  });

  it('knows which office has decided, and that a concurrence that a new version voided is none', () => {
    const one = agreement('Passed', [], ['crcl']);
    expect(
      (['dhs.privacy', 'dhs.crcl', 'dhs.counsel', 'dhs.csa'] as const).map((name) => hasDecided(one, name)),
    ).toEqual([true, true, false, true]);
    const voided = {
      ...one,
      review: { ...one.review, concurrences: [{ ...one.review.concurrences[0]!, inForce: false }] },
    };
    expect(hasDecided(voided, 'dhs.crcl')).toBe(false);
  });
});
