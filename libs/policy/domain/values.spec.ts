import { describe, expect, it } from '@jest/globals';
import type { PolicyFacts } from '@accord/agreements/domain';
import { policyFactsAt, shippedBook } from '@accord/policy/testing';
import { statutoryCoverAt, type PolicyValues } from './index.js';

const NOW = '2026-03-02T15:00:00Z';

describe('the policy values', () => {
  it('have the shape that the domain of agreements asks for, no more and no less', () => {
    const asFacts: PolicyFacts = policyFactsAt(NOW);
    const asValues: PolicyValues = asFacts; // compiles in this direction too: the two declarations agree
    expect(asValues.version).toBe('2026.1');
  });

  it('carry the numbers of the set in force', () => {
    expect(policyFactsAt(NOW)).toMatchObject({
      term: { maxMonths: 60, defaultMonths: 36 },
      retention: { ceilingDays: 365, deviationClauseId: 'records' },
      breachNotice: { maxHours: 72 },
      removalTestMaxAgeMonths: 12,
      lookBackMonths: 24,
      signatoryMayAcceptUpTo: null,
      certificationVersion: '2026.1',
      signatureStatementVersion: '2026.1',
      privacyReviewFreshnessDays: 365,
      signatureWindow: { days: 30, voidAfterDays: 60 },
      noReplyRejectionDays: 60,
    });
  });

  it('rate a risk by likelihood first, and bound its acceptance by level', () => {
    const { risk } = policyFactsAt(NOW);
    expect(risk.matrix.VeryHigh.Low).toBe('Low');
    expect(risk.matrix.Low.VeryHigh).toBe('Moderate');
    expect(risk.rankByLevel.High).toBe('agency_director');
    expect(risk.maxAcceptanceMonths).toEqual({ VeryLow: 12, Low: 12, Moderate: 12, High: 6, VeryHigh: 6 });
  });

  it('tell mandatory items of the baseline from conditional ones', () => {
    const { baseline } = policyFactsAt(NOW);
    expect(baseline.itemIds).toHaveLength(25);
    const conditional = baseline.itemIds.filter((item) => !baseline.mandatoryItemIds.includes(item));
    expect(conditional).toEqual(['BP-05', 'TM-04']);
  });

  it('know the pathways, clauses and material fields', () => {
    const { pathways, clauses, materiality } = policyFactsAt(NOW);
    expect(pathways.filter((pathway) => !pathway.active).map((pathway) => pathway.id)).toEqual([
      'EntityEligibility_DHS',
    ]);
    expect(clauses).toHaveLength(9);
    expect(materiality.privacy).toContainEqual({ path: '/tlpCeiling', when: 'up' });
    expect(materiality.privacy).toContainEqual({ path: '/removal/lastTestOn', when: 'down' });
    expect(materiality.party).toHaveLength(6);
    expect(materiality.counsel).toContainEqual({ path: '/deviations', when: 'any' });
    expect(materiality.secondOfficial).toContainEqual({ path: '/namedRecipients', when: 'any' });
  });

  it('say how far ahead each date that a person sends may lie', () => {
    expect(policyFactsAt(NOW).latestDates).toEqual({
      assignmentDueOn: '2027-03-02',
      changesDueOn: '2026-08-29',
      conditionDueOn: '2028-03-01',
      milestoneDueOn: '2028-03-01',
      signBy: '2026-05-01',
      authorityValidUntil: '2036-02-28',
      verificationDueOn: '2027-03-02',
      needRevalidateOn: '2027-03-02',
    });
    expect(policyFactsAt('2028-02-29').latestDates.verificationDueOn).toBe('2029-02-28');
  });

  it('say until when work is due, in business days of the federal calendar where the timer counts in them', () => {
    const { deadlines } = policyFactsAt(NOW);
    expect(deadlines.intake('2026-05-20')).toBe('2026-05-28'); // Memorial Day lies between
    expect(deadlines.concurrence('2026-05-20')).toBe('2026-06-04');
    expect(deadlines.privacyReview('2026-05-20')).toBe('2026-06-18');
    expect(deadlines.determination('2026-05-20', true)).toBe('2026-08-18');
    expect(deadlines.determination('2026-05-20', false)).toBe('2026-11-16');
  });

  it('lock the privacy form thirty months after it was introduced, with the end of that day in New York', () => {
    const locked = (moment: string): boolean => policyFactsAt(moment).privacyForm.locked;
    expect(locked('2028-07-01')).toBe(false);
    expect(locked('2028-07-02T03:59:59Z')).toBe(false);
    expect(locked('2028-07-02T04:00:00Z')).toBe(true);
    expect(locked('2028-07-02')).toBe(true);
  });

  it('stand for the time before the first set too', () => {
    expect(policyFactsAt('2019-05-01T00:00:00Z').version).toBe('2026.1');
  });

  it('are not guessed for what is no moment', () => {
    for (const text of ['', 'soon', '2026-13-01']) expect(() => policyFactsAt(text)).toThrow(RangeError);
  });
});

describe('statutory cover', () => {
  it.each([
    ['2015-12-17', false, null],
    ['2015-12-18', true, '2025-09-30'],
    ['2025-09-30', true, '2025-09-30'],
    ['2025-10-01', false, null],
    ['2025-11-12', true, '2026-01-30'],
    ['2026-01-31', false, null],
    ['2026-02-03', true, '2026-09-30'],
    ['2026-10-01', false, null],
  ])('on %s: %s', (date, inForce, until) => {
    expect(statutoryCoverAt(shippedBook.editionOn(date), date)).toEqual([{ statute: 'CISA2015', inForce, until }]);
    expect(policyFactsAt(date).statutes).toEqual([expect.objectContaining({ statute: 'CISA2015', inForce })]);
  });

  it('goes by the day in New York', () => {
    expect(policyFactsAt('2025-10-01T03:59:59Z').statutes[0]?.inForce).toBe(true);
    expect(policyFactsAt('2025-10-01T04:00:00Z').statutes[0]?.inForce).toBe(false);
  });
});
