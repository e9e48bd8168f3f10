import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { application, bodyOf, ok } from '../support/agreements.js';
import { Client } from '../support/client.js';
import { startIssuer, type Issuer } from '../support/issuer.js';
import { startMailServer, type TestMailServer } from '../support/mail-server.js';
import { responseValidator } from '../support/openapi-contract.js';
import { OWNER } from '../support/postgres-server.js';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';
import { freePort, Program } from '../support/program.js';

const AUDIENCE = 'accord-production';
const MASTER_KEY = 'ab'.repeat(32);
/** Who works here: the same opaque ids for tokens and assignments. */
const STAFF: Readonly<Record<string, readonly string[]>> = {
  'cm-1': ['nccic.case_manager'],
  'pr-1': ['dhs.privacy'],
  'cr-1': ['dhs.crcl'],
  'au-1': ['auditor'],
};

interface Profile {
  readonly slug: string;
}

/** The public facts of an organization of the seed, as a body of `register-organization`. */
function profileOf(slug: string): Profile {
  const { organizations } = JSON.parse(readFileSync('infra/seed/organizations.json', 'utf8')) as {
    organizations: Profile[];
  };
  return organizations.find((one) => one.slug === slug)!;
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 200; look++) {
    if (await isTrue()) return;
    await sleep(50);
  }
  throw new Error('It did not come true within 10 s');
}

