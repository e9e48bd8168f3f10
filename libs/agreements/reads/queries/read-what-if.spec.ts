import { describe, expect, it } from '@jest/globals';
import { ok, type Principal } from '@accord/kernel';
import { shippedBook } from '@accord/policy/testing';
import type { RunningAgreement } from '@accord/agreements/projections';
import type { EachAgreement } from '../each-agreement.js';
import type { Chronicles } from '../what-if/index.js';
import { ReadWhatIf, ReadWhatIfHandler } from './read-what-if.js';

const auditor: Principal = { subjectId: 'au', functions: ['auditor'] };
const IDS = Array.from({ length: 120 }, (_, n) => `agreement ${String(n).padStart(3, '0')}`);

/** Agreements of which nothing can be read: it is counted how many are looked at, in which order. */
function handlerOver(ids: readonly string[], looked: string[]): ReadWhatIfHandler {
  const agreements: Pick<EachAgreement, 'submitted'> = {
    async *submitted(after = null) {
      for (const agreementId of ids)
        if (after === null || agreementId > after) yield { agreementId } as RunningAgreement;
    },
  };
  const chronicles: Pick<Chronicles, 'of'> = {
    of: (agreementId) => {
      looked.push(agreementId);
      return Promise.resolve(null);
    },
  };
  const suppositions = { of: () => Promise.resolve(ok({ before: shippedBook.at, after: shippedBook.at })) };
  const clock = { now: () => new Date('2026-12-01T12:00:00Z') };
  return new ReadWhatIfHandler(clock, suppositions, agreements as EachAgreement, chronicles as Chronicles);
}

/** The parts of a supposition over so many agreements: how many each looked at. */
async function partsOver(ids: readonly string[]): Promise<{ parts: readonly number[]; looked: readonly string[] }> {
  const looked: string[] = [];
  const handler = handlerOver(ids, looked);
  const parts: number[] = [];
  for (let after: string | null = null; ;) {
    const answer = await handler.execute(new ReadWhatIf(auditor, [], 500, after));
    if (!answer.ok) throw new Error(answer.error.code);
    parts.push(answer.value.totals.unreadable);
    after = answer.value.next;
    if (after === null) return { parts, looked };
  }
}

describe('a supposition over a large record', () => {
  it('is answered fifty agreements at a time, each of them once, in the order of their ids', async () => {
    const { parts, looked } = await partsOver(IDS);
    expect(parts).toEqual([50, 50, 20]);
    expect(looked).toEqual(IDS);
  });

  it('has no empty part behind the last agreement', async () => {
    expect((await partsOver(IDS.slice(0, 100))).parts).toEqual([50, 50]);
    expect((await partsOver([])).parts).toEqual([0]);
  });
});
