import { describe, expect, it } from '@jest/globals';
import { Refusal, Unreachable } from '../../../api/refusal.js';
import type { Agreement, WorkItem } from '../../../api/types.js';
import { noneChosen, NOTHING_CHOSEN, stillThere } from './choice.js';
import { done, failed, plannedOf, summaryOf, type Planned } from './plan.js';

const item: WorkItem = {
  agreementId: '1',
  number: 'ISA-2026-00001',
  organization: { id: '1', slug: 'waterisac', legalName: 'Water Information Sharing and Analysis Center' },
  command: 'assign-reviewer',
  function: 'nccic.case_manager',
  since: '2026-04-20T14:00:00Z',
};
const agreement = (revision: number, action: object): Agreement =>
  JSON.parse(JSON.stringify({ revision, actions: [{ command: 'assign-reviewer', ...action }] }));
const row = (more: Partial<Planned> = {}): Planned => ({
  ...plannedOf(item, agreement(4, { allowed: true })),
  ...more,
});

describe('Assigning several reviews', () => {
  it('plans each on the revision that was read, under a key of its own', () => {
    const [one, other] = [row(), row()];
    expect(one).toMatchObject({ id: '1', number: 'ISA-2026-00001', revision: 4, outcome: 'ready' });
    expect(one.key).not.toBe(other.key);
  });

  it('leaves out what the server would refuse whoever is named, and what could not be read, with the reason', () => {
    expect(plannedOf(item, agreement(4, { allowed: false, code: 'TERMINAL' }))).toMatchObject({
      outcome: 'refused',
      says: 'The agreement has ended.',
    });
    expect(plannedOf(item, null)).toMatchObject({ outcome: 'refused', says: expect.stringMatching(/not be read/) });
  });

  it.each([
    ['SOD_CONFLICT', /^Separation of duties: pr-1 has another part/],
    ['NOT_QUALIFIED', /^pr-1 is not known to hold the function/],
    ['WRONG_STATE', /^Somebody else was assigned meanwhile/],
    ['CONFLICT_VERSION', /^Somebody recorded something since you looked/],
  ])('says of %s why that one was not assigned, and sends it no more', (code, says) => {
    expect(failed(row(), new Refusal(409, { code }), 'pr-1')).toMatchObject({
      outcome: 'refused',
      says: expect.stringMatching(says),
    });
  });

  it.each([
    ['the server does not answer', new Unreachable()],
    ['the server is down', new Refusal(503, { code: 'UNAVAILABLE' })],
    ['too much was asked', new Refusal(429, { code: 'RATE_LIMITED' })],
    ['the session is over', new Refusal(401, { code: 'UNAUTHENTICATED' })],
  ])('keeps what nobody knows of where %s: the same key is sent again', (_where, error) => {
    const before = row();
    expect(failed(before, error, 'pr-1')).toMatchObject({ key: before.key, outcome: 'unknown' });
    expect(done(failed(before, error, 'pr-1'))).toEqual({ ...before, outcome: 'done' });
  });

  it('says how it went, of each kind how many', () => {
    const plan = (...outcomes: readonly Planned['outcome'][]) => ({
      subjectId: 'pr-1',
      dueOn: '2026-05-04',
      rows: outcomes.map((outcome) => row({ outcome })),
    });
    expect(summaryOf(plan('done', 'done'))).toBe('2 of 2 reviews are assigned.');
    expect(summaryOf(plan('done', 'refused'))).toBe('1 of 2 reviews is assigned. 1 is not, for the reason beside it.');
    expect(summaryOf(plan('refused', 'unknown', 'ready'))).toBe(
      'None of 3 reviews is assigned. 1 is not, for the reason beside it. 2 are left.',
    );
  });

  it('is of what still waits: what a colleague has assigned meanwhile is chosen no more', () => {
    const choice = { ...NOTHING_CHOSEN, chosen: ['1', '2'] };
    expect(stillThere([item], choice)).toEqual([item]);
    expect(noneChosen([item], choice)).toEqual([]);
    expect(noneChosen([], choice)).toEqual([{ pointer: '/chosen', message: 'Choose at least one review.' }]);
  });
});
