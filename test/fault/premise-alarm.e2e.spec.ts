import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { Pool } from 'pg';
import { Applicant } from '../support/agreements.js';
import { Client } from '../support/client.js';
import { responseValidator } from '../support/openapi-contract.js';
import { System } from '../support/system.js';

const LOOKED_AT = "select position::text from follower.checkpoints where name = 'premise_watch'";

describe('A decision that was recorded although what it rests on had moved', () => {
  let system: System;
  let client: Client;
  let pool: Pool;
  beforeAll(async () => {
    system = await System.start();
    client = new Client(system.url, responseValidator());
    pool = new Pool({ host: join(system.dataDir, 'run'), user: 'accord_app', database: 'accord' });
    pool.on('error', () => undefined); // the server may go before this connection does
  }, 60_000);
  afterAll(async () => {
    await pool.end();
    await system.remove();
  }, 60_000);

  const premises = async () => (await client.get(null, '/health/ready')).body.dependencies['premises'];
  /** Position up to which the log was looked at. */
  const lookedAt = async (): Promise<string> =>
    (await pool.query<{ position: string }>(LOOKED_AT)).rows[0]?.position ?? '0';
  const moved = async (): Promise<string> =>
    /^accord_moved_premises (\d+)$/m.exec(await (await fetch(`${system.url}/metrics`)).text())?.[1] ?? '';

  it('raises an alarm in health, metrics and log, which names its event; what real commands record raises none', async () => {
    const applicant = await Applicant.of(client, 'fs-isac');
    const id = await applicant.active();
    const organization = `organization-${applicant.organizationId}`;
    const store = new PostgresEventStore(pool);
    const decisions = await store.readStream(`agreement-${id}`);
    expect(JSON.parse(decisions.at(-1)!.metadata['premises']!)).toHaveProperty(organization); // there is something to watch
    while (BigInt(await lookedAt()) < BigInt(decisions.at(-1)!.position)) await sleep(50);
    expect(await premises()).toEqual({ status: 'up' });
    expect(await moved()).toBe('0');

    // A writer that compares no premises: the organization stands at a later revision than it says.
    const eventId = randomUUID();
    const metadata = { ...decisions.at(-1)!.metadata, premises: JSON.stringify({ [organization]: 0 }) };
    const event = { eventId, type: 'AgreementActivated', schemaVersion: 1, data: decisions.at(-1)!.data, metadata };
    const stream = `agreement-${randomUUID()}`;
    expect(await store.append(stream, [event], 'no_stream', new Date().toISOString())).toMatchObject({
      outcome: 'appended', // the fault fired
    });
    await store.close();
    while ((await premises()).status === 'up') await sleep(50);
    expect(await premises()).toMatchObject({ status: 'alarm', events: [eventId] });
    expect(await client.get(null, '/health/ready')).toMatchObject({ status: 200, body: { status: 'degraded' } });
    expect(await moved()).toBe('1');
    const line = system.printed.split('\n').find((one) => one.includes(eventId) && one.includes('had moved'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ eventId, streamId: stream, premise: organization, recorded: 0 });
  }, 60_000);
});