describe('Accord in production: API and worker over a database and a provider of their own', () => {
  let database: TestDatabase;
  let issuer: Issuer;
  let mails: TestMailServer;
  let environment: Record<string, string>;
  let api: Program;
  let worker: Program;
  let apiMetrics: string;
  let organizationId: string | undefined;
  let agreement: string;

  /** How far the read model of agreements is behind the log, in positions, as the API shows it. */
  const behind = async (): Promise<number> => {
    const metrics = await (await fetch(apiMetrics)).text();
    const value = (name: string): number =>
      Number(new RegExp(`^accord_read_model_${name}\\{read_model="agreement"\\} (\\d+)$`, 'm').exec(metrics)?.[1]);
    return value('head_position') - value('position');
  };

  const address = (role: string): string => `postgres://${role}@/${database.database}?host=${database.host}`;
  const signIn = (person: string): Promise<string> =>
    issuer.token(
      person,
      STAFF[person]
        ? { functions: STAFF[person], email: `${person}@agency.example`, email_verified: true }
        : { functions: ['isao.officer'], org: organizationId },
    );

  beforeAll(async () => {
    [database, issuer, mails] = await Promise.all([withTestDatabase(), startIssuer(AUDIENCE), startMailServer()]);
    const [port, metricsPort, workerPort] = await Promise.all([freePort(), freePort(), freePort()]);
    // One environment for both, as one file of settings gives it to them.
    environment = {
      NODE_ENV: 'production',
      PORT: String(port),
      METRICS_PORT: String(metricsPort),
      WORKER_PORT: String(workerPort),
      DATABASE_URL: address('accord_app'),
      OIDC_ISSUER: issuer.address,
      OIDC_AUDIENCE: AUDIENCE,
      ACCORD_MASTER_KEY: MASTER_KEY,
      SMTP_URL: mails.url,
      MAIL_FROM: 'accord@agency.example',
      HELP_CONTACT: 'help@agency.example',
    };
    apiMetrics = `http://127.0.0.1:${metricsPort}/metrics`;
    api = new Program('apps/api/main.js', `http://127.0.0.1:${port}`, environment);
    worker = new Program('apps/worker/main.js', `http://127.0.0.1:${workerPort}`, environment);
    await Promise.all([api.start(), worker.start()]);
  }, 60_000);

  afterAll(async () => {
    await Promise.all([api.end('SIGTERM'), worker.end('SIGTERM')]);
    await Promise.all([database.drop(), issuer.close(), mails.close()]);
  }, 60_000);

  it('tells every page where help is found, and of no persona', async () => {
    const session = await fetch(`${api.url}/auth/session`);
    expect(await session.json()).toEqual({ signedIn: false, demo: false, help: 'help@agency.example' });
  });

  it('takes an agreement through the privacy review, with a reviewer who is known since they signed in', async () => {
    const client = new Client(api.url, responseValidator(), signIn);
    const registered = ok(await client.post('cm-1', '/api/v1/organizations', { body: profileOf('e-isac') }));
    organizationId = registered.body.id as string;
    const organization = `/api/v1/organizations/${organizationId}`;
    const appointment = { subjectId: 'officer-7', function: 'isao.officer' };
    ok(await client.command('cm-1', `${organization}/appoint-officer`, appointment));
    const attestation = bodyOf('unclassified', 'record-standards-attestation');
    ok(await client.command('officer-7', `${organization}/record-standards-attestation`, attestation));
    const body = { organizationId, agreementForm: 'Standard' };
    agreement = `/api/v1/agreements/${ok(await client.post('officer-7', '/api/v1/agreements', { body })).body.id}`;
    const proposal = { ...bodyOf('unclassified', 'submit-proposal'), application: application() };
    ok(await client.command('officer-7', `${agreement}/submit-proposal`, proposal));
    ok(await client.command('cm-1', `${agreement}/complete-intake`, bodyOf('unclassified', 'complete-intake')));

    const assignment = bodyOf('unclassified', 'assign-reviewer');
    const early = await client.command('cm-1', `${agreement}/assign-reviewer`, assignment);
    expect(early).toMatchObject({ status: 409, body: { code: 'NOT_QUALIFIED' } });
    ok(await client.get('pr-1', '/api/v1/me'));
    ok(await client.command('cm-1', `${agreement}/assign-reviewer`, assignment));

    ok(await client.command('cr-1', `${agreement}/record-concurrence`, { office: 'crcl', position: 'Concur' }));
    const passed = await client.command(
      'pr-1',
      `${agreement}/pass-privacy-review`,
      bodyOf('unclassified', 'pass-privacy-review'),
    );
    expect(passed).toMatchObject({ status: 200, body: { state: 'PrivacyReviewed' } });
    const listed = await client.get('au-1', '/api/v1/agreements', { 'x-min-position': passed.body.position });
    expect(listed.body.items).toMatchObject([{ state: 'PrivacyReviewed', organization: { slug: 'e-isac' } }]);
  }, 60_000);

  it('writes to people at the address that their provider vouches for, and names by id whom it cannot reach', async () => {
    const to = (mailbox: string) => mails.taken.filter(({ recipients }) => recipients.includes(mailbox));
    const subjects = async (mailbox: string) =>
      Promise.all(to(mailbox).map(async (one) => (await one.read()).subject ?? ''));
    await until(async () =>
      (await subjects('cm-1@agency.example')).some((one) => one.includes('privacy review was passed')),
    );
    const { rows } = await database.ownerPool.query<{ sealed: string }>('select sealed::text from identity.addresses');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ sealed }) => sealed.includes('agency.example'))).toEqual([]);
    const dead = `select payload ->> 'subjectId' as id, failure from jobs.outbox where state = 'dead'`;
    await until(async () => (await database.ownerPool.query(dead)).rows.length > 0);
    const unreached = new Set((await database.ownerPool.query<{ id: string }>(dead)).rows.map(({ id }) => id));
    expect([...unreached]).toEqual(['officer-7']);
    expect(worker.printed).not.toContain('agency.example');
  }, 30_000);

  it('has nothing of the demonstration, bounds what one caller may ask, and keeps metrics off the public port', async () => {
    const me = await new Client(api.url, responseValidator(), signIn).get('au-1', '/api/v1/me');
    expect(me.headers.get('ratelimit-policy')).toBe('"minute";q=1200;w=60');
    const status = async (url: string): Promise<number> => (await fetch(url)).status;
    expect(await status(`${api.url}/oidc/.well-known/openid-configuration`)).toBe(404);
    expect(await status(`${api.url}/dev/outbox`)).toBe(404);
    expect(await status(`${api.url}/metrics`)).toBe(404);
    expect(await status(`${worker.url}/metrics`)).toBe(200);
  }, 30_000);

  it('shows in the API that read models stand still while no worker runs, and refuses what waits for them', async () => {
    const client = new Client(api.url, responseValidator(), signIn);
    await worker.end('SIGKILL');
    const appointment = { subjectId: 'signatory-7', function: 'isao.signatory' };
    ok(await client.command('cm-1', `/api/v1/organizations/${organizationId}/appoint-officer`, appointment));
    await until(async () => (await behind()) === 1);
    const registration = { body: profileOf('health-isac'), key: randomUUID() };
    expect(await client.post('cm-1', '/api/v1/organizations', registration)).toMatchObject({ status: 201 });
    const intake = bodyOf('unclassified', 'complete-intake');
    const waiting = () => client.command('cm-1', `${agreement}/complete-intake`, intake);
    expect(await waiting()).toMatchObject({ status: 503, body: { code: 'UNAVAILABLE' } });
    await worker.start();
    await until(async () => (await waiting()).status === 409); // it was completed before
    await until(async () => (await behind()) === 0);
  }, 90_000);

  it('serves no read model that was never built, says which, and is ready once a worker has built it', async () => {
    const client = new Client(api.url, responseValidator(), signIn);
    const before = ok(await client.get('cm-1', '/api/v1/organizations')).body;
    expect(before.items.length).toBeGreaterThan(0);
    await Promise.all([api.end('SIGTERM'), worker.end('SIGTERM')]);
    const { rows } = await database.ownerPool.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'rm'`,
    );
    await database.ownerPool.query(`drop table ${rows.map(({ name }) => name).join(', ')}`);
    await database.ownerPool.query('delete from follower.checkpoints');
    await api.start(30_000, 'live');
    const ready = await fetch(`${api.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({
      status: 'down',
      dependencies: { eventStore: { status: 'up' }, 'readModel.organization_registry': { status: 'building' } },
    });
    const refused = { status: 503, body: { code: 'NOT_CAUGHT_UP', detail: expect.stringContaining('being built') } };
    for (const path of ['organizations', 'agreements', 'work-queue', 'directory'])
      expect(await client.get('cm-1', `/api/v1/${path}`)).toMatchObject(refused);
    await worker.start();
    await until(async () => (await fetch(`${api.url}/health/ready`)).ok);
    expect(ok(await client.get('cm-1', '/api/v1/organizations')).body).toEqual(before);
  }, 60_000);

  it.each([
    [['OIDC_ISSUER'], /production needs OIDC_ISSUER: /],
    [['ACCORD_MASTER_KEY'], /production needs ACCORD_MASTER_KEY: /],
    [['DATABASE_URL', 'ACCORD_MASTER_KEY'], /production needs DATABASE_URL, ACCORD_MASTER_KEY: /],
  ])(
    'does not start without %s, and says so in one line',
    async (missing, line) => {
      const rest = Object.fromEntries(Object.entries(environment).filter(([name]) => !missing.includes(name)));
      const start = promisify(execFile)(process.execPath, ['dist/apps/api/main.js'], {
        env: { PATH: process.env['PATH'], ...rest },
      });
      await expect(start).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(line) });
    },
    30_000,
  );

  it.each(['apps/api/main.js', 'apps/worker/main.js', 'apps/standalone/main.js'])(
    'does not run %s as a role that could change what was recorded, nor with a setting that is unknown',
    async (file) => {
      const started = (more: Record<string, string>) =>
        promisify(execFile)(process.execPath, [`dist/${file}`], { env: { ...process.env, ...environment, ...more } });
      await expect(started({ DATABASE_URL: address(OWNER) })).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringMatching(new RegExp(`DATABASE_URL: the role ${OWNER} could change or remove events\\.`)),
      });
      await expect(started({ ACCORD_MASTERKEY: MASTER_KEY })).rejects.toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/there is no ACCORD_MASTERKEY \(did you mean ACCORD_MASTER_KEY\?\)/),
      });
    },
    30_000,
  );

  it.each([
    ['PORT', 'apps/api/main.js', { METRICS_PORT: '' }],
    ['METRICS_PORT', 'apps/api/main.js', {}],
    ['WORKER_PORT', 'apps/worker/main.js', {}],
  ])(
    'says in one line that the port of %s is taken',
    async (setting, file, more) => {
      const twin = promisify(execFile)(process.execPath, [`dist/${file}`], {
        env: { ...process.env, LOG_LEVEL: 'warn', ...environment, ...more },
      });
      const line = `127.0.0.1:${environment[setting]} is taken; set ${setting} to a free one.\n`;
      await expect(twin).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(`^accord \\w+: ${line}$`) });
    },
    30_000,
  );

  it('migrates as the owner, for which it needs no other setting, and a second time finds nothing to do', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['dist/apps/cli/main.js', 'migrate', '--json'], {
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', DATABASE_OWNER_URL: address(OWNER) },
    });
    expect(JSON.parse(stdout)).toEqual({ applied: [] });
  }, 30_000);

  it('runs as one process over the same database, which it does not migrate, and tells no demonstration', async () => {
    const port = await freePort();
    const alone = new Program('apps/standalone/main.js', `http://127.0.0.1:${port}`, {
      ...environment,
      PORT: String(port),
      METRICS_PORT: '',
      ACCORD_DATA_DIR: '/proc/none',
    });
    await alone.start();
    expect(await new Client(alone.url, responseValidator(), signIn).get('au-1', '/api/v1/agreements')).toMatchObject({
      status: 200,
      body: { items: [{ state: 'PrivacyReviewed' }] },
    });
    await alone.says('Ctrl-C stops it'); // it serves before it says so
    expect(await alone.end('SIGTERM')).toBe(0);
    expect(alone.printed).toContain('Data             the database of DATABASE_URL');
    expect(alone.printed).not.toContain('Personas');
    const demo = promisify(execFile)(process.execPath, ['dist/apps/cli/main.js', 'demo', '--url', api.url]);
    await expect(demo).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^accord: .* not in demo mode/),
    });
  }, 60_000);
});
