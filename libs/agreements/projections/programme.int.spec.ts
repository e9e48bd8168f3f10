import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { derivedId } from '@accord/kernel';
import { shippedPolicies } from '@accord/policy/testing';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { agreementProjection } from './agreement.projection.js';
import { changeRequests, returnCounts, workGroups } from './programme-work.query.js';
import { decidedByMonth, lastDecisionOn, openGroups, stageTimes } from './programme.query.js';
import { recordedLog, type Given } from './testing/recorded.js';
import { build, type Built } from './testing/tables.js';
import { happened, registered, wayToActive } from './testing/way.js';

let database: TestDatabase;
let built: Built;

const id = (n: number): string => derivedId(`agreement ${n}`);
const ORGANIZATION = derivedId('organization 1');
const at = (given: Given, day: string): Given => ({ ...given, recordedAt: `${day}T15:00:00.000Z` });

/** The day of each event of one that took its time: submitted on a Monday, returned a week later. */
const DAYS =
  '03-02 03-02 03-02 03-04 03-04 03-05 03-06 03-09 03-10 03-16 03-16 03-20 03-24 04-01 04-02 04-03 04-08 04-09 04-10'
    .split(' ')
    .map((day) => `2026-${day}`);
const slow = wayToActive(id(1), ORGANIZATION).map((event, step) => at(event, DAYS[step]!));
const submitted = (n: number, day: string): Given[] => [
  at(happened(id(n), 'AgreementDrafted', undefined, { organizationId: ORGANIZATION }), day),
  at(happened(id(n), 'AgreementProposed'), day),
];
const rejected = [...submitted(2, '2026-04-06'), at(happened(id(2), 'AgreementRejected'), '2026-04-13')];
const withdrawn = [...submitted(3, '2026-04-06'), at(happened(id(3), 'AgreementWithdrawn'), '2026-04-07')];
const openOnes = [...submitted(4, '2026-04-14'), ...submitted(5, '2026-04-14')];
const drafts = submitted(6, '2026-04-14').slice(0, 1);

const log = recordedLog([
  at(registered(ORGANIZATION, 'org', 'Org'), '2026-03-01'),
  ...slow,
  ...rejected,
  ...withdrawn,
  ...openOnes,
  ...drafts,
]);
const YEAR = { from: '2026-01-01', to: '2026-12-31' };

beforeAll(async () => {
  database = await withTestDatabase();
  built = await build(database.ownerPool, 'programme', agreementProjection(shippedPolicies), log, [5]);
}, 30_000);
afterAll(() => database.drop());

describe('the figures of the program', () => {
  it('tell of decisions by month in business days; what was withdrawn is none', async () => {
    expect(await decidedByMonth(database.ownerPool, built.table, YEAR)).toEqual([
      { month: '2026-04', inForce: 1, rejected: 1, median: 5, p85: 29, p95: 29, days: [5, 29] },
    ]);
    const march = { from: '2026-03-01', to: '2026-04-09' };
    expect(await decidedByMonth(database.ownerPool, built.table, march)).toEqual([]);
    expect(await lastDecisionOn(database.ownerPool, built.table, '2026-04-12')).toBe('2026-04-10');
    expect(await lastDecisionOn(database.ownerPool, built.table, '2026-04-09')).toBeNull();
  });

  it('tell whose the time at each stage was; a step lasts until the next', async () => {
    const times = await stageTimes(database.ownerPool, built.table, { from: '2026-04-10', to: '2026-04-10' });
    expect(new Map(times.map(({ stage, government, applicant }) => [stage, [government, applicant]]))).toEqual(
      new Map([
        [
          'intake',
          [
            { businessDays: 2, days: 2 },
            { businessDays: 0, days: 0 },
          ],
        ],
        [
          'privacy',
          [
            { businessDays: 7, days: 9 },
            { businessDays: 5, days: 7 },
          ],
        ],
        [
          'classified',
          [
            { businessDays: 8, days: 12 },
            { businessDays: 0, days: 0 },
          ],
        ],
        [
          'terms',
          [
            { businessDays: 2, days: 2 },
            { businessDays: 0, days: 0 },
          ],
        ],
        [
          'signatures',
          [
            { businessDays: 1, days: 1 },
            { businessDays: 3, days: 5 },
          ],
        ],
        [
          'activation',
          [
            { businessDays: 1, days: 1 },
            { businessDays: 0, days: 0 },
          ],
        ],
      ]),
    );
  });

  it('tell of what is open, and since when; neither drafts nor what is over', async () => {
    expect(await openGroups(database.ownerPool, built.table)).toEqual([
      { stage: 'intake', waitsOn: 'government', since: '2026-04-14', applications: 2 },
    ]);
    const work = await workGroups(database.ownerPool, built.table);
    expect(work).toContainEqual({ function: 'nccic.case_manager', subjectId: null, dueOn: '2026-04-21', items: 2 });
    expect(work.every(({ function: name }) => name !== 'isao.officer')).toBe(true); // the draft is nobody else's
  });

  it('tell how often work came back and which places were named, sealed as they are, the newest first', async () => {
    expect(await returnCounts(database.ownerPool, built.table, YEAR)).toEqual([
      { returns: 0, applications: 1 },
      { returns: 1, applications: 1 },
    ]);
    expect(await changeRequests(database.ownerPool, built.table, YEAR, 10)).toEqual({
      newest: [{ agreementId: id(1), fields: ['/retentionDaysMax'] }],
      all: 1,
    });
    expect(
      (await changeRequests(database.ownerPool, built.table, { from: '2026-04-01', to: '2026-12-31' }, 10)).all,
    ).toBe(0);
  });
});
