import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { derivedId } from '@accord/kernel';
import { policyFactsAt } from '@accord/policy';
import fc from 'fast-check';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { agreementDetailProjection, findAgreement } from './agreement-detail.projection.js';
import { agreementListProjection } from './agreement-list.projection.js';
import { directoryProjection } from './directory.projection.js';
import { refusedCommandProjection } from './refused-command.projection.js';
import { recordedLog, type Given } from './testing/recorded.js';
import { sealed } from './testing/samples.js';
import { build } from './testing/tables.js';
import { attested, eligibility, happened, registered, wayToActive } from './testing/way.js';
import { workQueueProjection } from './work-queue.projection.js';

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
    return [...wayToActive(id, organizations[n % 3]).slice(0, 19 - 3 * n), refused(id)];
  });
  const registrations = organizations.map((id, n) => registered(id, `org-${n}`, `Organization ${n}`));
  return [...registrations, ...inTurn([...agreements, ...organizations.map(attestations)])];
}

const log = recordedLog(givenLog());
const projections = [
  agreementDetailProjection(),
  agreementListProjection(policyFactsAt),
  workQueueProjection(policyFactsAt),
  directoryProjection(),
  refusedCommandProjection(),
];

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
    });

    it('is not changed by events that it has seen already', async () => {
      const built = await build(database.ownerPool, `twice_${name}`, projection, log);
      const before = await built.rows();
      await projection.apply(
        log.slice(-20).filter(({ streamId }) => !streamId.startsWith('organization')),
        database.ownerPool,
        built.table,
      );
      expect(await built.rows()).toEqual(before);
    });
  },
);

describe('the read model of single agreements', () => {
  it('keeps the fold with its texts sealed, and where it stands', async () => {
    const id = derivedId('agreement 0');
    const { table } = await build(database.ownerPool, 'detail', agreementDetailProjection(), log);
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

  it('stops at an event type that it does not know, so that a later build can go on', async () => {
    const odd = recordedLog([happened(derivedId('odd'), 'AgreementDrafted')]).map((event) =>
      Object.assign(event, { type: 'AgreementFolded' }),
    );
    await expect(build(database.ownerPool, 'odd', agreementDetailProjection(), odd)).rejects.toThrow('AgreementFolded');
  });
});
