import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { application, bodyOf, ok } from '../support/agreements.js';
import { Balancer } from '../support/balancer.js';
import { Client, refusal, type Answer } from '../support/client.js';
import { startIssuer, type Issuer } from '../support/issuer.js';
import { readModelsAreTheFold } from '../support/kill-under-writers.js';
import { longRun, sizeOf } from '../support/long-runs.js';
import { startMailServer, type TestMailServer } from '../support/mail-server.js';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';
import { freePort, Program } from '../support/program.js';
import { startRedis, type TestRedis } from '../support/redis.js';

const AUDIENCE = 'accord-many';
const RACERS = 8;
/** Commands that contend for the revisions of one agreement: ten thousand where there is time for them. */
const CONTENDED = sizeOf('many-processes', 800);
const ROUNDS = CONTENDED / RACERS;

const isAnswer = (one: unknown): one is Answer => one instanceof Object && 'status' in one;

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
  let settings: Record<string, string>;

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
    settings = {
      NODE_ENV: 'production',
      DATABASE_URL: `postgres://accord_app@/${database.database}?host=${database.host}`,
      OIDC_ISSUER: issuer.address,
      OIDC_AUDIENCE: AUDIENCE,
      ACCORD_MASTER_KEY: 'ef'.repeat(32),
      REDIS_URL: redis.url,
      SMTP_URL: mails.url,
      RATE_LIMIT: '0',
      READS_AT_ONCE: '0',
      DRAIN_SECONDS: '1', // many times what the balancer of this test takes to see it
      ...Object.fromEntries(['COMMANDS', 'QUERIES', 'FOLLOWERS'].map((use) => [`POOL_${use}`, '4'])),
      POOL_JOBS: '8',
    };
    const program = async (file: string, setting: string): Promise<Program> => {
      const port = String(await freePort());
      return new Program(`apps/${file}/main.js`, `http://127.0.0.1:${port}`, { ...settings, [setting]: port });
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

  const reviseThrough = (client: Client, revision: number, note: string): Promise<Answer> =>
    client.post('officer-7', `${agreement}/revise-draft`, {
      ifMatch: revision,
      body: { fieldPatch: { formationNote: note } },
    });
  const revisionAt = async (n: number, position: string): Promise<number> =>
    ok(await clients[n]!.get('officer-7', agreement, { 'x-min-position': position })).body.revision;

  /** An organization, its officer, and the draft that everybody wants to revise. */
  async function prepare(): Promise<void> {
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
  }

  it(
    `let one of ${RACERS} commands on each revision through, ${CONTENDED} in all, and show the fold everywhere`,
    () => longRun('many-processes', contend),
    2_400_000,
  );

  /** Has everybody contend. @returns what was counted */
  async function contend(): Promise<string> {
    await prepare();
    let [position, refused] = ['', 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: RACERS }, (_, n) => reviseThrough(clients[n % 2]!, round, `round ${round}, racer ${n}`)),
      );
      const winners = answers.filter(({ status }) => status === 200);
      // Whoever comes late is told so; one who does so too often is told that, too.
      const late = answers.filter(({ status }) => status === 412 || status === 429);
      const others = answers.filter((one) => !winners.includes(one) && !late.includes(one)).map(refusal);
      expect({ round, winners: winners.length, others }).toEqual({ round, winners: 1, others: [] });
      position = winners[0]!.body.position;
      refused += late.length;
    }
    expect(await Promise.all([revisionAt(0, position), revisionAt(1, position)])).toEqual([ROUNDS, ROUNDS]);
    const agreementId = agreement.split('/').at(-1)!;
    const { rows } = await database.pool.query<{ n: number; last: number }>(
      `select count(*)::integer as n, max(revision)::integer as last from es.events where stream_id = $1`,
      [`agreement-${agreementId}`],
    );
    expect(rows).toEqual([{ n: ROUNDS + 1, last: ROUNDS }]);
    await Promise.all(
      clients.map((client) => readModelsAreTheFold(client, settings, { agreementId, persona: 'officer-7', position })),
    );
    return `${ROUNDS} winners, one a revision, ${refused} told that they came late; list and detail of both api equal the fold`;
  }

  it('are restarted one after the other, and nobody whom a balancer serves has one request fail', async () => {
    const balancer = await Balancer.over(clients);
    const over = new AbortController();
    const failed: unknown[] = [];
    let [revision, answered] = [ROUNDS, 0];
    /** Asks again and again, each time whoever is ready, and notes what is not answered as it should be. */
    const going = async (ask: (client: Client, n: number) => Promise<Answer>): Promise<void> => {
      const askNext = async (n: number): Promise<Answer> => ask(balancer.next(), n);
      for (let n = 0; !over.signal.aborted; n += 1) {
        const answer = await askNext(n).catch((cause: unknown) => cause);
        if (isAnswer(answer) && answer.status === 200) answered += 1;
        else failed.push(isAnswer(answer) ? [answer.status, answer.body] : answer);
        await sleep(5); // what fails at once must not keep the balancer from looking
      }
    };
    const revising = going(async (client, n) => {
      const answer = await reviseThrough(client, revision, `while restarting ${n}`);
      if (answer.status === 200) revision = answer.body.revision;
      return answer;
    });
    const reading = [agreement, '/api/v1/agreements', '/api/v1/organizations'].map((path) =>
      going((client) => client.get('officer-7', path)),
    );
    for (const one of [...apis, ...workers]) {
      const before = one.pid;
      expect(await one.end('SIGTERM')).toBe(0);
      await one.start(60_000);
      expect(one.pid).not.toBe(before);
      await until(() => balancer.seesAll); // whoever restarts a fleet waits for that
    }
    over.abort();
    await Promise.all([revising, ...reading]);
    await balancer.stop();
    expect([failed, balancer.departures.flat().filter((said) => !said.includes('stops soon'))]).toEqual([[], []]);
    const toldToStop = [expect.stringContaining('stops soon')];
    expect(balancer.departures).toEqual([toldToStop, toldToStop]); // each was away, and said so before
    expect(revision).toBeGreaterThan(ROUNDS + 20);
    expect(answered).toBeGreaterThan(100);
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

  it('complete a file of instruments that one of them took over, whichever worker does it, and all can tell', async () => {
    const row = (n: number) => `e-isac,MOU,2014-05-01,${n.toString(16).padStart(64, '0')}`;
    const rows = Array.from({ length: 60 }, (_, n) => row(n));
    const body = { csv: ['organization,instrumentKind,originalSignedOn,documentDigest', ...rows].join('\n') };
    const { id } = ok(await clients[0]!.post('cm-1', '/api/v1/legacy-files', { body })).body;
    const file = async () => ok(await clients[1]!.get('cm-2', `/api/v1/legacy-files/${id}`)).body;
    await until(async () => (await file()).doneAt !== null);
    expect(await file()).toMatchObject({ records: 60, onRecord: 60, refused: 0, sentBy: 'cm-1' });
    const { rows: imported } = await database.pool.query<{ streams: number; n: number }>(
      `select count(distinct stream_id)::integer as streams, count(*)::integer as n
       from es.events where type = 'LegacyAgreementImported'`,
    );
    expect(imported).toEqual([{ streams: 60, n: 60 }]);
  }, 60_000);
});
