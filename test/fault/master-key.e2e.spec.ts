import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeyRing, namedMasterKey } from '@accord/privacy';
import { PostgresKeyStore } from '@accord/privacy/postgres';
import { ok } from '../support/agreements.js';
import { Client } from '../support/client.js';
import { startIssuer, type Issuer } from '../support/issuer.js';
import { OWNER } from '../support/postgres-server.js';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';
import { freePort, Program } from '../support/program.js';

const AUDIENCE = 'accord-production';
/** Master keys, as they stand in settings. */
const [FORMER, NEXT] = ['ab'.repeat(32), 'cd'.repeat(32)];
const idOf = (key: string): string => namedMasterKey(Buffer.from(key, 'hex')).id;
/** Keys to be wrapped: more than one transaction of a rotation takes. */
const SUBJECTS = 1_200;

/** A promise of the operator's page: a wrong master key is told before it harms, and a key can be changed for another. */
describe('The master key of a running installation', () => {
  let database: TestDatabase;
  let issuer: Issuer;
  let environment: Record<string, string>;
  let url: string;
  /** A draft with a text, which is sealed; and the organization's id. */
  let draft = '';
  let organizationId = '';
  beforeAll(async () => {
    [database, issuer] = await Promise.all([withTestDatabase(), startIssuer(AUDIENCE)]);
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    environment = {
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: `postgres://accord_app@/${database.database}?host=${database.host}`,
      OIDC_ISSUER: issuer.address,
      OIDC_AUDIENCE: AUDIENCE,
      ACCORD_MASTER_KEY: FORMER,
    };
  }, 60_000);
  afterAll(async () => {
    await Promise.all([database.drop(), issuer.close()]);
  }, 60_000);

  /** Runs one process for all with these keys, asks it something, and stops it. */
  async function running<T>(keys: Record<string, string>, ask: (client: Client) => Promise<T>): Promise<T> {
    const program = new Program('apps/standalone/main.js', url, { ...environment, ...keys });
    await program.start();
    const claims = (person: string) =>
      person === 'cm-1' ? { functions: ['nccic.case_manager'] } : { functions: ['isao.officer'], org: organizationId };
    const signIn = (person: string) => issuer.token(person, claims(person));
    try {
      return await ask(new Client(url, undefined, signIn));
    } finally {
      expect(await program.end('SIGTERM')).toBe(0);
    }
  }

  /** How a program ends that is refused its start. */
  const refused = (file: string, keys: Record<string, string>) =>
    promisify(execFile)(process.execPath, [`dist/${file}`], { env: { ...process.env, ...environment, ...keys } }).then(
      () => ({ code: 0, stderr: '' }),
      ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
    );

  const note = async (client: Client): Promise<string> =>
    JSON.stringify(ok(await client.get('officer-7', `/api/v1/agreements/${draft}`)).body.application ?? {});

  const rotation = () =>
    spawn(process.execPath, ['dist/apps/cli/main.js', 'rotate-key', '--json'], {
      env: {
        ...process.env,
        DATABASE_OWNER_URL: `postgres://${OWNER}@/${database.database}?host=${database.host}`,
        ACCORD_MASTER_KEY: FORMER,
        ACCORD_NEXT_MASTER_KEY: NEXT,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  const wrappedBy = async (key: string): Promise<number> => {
    const counted = 'select count(*)::int as n from privacy.keys where master_key_id = $1';
    return (await database.ownerPool.query<{ n: number }>(counted, [idOf(key)])).rows[0]!.n;
  };

  it('is refused at the start where it is another one, with both names and the code of unusable settings', async () => {
    await running({}, async (client) => {
      const { organizations } = JSON.parse(readFileSync('infra/seed/organizations.json', 'utf8')) as {
        organizations: object[];
      };
      organizationId = ok(await client.post('cm-1', '/api/v1/organizations', { body: organizations[0] })).body.id;
      const organization = `/api/v1/organizations/${organizationId}`;
      const appointment = { subjectId: 'officer-7', function: 'isao.officer' };
      ok(await client.command('cm-1', `${organization}/appoint-officer`, appointment));
      const opening = { body: { organizationId, agreementForm: 'Standard' } };
      draft = ok(await client.post('officer-7', '/api/v1/agreements', opening)).body.id;
      const body = { fieldPatch: { formationNote: 'a text to be sealed' } };
      ok(await client.command('officer-7', `/api/v1/agreements/${draft}/revise-draft`, body));
      expect(await note(client)).toContain('a text to be sealed');
    });
    const keys = await wrappedBy(FORMER);
    expect(keys).toBeGreaterThan(0);
    for (const file of ['apps/api/main.js', 'apps/worker/main.js', 'apps/standalone/main.js']) {
      const { code, stderr } = await refused(file, { ACCORD_MASTER_KEY: NEXT });
      expect([file, code]).toEqual([file, 2]);
      expect(stderr).toMatch(/ACCORD_MASTER_KEY is not the key of this database/);
      expect(stderr).toContain(idOf(FORMER));
      expect(stderr).toContain(idOf(NEXT));
      expect(stderr).not.toContain(NEXT);
    }
    expect([await wrappedBy(FORMER), await wrappedBy(NEXT)]).toEqual([keys, 0]); // nothing was sealed under the wrong one
  }, 60_000);

  it('can be rotated again where a rotation was killed half way; until then both keys are needed', async () => {
    const keys = new PostgresKeyStore(database.pool, KeyRing.of(Buffer.from(FORMER, 'hex')));
    for (let n = 0; n < SUBJECTS; n += 1) await keys.getOrCreate(`subject-${n}`);
    const all = await wrappedBy(FORMER);
    const holder = await database.ownerPool.connect();
    await holder.query(
      'begin; select from privacy.keys where key_id = (select max(key_id::text)::uuid from privacy.keys) for update',
    );
    const rotating = rotation();
    while ((await wrappedBy(NEXT)) === 0) await sleep(20);
    rotating.kill('SIGKILL');
    await once(rotating, 'exit');
    await holder.query('rollback');
    holder.release();
    const [left, done] = [await wrappedBy(FORMER), await wrappedBy(NEXT)];
    expect(left).toBeGreaterThan(0); // it was killed half way
    expect(left + done).toBe(all);

    const api = 'apps/api/main.js';
    expect((await refused(api, { ACCORD_MASTER_KEY: FORMER })).code).toBe(2);
    expect(await refused(api, { ACCORD_MASTER_KEY: NEXT })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`still wrapped by the master key ${idOf(FORMER)}`),
    });
    const both = { ACCORD_MASTER_KEY: FORMER, ACCORD_NEXT_MASTER_KEY: NEXT };
    expect(await running(both, note)).toContain('a text to be sealed');

    const again = rotation();
    let printed = '';
    again.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    expect(await once(again, 'exit')).toEqual([0, null]);
    expect(JSON.parse(printed)).toMatchObject({ masterKeyId: idOf(NEXT) });
    expect([await wrappedBy(FORMER), await wrappedBy(NEXT)]).toEqual([0, all]);
  }, 60_000);

  it('is the new one from then on: what was sealed opens under it, and the former one is refused', async () => {
    const { code, stderr } = await refused('apps/standalone/main.js', { ACCORD_MASTER_KEY: FORMER });
    expect(code).toBe(2);
    expect(stderr).toContain(idOf(FORMER));
    expect(stderr).toContain(idOf(NEXT));
    expect(await running({ ACCORD_MASTER_KEY: NEXT }, note)).toContain('a text to be sealed');
  }, 60_000);
});
