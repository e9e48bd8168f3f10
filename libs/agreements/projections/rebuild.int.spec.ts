import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { derivedId } from '@accord/kernel';
import { shippedPolicies } from '@accord/policy/testing';
import fc from 'fast-check';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { UnreadableEvent } from '@accord/read-side';
import { agreementProjection } from './agreement.projection.js';
import { findAgreement } from './folds.js';
import { recordedEventProjection } from './recorded-event.projection.js';
import { recordedLog, type Given } from './testing/recorded.js';
import { sealed } from './testing/sample-forms.js';
import { build } from './testing/tables.js';
import { attested, eligibility, happened, registered, wayToActive } from './testing/way.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await withTestDatabase();
}, 30_000);
afterAll(() => database.drop());

const organizations = [1, 2, 3].map((n) => derivedId(`organization ${n}`));
const refused = (agreementId: string): Given => ({
  streamId: 'security-audit',
  type: 'CommandRefused',
  data: {
    command: 'open-for-signature',
    agreementId,
    refusalCode: 'RISK_UNCOVERED',
    actor: { subjectId: 'cm', function: 'nccic.case_manager' },
    payloadDigest: 'ab',
  },
});

const asked = (agreementId: string, type: 'AccessRefused' | 'RecordExported'): Given => ({
  streamId: 'security-audit',
  type,
  data: { route: 'GET /api/v1/agreements/:id/record', agreementId, actor: { subjectId: 'cm', function: null } },
});

const ofOrganization = (id: string, type: string, data: object): Given => ({
  streamId: `organization-${id}`,
  type,
  data,
});

/** What happens to an organization while its agreements are under way. */
const attestations = (id: string): Given[] => [
  attested(id),
  ofOrganization(id, 'StandardsAttestationWithdrawn', { itemIds: ['CA-01'], cause: sealed('why') }),
  ofOrganization(id, 'SecurityFactRecorded', {
    factKind: 'FOCI',
    status: 'None',
    sourceRef: sealed('where'),
    asOf: '2026-03-01',
  }),
  eligibility(id, 'Eligible', '2026-03-01'),
  ofOrganization(id, 'StandardsAttestationLapsed', { itemIds: ['CA-01'], cause: 'Expired' }),
];

/** One event of each in turn, until all are told. */
const inTurn = (stories: readonly (readonly Given[])[]): Given[] =>
  Array.from({ length: Math.max(...stories.map((one) => one.length)) }, (_, at) =>
    stories.flatMap((one) => one.slice(at, at + 1)),
  ).flat();

/** Three organizations and six agreements at different places of their way, with attestations and refusals in between. */
function givenLog(): Given[] {
  const agreements = Array.from({ length: 6 }, (_, n) => {
    const id = derivedId(`agreement ${n}`);
    return [
      ...wayToActive(id, organizations[n % 3]).slice(0, 19 - 3 * n),
      refused(id),
      asked(id, n % 2 ? 'AccessRefused' : 'RecordExported'),
    ];
  });
  const registrations = organizations.map((id, n) => registered(id, `org-${n}`, `Organization ${n}`));
  return [...registrations, ...inTurn([...agreements, ...organizations.map(attestations)])];
}

const log = recordedLog(givenLog());
const projections = [agreementProjection(shippedPolicies), recordedEventProjection()];

describe.each(projections.map((projection) => [projection.name, projection] as const))(
  'the read model %s',
  (name, projection) => {
    it('is the same however its events are cut into batches', async () => {
      const whole = await (await build(database.ownerPool, `whole_${name}`, projection, log)).rows();
      expect(whole.length).toBeGreaterThan(0);
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }), async (sizes) => {
          run += 1;
          const built = await build(database.ownerPool, `cut_${name}_${run}`, projection, log, sizes);
          expect(await built.rows()).toEqual(whole);
        }),
        { numRuns: 8 },
      );
    }, 30_000);

    it('is the same when it is built with agreements kept in memory', async () => {
      const whole = await (await build(database.ownerPool, `unbuilt_${name}`, projection, log)).rows();
      const building = projection.building?.();
      if (!building) return expect(name).toBe('recorded_event');
      const built = await build(database.ownerPool, `built_${name}`, projection, []);
      for (let from = 0; from < log.length; from += 7) {
        await building.apply(log.slice(from, from + 7), database.ownerPool, built.table);
        if (from % 21 === 0) await building.settle(database.ownerPool, built.table);
      }
      await building.settle(database.ownerPool, built.table);
      expect(await built.rows()).toEqual(whole);
    });

    it('is not changed by events that it has seen already', async () => {
      const built = await build(database.ownerPool, `twice_${name}`, projection, log);
      const before = await built.rows();
      await projection.apply(log.slice(-20), database.ownerPool, built.table);
      expect(await built.rows()).toEqual(before);
    });
  },
);

