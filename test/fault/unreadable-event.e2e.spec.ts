import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { Pool } from 'pg';
import { Applicant, bodyOf } from '../support/agreements.js';
import { Client } from '../support/client.js';
import { System } from '../support/system.js';

describe('An event of a later release, on one agreement of one organization,', () => {
  let system: System;
  let client: Client;
  let pool: Pool;
  beforeAll(async () => {
    system = await System.start();
    client = new Client(system.url);
    pool = new Pool({ host: join(system.dataDir, 'run'), user: 'accord_app', database: 'accord' });
    pool.on('error', () => undefined); // the server may go before this connection does
  }, 60_000);
  afterAll(async () => {
    await pool.end();
    await system.remove();
  }, 60_000);

  const ready = async () => (await client.get(null, '/health/ready')).body;
  const readModel = async () => (await ready()).dependencies['readModel.agreement'];

  /** Appends an event that this release cannot read. @returns its id and position */
  async function unreadable(agreementId: string) {
    const store = new PostgresEventStore(pool);
    const eventId = randomUUID();
    const event = { eventId, type: 'AgreementFramed', schemaVersion: 1, data: {}, metadata: {} };
    const outcome = await store.append(`agreement-${agreementId}`, [event], 'any', new Date().toISOString());
    await store.close();
    if (outcome.outcome !== 'appended') throw new Error('The fault did not fire');
    return { eventId, position: outcome.position };
  }

  /** Insists that whoever asks for this agreement is told which event cannot be read, and still sees what was recorded. */
  async function isToldOf(eventId: string, { organizationId, officer }: Applicant, id: string): Promise<void> {
    const named = { status: 503, body: { code: 'RECORD_UNREADABLE', detail: expect.stringContaining(eventId) } };
    const detail = `/api/v1/agreements/${id}`;
    expect(await client.get('cm-1', detail)).toMatchObject(named);
    expect(await client.get('au-1', `${detail}?revision=2`)).toMatchObject(named);
    const sending = { ifMatch: 2, body: bodyOf('unclassified', 'complete-intake') };
    expect(await client.post('cm-1', `${detail}/complete-intake`, sending)).toMatchObject(named);
    expect(await client.post(officer, `${detail}/withdraw-proposal`, { ifMatch: 2, body: {} })).toMatchObject(named);
    expect(await client.get('au-1', `${detail}?revision=1`)).toMatchObject({
      status: 200,
      body: { state: 'Proposed' },
    });
    const { status, body } = await client.get('au-1', `${detail}/history`);
    expect(status).toBe(200);
    expect(body.items.map(({ type }: { type: string }) => type)).toEqual([
      'AgreementDrafted',
      'AgreementProposed',
      'AgreementFramed',
    ]);
    expect((await client.get(officer, `/api/v1/organizations/${organizationId}`)).status).toBe(200);
  }

  it('read models: the poison event is named, not a hang; it harms that agreement alone: the others of its organization, and another organization, go on side by side', async () => {
    const [harmed, other] = await Promise.all([Applicant.of(client, 'fs-isac'), Applicant.of(client, 'e-isac')]);
    const [broken, beside, elsewhere] = await Promise.all([harmed.submitted(), harmed.submitted(), other.submitted()]);
    const toActivate = await other.signed();
    const { eventId, position } = await unreadable(broken);
    while ((await readModel()).status !== 'parked') await sleep(20);
    expect(await readModel()).toMatchObject({
      parked: [{ eventId, reason: 'cannot read AgreementFramed of version 1' }],
    });
    expect((await ready()).status).toBe('degraded');
    expect((await fetch(`${system.url}/health/ready`)).status).toBe(200);

    const minimum = { 'x-min-position': position };
    const listed = await client.get('cm-1', '/api/v1/agreements?q=isa', minimum);
    const states = new Map(listed.body.items.map(({ id, state }: { id: string; state: string }) => [id, state]));
    expect([broken, beside, elsewhere].map((id) => states.get(id))).toEqual(['Proposed', 'Proposed', 'Proposed']);

    await isToldOf(eventId, harmed, broken);

    for (const [applicant, id] of [
      [harmed, beside],
      [other, elsewhere],
    ] as const) {
      const intake = await applicant.send(id, 'cm-1', 'complete-intake', bodyOf('unclassified', 'complete-intake'));
      expect(intake).toMatchObject({ status: 200, body: { events: [{ type: 'IntakeCompleted' }] } });
      const since = { 'x-min-position': intake.body.position };
      const [line] = (await client.get('cm-1', `/api/v1/agreements?organizationId=${applicant.organizationId}`, since))
        .body.items;
      expect(line).toMatchObject({ id, facets: { intake: 'Complete' } });
      expect((await client.get('cm-1', `/api/v1/agreements/${id}`)).status).toBe(200);
    }
    expect(await other.send(toActivate, 'cm-1', 'activate-agreement', {})).toMatchObject({
      status: 200,
      body: { state: 'Active' },
    });
    expect((await readModel()).status).toBe('parked');
  }, 60_000);

  it('is still set aside, and nothing else, after a restart', async () => {
    await system.stop();
    await system.start();
    expect(await readModel()).toMatchObject({
      status: 'parked',
      parked: [{ reason: expect.stringContaining('Framed') }],
    });
    const fresh = await Applicant.of(client, 'ong-isac');
    expect(await fresh.submitted()).toMatch(/^[0-9a-f-]{36}$/);
  }, 60_000);
});
