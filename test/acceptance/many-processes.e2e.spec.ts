import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { application, bodyOf, ok } from '../support/agreements.js';
import { Client, type Answer } from '../support/client.js';
import { startIssuer, type Issuer } from '../support/issuer.js';
import { startMailServer, type TestMailServer } from '../support/mail-server.js';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';
import { freePort, Program } from '../support/program.js';
import { startRedis, type TestRedis } from '../support/redis.js';

const AUDIENCE = 'accord-many';
const RACERS = 8;
/** Commands that contend for the revisions of one agreement: ten thousand where there is time for them. */
const CONTENDED = process.env['LONG'] === '1' ? 10_000 : 800;
const ROUNDS = CONTENDED / RACERS;

async function until(isTrue: () => Promise<boolean> | boolean): Promise<void> {
  for (let look = 0; look < 600; look += 1) {
    if (await isTrue()) return;
    await sleep(50);
  }
  throw new Error('It did not come true within 30 s');
}

describe('Two api and two worker over one PostgreSQL and one Redis', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let issuer: Issuer;
  let mails: TestMailServer;
  let apis: Program[];
  let workers: Program[];
  let clients: Client[];
  let organizationId: string | undefined;
  let agreement: string;

  const signIn = (person: string): Promise<string> =>
    issuer.token(
      person,
      person.startsWith('cm-')
        ? { functions: ['nccic.case_manager'], email: `${person}@agency.example` }
        : { functions: ['isao.officer'], org: organizationId, email: `${person}@isao.example` },
    );

  beforeAll(async () => {
    [database, redis, issuer, mails] = await Promise.all([
      withTestDatabase(),
      startRedis(),
      startIssuer(AUDIENCE),
      startMailServer(),
    ]);
    const common = {
      NODE_ENV: 'production',
      DATABASE_URL: `postgres://accord_app@/${database.database}?host=${database.host}`,
      OIDC_ISSUER: issuer.address,
      OIDC_AUDIENCE: AUDIENCE,
      ACCORD_MASTER_KEY: 'ef'.repeat(32),
      REDIS_URL: redis.url,
      SMTP_URL: mails.url,
      RATE_LIMIT: '0',
      READS_AT_ONCE: '0',
      ...Object.fromEntries(['COMMANDS', 'QUERIES', 'FOLLOWERS', 'JOBS'].map((use) => [`POOL_${use}`, '4'])),
    };
    const program = async (file: string, setting: string): Promise<Program> => {
      const port = String(await freePort());
      return new Program(`apps/${file}/main.js`, `http://127.0.0.1:${port}`, { ...common, [setting]: port });
    };
    apis = [await program('api', 'PORT'), await program('api', 'PORT')];
    workers = [await program('worker', 'WORKER_PORT'), await program('worker', 'WORKER_PORT')];
    await Promise.all([...apis, ...workers].map((one) => one.start(60_000)));
    clients = apis.map(({ url }) => new Client(url, undefined, signIn));
  }, 120_000);
  afterAll(async () => {
    await Promise.all([...apis, ...workers].map((one) => one.end('SIGTERM')));
    await Promise.all([mails.close(), issuer.close(), redis.stop(), database.drop()]);
  }, 60_000);

  const revise = (n: number, revision: number, note: string, key: string = randomUUID()): Promise<Answer> =>
    clients[n % 2]!.post('officer-7', `${agreement}/revise-draft`, {
      key,
      ifMatch: revision,
      body: { fieldPatch: { formationNote: note } },
    });
  const revisionAt = async (n: number, position: string): Promise<number> =>
    ok(await clients[n]!.get('officer-7', agreement, { 'x-min-position': position })).body.revision;

  it(`let one of ${RACERS} commands on each revision through, ${CONTENDED} in all, and show the same everywhere`, async () => {
    const { organizations } = JSON.parse(readFileSync('infra/seed/organizations.json', 'utf8')) as {
      organizations: { slug: string }[];
    };
    const [client] = clients;
    const body = organizations.find(({ slug }) => slug === 'e-isac');
    organizationId = ok(await client!.post('cm-1', '/api/v1/organizations', { body })).body.id as string;
    ok(await clients[1]!.get('cm-2', '/api/v1/me')); // known from now on
    const organization = `/api/v1/organizations/${organizationId}`;
    const appointment = { subjectId: 'officer-7', function: 'isao.officer' };
    ok(await client!.command('cm-1', `${organization}/appoint-officer`, appointment));
    const attestation = bodyOf('unclassified', 'record-standards-attestation');
    ok(await client!.command('officer-7', `${organization}/record-standards-attestation`, attestation));
    const draft = { body: { organizationId, agreementForm: 'Standard' } };
    agreement = `/api/v1/agreements/${ok(await client!.post('officer-7', '/api/v1/agreements', draft)).body.id}`;
    let position = '';
    for (let round = 0; round < ROUNDS; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: RACERS }, (_, n) => revise(n, round, `round ${round}, racer ${n}`)),
      );
      const winners = answers.filter(({ status }) => status === 200);
      // Whoever comes late is told so; one who does so too often is told that, too.
      const late = answers.filter(({ status }) => status === 412 || status === 429);
      expect([round, winners.length, late.length]).toEqual([round, 1, RACERS - 1]);
      position = winners[0]!.body.position;
    }
    expect(await Promise.all([revisionAt(0, position), revisionAt(1, position)])).toEqual([ROUNDS, ROUNDS]);
    const { rows } = await database.pool.query<{ n: number; last: number }>(
      `select count(*)::integer as n, max(revision)::integer as last from es.events where stream_id = $1`,
      [`agreement-${agreement.split('/').at(-1)}`],
    );
    expect(rows).toEqual([{ n: ROUNDS + 1, last: ROUNDS }]);
  }, 600_000);

  it('are restarted one after the other, and whoever asks the other one meanwhile is never told of it', async () => {
    const refused: number[] = [];
    let revision = ROUNDS;
    const over = new AbortController();
    let lost = 0;
    const sending = (async () => {
      for (let n = 0; !over.signal.aborted; n += 1) {
        const key = randomUUID();
        // A balancer asks the next process where one does not answer; the key makes that safe.
        const answer = await revise(n, revision, `while restarting ${n}`, key).catch(() => {
          lost += 1;
          return revise(n + 1, revision, `while restarting ${n}`, key);
        });
        if (answer.status === 200) revision += 1;
        else refused.push(answer.status);
      }
    })();
    for (const one of [...apis, ...workers]) {
      expect(await one.end('SIGTERM')).toBe(0);
      await one.start(60_000);
    }
    over.abort();
    await sending;
    expect(refused).toEqual([]);
    expect(revision).toBeGreaterThan(ROUNDS + 20);
    expect(lost).toBeGreaterThan(0); // processes were away
    expect(ok(await clients[1]!.get('officer-7', agreement)).body.revision).toBe(revision);
  }, 180_000);

  it('write one mail to each person, whichever worker does it', async () => {
    const proposal = { ...bodyOf('unclassified', 'submit-proposal'), application: application() };
    ok(await clients[1]!.command('officer-7', `${agreement}/submit-proposal`, proposal));
    const done = `select count(*)::integer as n from jobs.outbox where state = 'done'`;
    await until(async () => (await database.pool.query<{ n: number }>(done)).rows[0]?.n === 2);
    expect(mails.taken.flatMap(({ recipients }) => recipients).toSorted()).toEqual([
      'cm-1@agency.example',
      'cm-2@agency.example',
    ]);
  }, 60_000);
});
