import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Readiness } from '@accord/platform';
import { playJourney, runDemo, shippedJourneys } from '../../apps/cli/demo/index.js';
import { Applicant, ok } from '../support/agreements.js';
import { Client } from '../support/client.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/index.js';
import { freePort } from '../support/program.js';
import { System } from '../support/system.js';

const PREFIX = 'e2e';

describe('Accord with its log in EventStoreDB', () => {
  let double: EventStoreDbDouble;
  let system: System;
  let client: Client;
  let environment: Record<string, string>;

  beforeAll(async () => {
    double = await EventStoreDbDouble.start({ nodes: 3 });
    environment = { EVENTSTORE_URL: double.url, EVENTSTORE_PREFIX: PREFIX, ACCORD_SEED: 'true' };
    system = await System.start({ environment });
    client = new Client(system.url);
  }, 60_000);
  afterAll(async () => {
    await system.remove();
    double.stop();
  }, 60_000);

  const readiness = async () => (await (await fetch(`${system.url}/health/ready`)).json()) as Readiness;
  const accord = async (...words: string[]): Promise<string> => {
    const options = { env: { ...process.env, ...system.environment }, maxBuffer: 2 ** 26 };
    return (await promisify(execFile)(process.execPath, ['dist/apps/cli/main.js', ...words], options)).stdout;
  };

  it.each(shippedJourneys().map((one) => [one.name, one] as const))(
    'plays %s as it is written',
    async (_, { journey }) => expect(await playJourney(journey, { url: system.url })).toMatchObject({ ok: true }),
    60_000,
  );

  it('keeps all of it there and nothing of it in PostgreSQL, by appends of the plain kind to the leader', async () => {
    const ours = double.log.events.filter(({ stream }) => stream.startsWith(`${PREFIX}.`));
    expect(ours.filter(({ stream }) => stream.startsWith(`${PREFIX}.agreement-`)).length).toBeGreaterThan(20);
    expect(ours.some(({ stream }) => stream === `${PREFIX}.security-audit`)).toBe(true);
    expect(double.leader.received.batchAppend).toBe(0);
    expect(double.nodes.slice(1).map(({ received }) => received.append)).toEqual([0, 0]);
  });

  it('reads history back, and builds its read models anew, from there', async () => {
    expect(await accord('replay')).toMatch(/ISA-\d{4}-00001/);
    const { rebuilt } = JSON.parse(await accord('rebuild', '--all', '--json'));
    const ours = double.log.events.filter(({ stream }) => stream.startsWith(`${PREFIX}.agreement-`));
    const { events } = rebuilt.find(({ readModel }: { readModel: string }) => readModel === 'agreement');
    expect(events).toBeGreaterThanOrEqual(ours.length);
  }, 60_000);

  it('EventStoreDB: idempotency does not rest on event ids: a key that is sent again later finds its command in the stream', async () => {
    const applicant = await Applicant.of(client, 'e-isac');
    const id = await applicant.draft();
    const path = `/api/v1/agreements/${id}/revise-draft`;
    const sending = { key: randomUUID(), body: { fieldPatch: { formationNote: 'once' } } };
    const first = ok(await client.post(applicant.officer, path, { ...sending, ifMatch: 0 }));
    ok(await client.post(applicant.officer, path, { ifMatch: 1, body: { fieldPatch: { formationNote: 'twice' } } }));
    const again = ok(await client.post(applicant.officer, path, { ...sending, ifMatch: 2 })); // where the server would keep it
    expect(again.body).toMatchObject({ revision: first.body.revision, position: first.body.position });
    expect(double.log.stream(`${PREFIX}.agreement-${id}`)).toHaveLength(3);
  });

  it('completes a file of instruments by itself, each record in a stream there, once', async () => {
    const row = (n: number) => `e-isac,MOU,2014-05-01,${n.toString(16).padStart(64, '0')}`;
    const csv = ['organization,instrumentKind,originalSignedOn,documentDigest', row(1), row(2)].join('\n');
    const imported = () => double.log.events.filter(({ type }) => type === 'LegacyAgreementImported');
    const { id } = ok(await client.post('cm-1', '/api/v1/legacy-files', { body: { csv } })).body;
    const file = async () => ok(await client.get('cm-1', `/api/v1/legacy-files/${id}`)).body;
    for (let look = 0; look < 200 && (await file()).doneAt === null; look += 1) await sleep(50);
    expect(await file()).toMatchObject({ records: 2, onRecord: 2, refused: 0 });
    ok(await client.post('cm-2', '/api/v1/legacy-files', { body: { csv } }));
    expect(imported()).toHaveLength(2);
  });

  it('read models: ended agreements survive a rebuild', async () => {
    const listed = async () => (await client.get('au-1', '/api/v1/agreements?limit=100')).body.items;
    const before = (await listed()) as { state: string }[];
    expect(before.map(({ state }) => state)).toContain('Withdrawn');
    await accord('rebuild', '--all');
    expect(await listed()).toEqual(before);
  }, 60_000);

  it('names the state of the cluster in readiness, and goes on under another leader', async () => {
    const first = double.leader;
    expect((await readiness()).dependencies['eventStore']).toEqual({
      status: 'up',
      detail: `leader 127.0.0.1:${first.port}, 3 of 3 nodes alive`,
    });
    double.failOver('killed');
    for (let look = 0; look < 100 && (await readiness()).status !== 'up'; look += 1) await sleep(50);
    expect((await readiness()).dependencies).toMatchObject({
      eventStore: { status: 'up', detail: `leader 127.0.0.1:${double.leader.port}, 2 of 3 nodes alive` },
      premises: { status: 'up' },
    });
    const out = { write: () => true };
    expect(await runDemo({ url: system.url, out, color: false, json: false })).toMatchObject({ ok: true });
  }, 60_000);

  it('EventStoreDB: a foreign event stops its stream alone, with a clear fault that names it, and no restart', async () => {
    const stream = double.log.events.findLast((one) => one.stream.startsWith(`${PREFIX}.agreement-`))!.stream;
    const foreign = { id: randomUUID(), type: 'Odd', contentType: 'application/octet-stream' };
    const bytes = { data: Buffer.from([0, 255]), metadata: Buffer.from('no json') };
    double.log.append(stream, 'any', [{ ...foreign, ...bytes }]);
    const parked = async () => (await readiness()).dependencies['readModel.agreement'];
    for (let look = 0; look < 200 && (await parked())?.status !== 'parked'; look += 1) await sleep(50);
    expect(await parked()).toMatchObject({ status: 'parked', parked: [{ eventId: foreign.id }] });
    const out = { write: () => true };
    expect(await runDemo({ url: system.url, out, color: false, json: false })).toMatchObject({ ok: true });
  }, 60_000);

  it('is not ready while no node leads, and is again afterwards', async () => {
    double.leader.freeze();
    const frozen = await readiness().finally(() => double.leader.melt());
    expect(frozen).toMatchObject({ status: 'down', dependencies: { eventStore: { status: 'down' } } });
    for (let look = 0; look < 100 && (await readiness()).status === 'down'; look += 1) await sleep(50);
    expect((await readiness()).dependencies).toMatchObject({ eventStore: { status: 'up' } });
  }, 60_000);

  it('starts again over what is there, also when the log was given another identity', async () => {
    const before = double.log.events.filter(({ stream }) => stream.startsWith(`${PREFIX}.organization-`)).length;
    const identity = double.log.stream(`${PREFIX}.accord-log`)?.at(-1)?.data.toString();
    await system.stop();
    expect(await accord('renew-identity')).toMatch(/^The log is [0-9a-f-]{36} from now on\.$/m);
    expect(double.log.stream(`${PREFIX}.accord-log`)?.at(-1)?.data.toString()).not.toBe(identity);
    await system.start();
    const after = double.log.events.filter(({ stream }) => stream.startsWith(`${PREFIX}.organization-`)).length;
    expect(after).toBe(before);
  }, 60_000);

  it.each([
    ['an address that is none', 'esdb://u:hidden@host:port', /^accord: EVENTSTORE_URL: the address cannot be read; /m],
    [
      'a port where nobody listens',
      '',
      /^accord: EVENTSTORE_URL: no server answers at 127\.0\.0\.1:\d+ \(ECONNREFUSED\)\.$/m,
    ],
  ])(
    'does not start with %s, and says so in one line',
    async (_, url, line) => {
      const dataDir = mkdtempSync(join(tmpdir(), 'accord-e2e-'));
      const EVENTSTORE_URL = url || `esdb://127.0.0.1:${await freePort()}?tls=false`;
      const other = await System.prepare({ dataDir, environment: { EVENTSTORE_URL } });
      await expect(other.start()).rejects.toThrow(/exit 1/);
      expect(other.printed).toMatch(line);
      expect(other.printed).not.toContain('hidden');
      rmSync(dataDir, { recursive: true });
    },
    60_000,
  );

  it('does not start over a database that is older than the log', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'accord-e2e-'));
    const other = await System.prepare({ dataDir, environment });
    await expect(other.start()).rejects.toThrow(/exit 1/);
    expect(other.printed).toMatch(/^accord: The database is older than the log: event [0-9a-f-]{36} names a key /m);
    rmSync(dataDir, { recursive: true });
  }, 60_000);
});
