import { describe, expect, it } from '@jest/globals';
import { derivedId } from '@accord/kernel';
import { happened, recordedLog, wayToActive, type Given } from '@accord/agreements/projections/testing';
import { AnnualReckoning } from './annual-report.js';

const id = derivedId('agreement 1');
const officer = { subjectId: 'example.officer', function: 'isao.officer' } as const;
const at = (given: Given, recordedAt: string): Given => ({ ...given, recordedAt });

/** In force in fiscal year 2026; what follows lies on both sides of the midnight in New York that ends it. */
const way = wayToActive(id).map((one, n) => at(one, `2026-04-01T12:00:${String(n).padStart(2, '0')}.000Z`));
const before = at(
  happened(id, 'ChangedConditionReported', officer, { kind: 'LossOrCompromise' }),
  '2026-10-01T03:59:59.000Z',
);
const after = at(
  happened(id, 'ChangedConditionReported', officer, { kind: 'LossOrCompromise' }),
  '2026-10-01T04:00:00.000Z',
);
const discharged = at(happened(id, 'ConditionDischarged'), '2026-11-16T12:00:00.000Z');
const reviewed = at(happened(id, 'AnnualReviewCompleted'), '2027-05-01T12:00:00.000Z');

async function reportOf(
  fiscalYear: number,
  today: string,
  given: readonly Given[] = [...way, before, after, discharged],
) {
  const reckoning = new AnnualReckoning(fiscalYear, today);
  await reckoning.add(id, recordedLog(given));
  return reckoning.report();
}

const partsOf = ({ missing }: Awaited<ReturnType<typeof reportOf>>) => missing.map(({ part }) => part);

describe('the annual privacy report', () => {
  it('ends its year at midnight in New York, and shows the year before it', async () => {
    const [first, second] = [await reportOf(2026, '2028-01-01'), await reportOf(2027, '2028-01-01')];
    expect([first.from, first.to, first.isEnded]).toEqual(['2025-10-01', '2026-09-30', true]);
    expect(first.thisYear.reviews).toEqual({ passed: 0, passedWithConditions: 1, failed: 1 });
    expect([first.thisYear.lossReports, second.thisYear.lossReports]).toEqual([1, 1]);
    expect(second.lastYear).toEqual(first.thisYear);
    expect(second.thisYear.reviews).toEqual({ passed: 0, passedWithConditions: 0, failed: 0 });
    expect(first.thisYear.findings.find(({ principle }) => principle === 'DataMinimization')).toMatchObject({
      SatisfiedWithCondition: 2,
      Satisfied: 0,
    });
  });

  it('counts a condition as open at the end, overdue after its day, and once it is discharged no more', async () => {
    const { thisYear } = await reportOf(2026, '2028-01-01');
    expect(thisYear.conditions).toMatchObject({ opened: 1, discharged: 0, openAtEnd: 1, overdueAtEnd: 0 });
    const running = await reportOf(2027, '2026-11-16', [...way, before, after]);
    expect(running.thisYear.conditions).toMatchObject({ openAtBeginning: 1, openAtEnd: 1, overdueAtEnd: 1 });
    const closed = (await reportOf(2027, '2028-01-01')).thisYear.conditions;
    expect(closed).toMatchObject({ openAtBeginning: 1, opened: 0, discharged: 1, openAtEnd: 0, overdueAtEnd: 0 });
  });

  it('closes the books: what was open and what was opened is discharged, replaced, ended or open', async () => {
    const again = at(
      happened(id, 'PrivacyReviewPassed', { subjectId: 'staff-p', function: 'dhs.privacy' }, { conditions: [] }),
      '2026-12-01T12:00:00.000Z',
    );
    for (const more of [
      [],
      [again],
      [at(happened(id, 'AgreementTerminated', undefined), '2026-12-01T12:00:00.000Z')],
    ]) {
      const { conditions } = (await reportOf(2027, '2028-01-01', [...way, ...more])).thisYear;
      const { openAtBeginning, opened, discharged: done, replaced, endedWithAgreement, openAtEnd } = conditions;
      expect(openAtBeginning + opened - done - replaced - endedWithAgreement).toBe(openAtEnd);
      expect([replaced, endedWithAgreement]).toEqual(more.length === 0 ? [0, 0] : more[0] === again ? [1, 0] : [0, 1]);
    }
  });

  it('names its missing parts: a year that has not ended, an agreement without its review, what Accord does not hold', async () => {
    const notHeld = ['MisSharingNotices', 'Complaints', 'ComplaintResponseTime', 'RetentionBreaches'];
    expect(partsOf(await reportOf(2026, '2026-09-30'))).toEqual(['YearNotEnded', ...notHeld]);
    expect(partsOf(await reportOf(2026, '2026-10-01'))).toEqual(notHeld);
    expect(partsOf(await reportOf(2027, '2028-01-01'))).toEqual(['AnnualReview', ...notHeld]);
    expect(partsOf(await reportOf(2027, '2028-01-01', [...way, reviewed]))).toEqual(notHeld);
    const odd = at({ ...way[3]!, data: { novelty: null }, type: 'Novelty' }, '2026-05-01T12:00:00.000Z');
    expect((await reportOf(2026, '2028-01-01', [...way, odd])).missing[0]).toMatchObject({
      part: 'UnreadableRecord',
      agreementId: id,
    });
  });

  it('tells where agreements stood on the last day: what a clock would do counts at once', async () => {
    const standing = async (fiscalYear: number) =>
      (await reportOf(fiscalYear, '2040-01-01')).thisYear.agreements.filter(({ agreements }) => agreements > 0);
    expect(await standing(2026)).toEqual([{ state: 'Active', agreements: 1 }]);
    expect(await standing(2029)).toEqual([{ state: 'Expired', agreements: 1 }]);
    expect((await reportOf(2026, '2040-01-01')).thisYear.classified).toEqual({ yes: 1, no: 0 });
  });
});