describe('the read model of single agreements', () => {
  it('keeps the fold with its texts sealed, and where it stands', async () => {
    const id = derivedId('agreement 0');
    const { table } = await build(database.ownerPool, 'detail', agreementProjection(shippedPolicies), log);
    const found = await findAgreement(database.ownerPool, table, id);
    const last = log.findLast(({ streamId }) => streamId === `agreement-${id}`);
    expect(found).toMatchObject({
      id,
      organizationId: organizations[0],
      submitted: true,
      revision: last?.revision,
      position: last?.position,
      state: { state: 'Active', application: { legalName: sealed('Example ISAO') } },
    });
    expect(await findAgreement(database.ownerPool, table, derivedId('nobody'))).toBeNull();
  });

  it('names the event that it cannot read, of an agreement or an organization, and keeps nothing of the batch', async () => {
    const odd = recordedLog([
      happened(derivedId('fine'), 'AgreementDrafted'),
      happened(derivedId('odd'), 'AgreementDrafted'),
      ofOrganization(organizations[0]!, 'StandardsAttestationRecorded', { answers: 'of a later release' }),
    ]);
    const [, unknown] = odd;
    const ofLater = { ...unknown!, type: 'AgreementFolded' };
    const projection = agreementProjection(shippedPolicies);
    const built = await build(database.ownerPool, 'odd', projection, []);
    for (const events of [
      [odd[0]!, ofLater],
      [odd[0]!, odd[2]!],
    ]) {
      const applied = projection.apply(events, database.ownerPool, built.table);
      await expect(applied).rejects.toBeInstanceOf(UnreadableEvent);
      await expect(applied).rejects.toMatchObject({ event: events[1] });
    }
    expect(await built.rows()).toEqual([]);
  });

  it('rewrites nothing but lines of unfinished agreements when its organization attests or is on file anew', async () => {
    const projection = agreementProjection(shippedPolicies);
    const way = wayToActive(derivedId('living'), organizations[0]);
    const ended = wayToActive(derivedId('ended'), organizations[0]).slice(0, 4);
    const reviewed = wayToActive(derivedId('reviewed'), organizations[0]).slice(0, 12);
    const before = [
      registered(organizations[0]!, 'org', 'Org'),
      ...way,
      ...ended,
      happened(derivedId('ended'), 'AgreementWithdrawn'),
      ...reviewed,
    ];
    const facts = [eligibility(organizations[0]!, 'Eligible', '2026-02-01'), attested(organizations[0]!)];
    const told = recordedLog([...before, ...facts]);
    const built = await build(database.ownerPool, 'narrow', projection, told.slice(0, before.length));
    const versions = async (table: string) => {
      const text = `select id, xmin::text as version from ${built.table(table)} order by id`;
      return (await database.ownerPool.query<{ id: string; version: string }>(text)).rows;
    };
    const rewritten = async (event: number, table: string) => {
      const old = await versions(table);
      await projection.apply([told[event]!], database.ownerPool, built.table);
      return (await versions(table)).filter((row, n) => row.version !== old[n]!.version).map(({ id }) => id);
    };
    expect(await rewritten(before.length, 'agreement_list')).toEqual([derivedId('reviewed')]);
    const folds = await versions('agreement_fold');
    const unfinished = [derivedId('living'), derivedId('reviewed')].toSorted();
    expect(await rewritten(before.length + 1, 'agreement_list')).toEqual(unfinished);
    expect(await versions('agreement_fold')).toEqual(folds);
  });
});
