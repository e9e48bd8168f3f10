import { describe, expect, it } from '@jest/globals';
import { ok, type Principal } from '@accord/kernel';
import { shippedBook } from '@accord/policy/testing';
import type { RunningAgreement } from '@accord/agreements/projections';
import { CallerScopes } from '../caller-scopes.js';
import type { EachAgreement } from '../each-agreement.js';
import type { OrganizationHistory } from '../ports.js';
import type { Chronicles } from '../what-if/index.js';
import { ReadWhatIf, ReadWhatIfHandler } from './read-what-if.js';

const auditor: Principal = { subjectId: 'au', functions: ['auditor'] };
/** Reviews for the government, and is an officer of an organization. */
const ofBothSides: Principal = { subjectId: 'mv-2', functions: ['dhs.privacy', 'isao.officer'], organizationId: 'own' };
const appointment = {
  subjectId: 'mv-2',
  function: 'isao.officer',
  headcountOne: false,
  appointedAt: '',
  endedAt: null,
};
const OWN = { organizationId: 'own', appointments: [appointment] };
/** Every tenth agreement is of their own organization. */
const ownerOf = (agreementId: string): string => (agreementId.endsWith('0') ? 'own' : 'another');
const IDS = Array.from({ length: 120 }, (_, n) => `agreement ${String(n).padStart(3, '0')}`);

/** Agreements of which nothing can be read: it is counted how many are looked at, in which order. */
function handlerOver(ids: readonly string[], looked: string[]): ReadWhatIfHandler {
  const agreements: Pick<EachAgreement, 'submitted'> = {
    async *submitted(after = null) {
      for (const agreementId of ids)
        if (after === null || agreementId > after)
          yield { agreementId, state: { organizationId: ownerOf(agreementId) } } as RunningAgreement;
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
  const scopes = new CallerScopes({ find: () => Promise.resolve({ facts: OWN }) } as unknown as OrganizationHistory);
  return new ReadWhatIfHandler(clock, suppositions, scopes, agreements as EachAgreement, chronicles as Chronicles);
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

  it('is not made by administrators, who may read no agreement, nor by officers of an organization', async () => {
    const handler = handlerOver(IDS, []);
    const own: Principal = { ...ofBothSides, functions: ['isao.officer'] };
    for (const caller of [{ subjectId: 'ad-1', functions: ['admin'] } satisfies Principal, own])
      expect(await handler.execute(new ReadWhatIf(caller, [], 500, null))).toMatchObject({
        ok: false,
        error: { code: 'NOT_AUTHORIZED' },
      });
  });

  it('looks at nothing of the own organization of whoever asks, and counts what it left out', async () => {
    const looked: string[] = [];
    const handler = handlerOver(IDS.slice(0, 30), looked);
    const answer = await handler.execute(new ReadWhatIf(ofBothSides, [], 500, null));
    expect(answer).toMatchObject({ ok: true, value: { next: null, totals: { unreadable: 27, ownLeftOut: 3 } } });
    expect(looked.filter((id) => ownerOf(id) === 'own')).toEqual([]);
  });
});
