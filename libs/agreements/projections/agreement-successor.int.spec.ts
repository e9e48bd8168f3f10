import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { shippedPolicies } from '@accord/policy/testing';
import { agreementProjection } from './agreement.projection.js';
import { findSuccessor, standingAgreementsOf } from './agreement-list.query.js';
import { recordedLog } from './testing/recorded.js';
import { ORGANIZATION_ID } from './testing/sample-forms.js';
import { build } from './testing/tables.js';
import { happened, wayToActive } from './testing/way.js';

const PREDECESSOR = '6f1c1c1e-0000-4000-8000-000000000011';
const SUCCESSOR = '6f1c1c1e-0000-4000-8000-000000000012';

let database: TestDatabase;
beforeAll(async () => {
  database = await withTestDatabase();
}, 60_000);
afterAll(() => database.drop());

describe('the successor of an agreement', () => {
  it('is found from its activation on', async () => {
    const way = [...wayToActive(PREDECESSOR), ...wayToActive(SUCCESSOR).slice(0, -1)];
    const activated = happened(SUCCESSOR, 'AgreementActivated', undefined, { supersedes: PREDECESSOR });
    const log = recordedLog([...way, activated]);
    const { ownerPool } = database;
    const before = await build(ownerPool, 'before', agreementProjection(shippedPolicies), log.slice(0, -1));
    const after = await build(ownerPool, 'after', agreementProjection(shippedPolicies), log);
    expect(await findSuccessor(ownerPool, before.table, PREDECESSOR)).toBeNull();
    expect(await findSuccessor(ownerPool, after.table, PREDECESSOR)).toEqual({
      agreementId: SUCCESSOR,
      since: log.at(-1)!.recordedAt,
    });
    expect(await findSuccessor(ownerPool, after.table, SUCCESSOR)).toBeNull();
    const standing = await standingAgreementsOf(ownerPool, after.table, ORGANIZATION_ID);
    expect(standing.map(({ agreementId }) => agreementId)).toEqual([SUCCESSOR]);
  });
});
