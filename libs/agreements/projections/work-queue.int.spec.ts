import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shippedPolicies } from '@accord/policy/testing';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { recordedLog, type Given } from './testing/recorded.js';
import { agreementProjection } from './agreement.projection.js';
import { build, type Built } from './testing/tables.js';
import { agreement, all, log, numbers, organization } from './testing/many-agreements.js';
import { attested, eligibility, registered, wayToActive } from './testing/way.js';
import { isWorkKey, listWork, type WorkItem, type WorkQueueQuery } from './work-queue.query.js';

let database: TestDatabase;
let queue: Built;
beforeAll(async () => {
  database = await withTestDatabase();
  queue = await build(database.ownerPool, 'queue', agreementProjection(shippedPolicies), log, [500]);
}, 60_000);
afterAll(() => database.drop());

const work = (caller: WorkQueueQuery['caller'], limit = 200): Promise<WorkItem[]> =>
  all((after) => listWork(database.ownerPool, queue.table, { caller, limit, ...(after ? { after } : {}) }), isWorkKey);

describe('the work queue', () => {
  it('gives the oldest due first, then the oldest, page by page', async () => {
    const caller = { subjectId: 'pr-2', functions: ['dhs.privacy', 'nccic.case_manager', 'dhs.crcl'] as const };
    const shown = await work(caller, 23);
    expect(shown).toEqual(await work(caller));
    const order = shown.map(({ dueOn: due, since }) => `${due ?? 'none'} ${since}`);
    expect(order).toEqual(order.toSorted());
    expect(new Set(shown.map((one) => JSON.stringify(one))).size).toBe(shown.length);
    expect(shown.some(({ dueOn: due }) => due !== undefined) && shown.some(({ dueOn: due }) => due === undefined)).toBe(
      true,
    );
  });

  it('shows what is assigned to the one it is assigned to only', async () => {
    const shown = await work({ subjectId: 'pr-2', functions: ['dhs.privacy'] });
    const expected = numbers((n) => n % 5 === 2 && n % 4 === 2);
    expect(shown.map(({ agreementId }) => agreementId).toSorted()).toEqual(expected.map(agreement).toSorted());
    const [first] = shown;
    expect(Object.keys(first!)).toEqual([
      'agreementId',
      'number',
      'organization',
      'command',
      'function',
      'dueOn',
      'since',
      'isAssigned',
    ]);
    expect(first).toMatchObject({ command: 'pass-privacy-review', function: 'dhs.privacy' });
    expect(await work({ subjectId: 'somebody', functions: ['dhs.privacy'] })).toEqual([]);
    const office = await work({ subjectId: 'pr-2', functions: ['nccic.case_manager'] });
    expect(office.length).toBeGreaterThan(0);
    expect(office.filter((one) => 'isAssigned' in one)).toEqual([]);
  });

  it('shows an organization its own work only', async () => {
    const shown = await work({ subjectId: 'x', functions: ['isao.officer'], organizationId: organization(3) });
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((one) => one.organization.id === organization(3) && one.function === 'isao.officer')).toBe(true);
    expect(await work({ subjectId: 'x', functions: ['isao.officer'] })).toEqual([]);
    expect(await work({ subjectId: 'x', functions: ['auditor'] })).toEqual([]);
  });

  it('shows a person of both sides the own organization as its member', async () => {
    const shown = await work({
      subjectId: 'x',
      functions: ['nccic.case_manager', 'isao.officer'],
      organizationId: organization(3),
    });
    const mine = shown.filter((one) => one.organization.id === organization(3));
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.every((one) => one.function === 'isao.officer')).toBe(true);
    const others = shown.filter((one) => one.organization.id !== organization(3));
    expect(others.length).toBeGreaterThan(0);
    expect(others.every((one) => one.function === 'nccic.case_manager')).toBe(true);
  });

  it('keeps what government does about an organization from who is a member of it as well', async () => {
    const functions = ['nccic.case_manager', 'isao.officer'] as const;
    const ofOne = (shown: readonly WorkItem[]) => shown.filter((one) => one.organization.id === organization(1));
    expect(ofOne(await work({ subjectId: 'x', functions: ['nccic.case_manager'] })).length).toBeGreaterThan(0);
    expect(ofOne(await work({ subjectId: 'x', functions, organizationId: organization(1) }))).toEqual([]);
  });

  const queued = async (name: string, events: readonly Given[], sizes: readonly number[] = [1]) => {
    const built = await build(
      database.ownerPool,
      name,
      agreementProjection(shippedPolicies),
      recordedLog(events),
      sizes,
    );
    const { rows } = await database.ownerPool.query<{ command: string; function: string; due: string | null }>(
      `select command, function, due_on::text as due from ${built.table('work_queue')} order by item`,
    );
    return rows.map((row) => `${row.command} by ${row.function} until ${row.due ?? 'any day'}`);
  };

  it('follows the attestation of the organization to where only it has a gap', async () => {
    const way = wayToActive(agreement(2), organization(2));
    const underWay = [registered(organization(2), 'two', 'Two'), attested(organization(2)), ...way.slice(0, 15)];
    expect(await queued('met', underWay)).toEqual(['open-for-signature by nccic.case_manager until any day']);
    const withGap = [...underWay, attested(organization(2), 'Gap')];
    expect(await queued('gap', withGap)).toEqual(['accept-risk by dhs.risk_acceptor until any day']);
    expect(await queued('again', [...withGap, attested(organization(2))], [99])).toEqual([
      'open-for-signature by nccic.case_manager until any day',
    ]);
  });

  it('gives the classified determination less time once the security agency has it on file as eligible', async () => {
    const way = wayToActive(agreement(3), organization(3));
    const underWay = [registered(organization(3), 'three', 'Three'), ...way.slice(0, 12)];
    const dueBy = (day: string) => [
      'accept-risk by dhs.risk_acceptor until any day',
      `approve-classified-access by dhs.csa until ${day}`,
    ];
    expect(await queued('unknown', underWay)).toEqual(dueBy('2026-08-31'));
    const known = [...underWay, eligibility(organization(3), 'Eligible', '2026-02-01')];
    expect(await queued('eligible', known)).toEqual(dueBy('2026-06-01'));
    const older = [...known, eligibility(organization(3), 'Revoked', '2026-01-01')];
    expect(await queued('older', older)).toEqual(dueBy('2026-06-01'));
    const revoked = [...known, eligibility(organization(3), 'Revoked', '2026-02-02')];
    expect(await queued('revoked', revoked)).toEqual(dueBy('2026-08-31'));
    const own = [...underWay, eligibility(organization(3), 'Eligible', '2026-02-01', 'isao.fso')];
    expect(await queued('own', own)).toEqual(dueBy('2026-08-31'));
    const ownAfter = [...known, eligibility(organization(3), 'InProcess', '2026-02-02', 'isao.fso')];
    expect(await queued('own_after', ownAfter)).toEqual(dueBy('2026-06-01'));
  });

  it('forgets what was done', async () => {
    const events = recordedLog([
      registered(organization(5), 'own', 'Own'),
      ...wayToActive(agreement(1), organization(5)),
    ]);
    const done = await build(database.ownerPool, 'done', agreementProjection(shippedPolicies), events, [1]);
    const { rows } = await database.ownerPool.query(`select * from ${done.table('work_queue')}`);
    expect(rows).toEqual([]);
  });
});
