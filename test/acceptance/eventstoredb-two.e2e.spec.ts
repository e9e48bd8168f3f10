import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Readiness } from '@accord/platform';
import { Applicant } from '../support/agreements.js';
import { Client } from '../support/client.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/index.js';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';
import { System } from '../support/system.js';

describe('Two processes over one EventStoreDB and one PostgreSQL', () => {
  let double: EventStoreDbDouble;
  let database: TestDatabase;
  let systems: readonly [System, System];

  beforeAll(async () => {
    double = await EventStoreDbDouble.start({ nodes: 3 });
    database = await withTestDatabase();
    const environment = {
      EVENTSTORE_URL: double.url,
      DATABASE_URL: `postgres://accord_app@/${database.database}?host=${database.host}`,
      ACCORD_MASTER_KEY: 'ab'.repeat(32),
    };
    const first = await System.start({ environment: { ...environment, ACCORD_SEED: 'true' } });
    systems = [first, await System.start({ environment })];
  }, 120_000);
  afterAll(async () => {
    for (const system of systems) await system.remove();
    double.stop();
    await database.drop();
  }, 60_000);

  it.each(['fs-isac', 'health-isac', 'e-isac', 'ong-isac'])(
    'never put an agreement of %s in force behind the withdrawal of its attestation in the other process',
    async (slug) => {
      const [here, there] = systems.map(({ url }) => new Client(url)) as [Client, Client];
      const applicant = await Applicant.of(here, slug);
      const id = await applicant.signed();
      const { officer, organizationId } = applicant;
      const organization = `/api/v1/organizations/${organizationId}`;
      const { headers } = await there.get(officer, organization);
      const { body } = await here.get('cm-1', `/api/v1/agreements/${id}`);
      const reason = 'The evidence turned out to be out of date.';
      const withdrawal = { ifMatch: headers.get('etag')!, body: { itemIds: ['CA-01'], reason } };
      const [withdrawn, activated] = await Promise.all([
        there.post(officer, `${organization}/withdraw-attestation`, withdrawal),
        here.post('cm-1', `/api/v1/agreements/${id}/activate-agreement`, { ifMatch: body.revision, body: {} }),
      ]);
      expect(withdrawn.status).toBe(200);
      if (activated.status === 200)
        expect(Number(activated.body.position)).toBeLessThan(Number(withdrawn.body.position));
      else expect(activated).toMatchObject({ status: 409, body: { code: 'GATE_MISSING:standards' } });
      // What one process recorded, the other one shows: it was woken by the subscription.
      const seen = await there.get('cm-1', `/api/v1/agreements/${id}`, { 'x-min-position': withdrawn.body.position });
      expect(seen.body.revision).toBe(activated.status === 200 ? body.revision + 1 : body.revision);
    },
    60_000,
  );

  it('have recorded nothing that rests on what had moved', async () => {
    for (const { url } of systems) {
      const readiness = (await (await fetch(`${url}/health/ready`)).json()) as Readiness;
      expect(readiness.dependencies['premises']).toEqual({ status: 'up' });
    }
    const { rows } = await database.ownerPool.query('select from es.writers');
    expect(rows).toHaveLength(2);
  });
});
