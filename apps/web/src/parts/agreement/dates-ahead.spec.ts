import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Agreement, DeadlineAhead } from '../../api/types.js';
import { datesAhead } from './dates-ahead.js';

describe('Dates ahead', () => {
  const ahead = (timerId: string, more: Partial<DeadlineAhead>): DeadlineAhead => ({
    timerId,
    rule: 'standards-attestation',
    action: 'Remind',
    dueOn: '2027-11-27',
    recipients: [],
    at: '2027-09-28T04:00:00.000Z',
    ...more,
  });

  it('are one for each clock, the nearest first, with what follows', () => {
    const dates = datesAhead(
      [
        ahead('b', {}),
        ahead('b', { action: 'LapseAttestation', at: '2027-11-28T05:00:00.000Z' }),
        ahead('a', { rule: 'expiry', action: 'ExpireAgreement', dueOn: '2026-12-01', at: '2026-12-02T05:00:00.000Z' }),
      ],
      [],
    );
    expect(dates).toEqual([
      {
        id: 'a',
        date: '2026-12-01',
        what: 'Agreement ends',
        consequence: 'at 23:59:59 ET; a renewal has to be in force before',
        isEnd: true,
      },
      {
        id: 'b',
        date: '2027-11-27',
        what: 'Standards attestation ends',
        consequence: 'then the attestation has lapsed; first reminder 28 Sep 2027',
        isEnd: false,
      },
    ]);
  });

  it('are those of open conditions, too, each with who owes it', () => {
    const condition = { conditionId: 'c', text: 'Cut retention.', owner: 'ISAO', dueOn: '2027-05-27', blocking: false };
    expect(datesAhead([ahead('b', {})], [], [condition as Agreement['conditions'][number]])).toMatchObject([
      { date: '2027-05-27', what: 'Condition 1 of the review is due', consequence: 'owed by the ISAO' },
      { date: '2027-11-27' },
    ]);
  });

  it('expiry: the end of a renewed term is the new one, and nobody is told to renew any more', () => {
    const end = { rule: 'expiry', action: 'ExpireAgreement', dueOn: '2028-12-01', at: '2028-12-02T05:00:00.000Z' };
    const dates = datesAhead(
      [
        ahead('now', { ...end, action: 'ApplyAmendment', dueOn: '2027-12-01', at: '2027-12-02T05:00:00.000Z' }),
        ahead('window', { rule: 'renewal-window', dueOn: '2027-12-01' }),
        ahead('prolonged', end),
      ],
      [],
    );
    expect(dates.map(({ date, what, isEnd }) => [date, what, isEnd])).toEqual([
      ['2027-12-01', 'Last day of this term', false],
      ['2028-12-01', 'Agreement ends', true],
    ]);
    expect(dates[0]?.consequence).toBe('then the renewal takes effect, and the agreement goes on');
  });

  it('have words for every timer of the policy that can run for an agreement, or its title', () => {
    const { timers }: { timers: { id: string; title: string; value: number; unit: string }[] } = JSON.parse(
      readFileSync('libs/policy/data/policy-2026.1.json', 'utf8'),
    );
    for (const { id } of timers) expect(datesAhead([ahead('x', { rule: id })], timers)[0]?.what).not.toBe(id);
  });
});
