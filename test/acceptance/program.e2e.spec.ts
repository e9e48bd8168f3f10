import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Applicant, bodyOf } from '../support/agreements.js';
import { Client } from '../support/client.js';
import { responseValidator } from '../support/openapi-contract.js';
import { freePort } from '../support/program.js';
import { System } from '../support/system.js';

const run = promisify(execFile);

describe('the program', () => {
  let system: System;
  beforeAll(async () => {
    system = await System.start();
  }, 60_000);
  afterAll(() => system.remove(), 60_000);

  const accord = (...words: string[]) =>
    run(process.execPath, ['dist/apps/cli/main.js', ...words], {
      env: { ...process.env, PORT: String(system.port), ACCORD_DATA_DIR: system.dataDir },
    }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );

  it('prints its address and keeps data, keys and answers over a restart', async () => {
    await system.says(`Accord is ready at ${system.url}`);
    expect(system.printed).toContain(`ACCORD_URL=${system.url} npm run demo  in another terminal`);
    const client = new Client(system.url, responseValidator());
    const applicant = await Applicant.of(client, 'waterisac');
    const id = await applicant.submitted();
    const path = `/api/v1/agreements/${id}/complete-intake`;
    const sending = { ifMatch: 1, key: randomUUID(), body: bodyOf('unclassified', 'complete-intake') };
    const first = await client.post('cm-1', path, sending);
    expect(await system.stop()).toBe(0);
    expect(existsSync(join(system.dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
    await system.start();
    const again = await client.post('cm-1', path, sending); // the same client: its token is from before the restart
    expect(again).toMatchObject({ status: 200, body: first.body });
  }, 60_000);

  it('says in one line that the data directory or the port is taken', async () => {
    const twin = await System.prepare({ dataDir: system.dataDir });
    await expect(twin.start()).rejects.toThrow(new RegExp(`in use by process ${system.pid}`));
    const other = await System.prepare({ environment: { PORT: String(system.port) } });
    await expect(other.start()).rejects.toThrow(/is taken; set PORT/);
  }, 60_000);

  it('refuses personas in production', async () => {
    const production = await System.prepare({ environment: { NODE_ENV: 'production' } });
    await expect(production.start()).rejects.toThrow(/NODE_ENV=production needs OIDC_ISSUER, DATABASE_URL/);
  }, 60_000);

  it('replays beside the running system, by revision and by moment', async () => {
    const client = new Client(system.url, responseValidator());
    const applicant = await Applicant.of(client, 'auto-isac');
    const id = await applicant.active();
    const whole = JSON.parse((await accord('replay', '--agreement', id, '--json')).stdout);
    expect(whole).toMatchObject({ agreementId: id, state: 'Active', facets: { classified: 'NotRequired' } });
    expect(whole.history.map((one: { type: string }) => one.type)).toContain('ClassifiedAccessMarkedNotRequired');
    const early = JSON.parse((await accord('replay', '--agreement', whole.number, '--revision', '1', '--json')).stdout);
    expect(early).toMatchObject({ state: 'Proposed', revision: 1 });
    const moment = whole.history[2].recordedAt;
    const then = JSON.parse((await accord('replay', '--agreement', id, '--until', moment, '--json')).stdout);
    expect(then.history.at(-1).recordedAt <= moment).toBe(true);
    expect((await accord('replay', '--agreement', id)).stdout).toContain('AgreementActivated');
    const all = JSON.parse((await accord('replay', '--until', moment, '--json')).stdout);
    expect(all.agreements).toContainEqual(expect.objectContaining({ agreementId: id, revision: 2 }));
    const terms = (await client.get('au-1', `/api/v1/agreements/${id}/terms/1`)).body;
    const { stdout: text } = await accord('replay', '--agreement', id, '--terms', '1');
    expect(createHash('sha256').update(text).digest('hex')).toBe(terms.termsDigest);
    expect(JSON.parse((await accord('replay', '--agreement', id, '--terms', '1', '--json')).stdout)).toEqual(terms);
    expect(await accord('replay', '--agreement', id, '--terms', '2')).toMatchObject({ code: 1 });
    expect(await accord('replay', '--terms', '1')).toMatchObject({ code: 2 });
    const last = whole.history.at(-1).revision;
    expect(await accord('replay', '--agreement', whole.number, '--revision', '999')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`accord: ${whole.number} has no revision 999; the last one is ${last}.\n`),
    });
  }, 60_000);

  it('rebuilds every read model to the same lists while it serves', async () => {
    const client = new Client(system.url, responseValidator());
    const before = await client.get('au-1', '/api/v1/agreements');
    const rebuilt = await accord('rebuild', '--all', '--json');
    const names = JSON.parse(rebuilt.stdout).rebuilt.map(({ readModel }: { readModel: string }) => readModel);
    expect(names).toEqual(['agreement', 'recorded_event', 'organization_registry']);
    expect((await client.get('au-1', '/api/v1/agreements')).body).toEqual(before.body);
    const applicant = await Applicant.of(client, 'ren-isac');
    const id = await applicant.submitted();
    const taken = await applicant.send(id, 'cm-1', 'complete-intake', bodyOf('unclassified', 'complete-intake'));
    const after = await client.get('au-1', `/api/v1/agreements?organizationId=${applicant.organizationId}`, {
      'x-min-position': taken.body.position,
    });
    expect(after.body.items).toMatchObject([{ id, state: 'Proposed', revision: taken.body.revision }]); // it goes on following
  }, 60_000);

  it('tells bad input from a refusal by its exit code', async () => {
    expect(await accord('replay', '--agreement', 'nonsense')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^accord: .*\n$/),
    });
    expect(await accord('replay', '--agreement', randomUUID())).toMatchObject({ code: 1 });
    expect(await accord('rebuild')).toMatchObject({ code: 2 });
    expect(await accord('rebuild', 'nothing')).toMatchObject({ code: 2 });
    expect(await accord('dance')).toMatchObject({ code: 2 });
    expect(await accord('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('replay') });
    expect(await accord('migrate', '--json')).toMatchObject({ code: 0, stdout: '{"applied":[]}\n' });
  }, 60_000);

  it('makes no database where there is only something to be read', async () => {
    const dataDir = join(system.dataDir, 'elsewhere');
    const replay = run(process.execPath, ['dist/apps/cli/main.js', 'replay'], {
      env: { ...process.env, ACCORD_DATA_DIR: dataDir },
    });
    await expect(replay).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(/There is no database in/) });
    expect(existsSync(dataDir)).toBe(false);
  }, 30_000);

  it('keeps its keys to itself', () => {
    expect(readFileSync(join(system.dataDir, 'keys', 'master.key'), 'utf8').trim()).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the demonstration that starts Accord by itself', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'accord-e2e-'));
  const server = join(dataDir, 'postgres', 'postmaster.pid');
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  /** Starts a program, waits until it prints a text, and lets something happen. */
  const interrupted = async (command: string, words: string[], text: string, happen: (pid: number) => void) => {
    const child = spawn(command, words, {
      env: { ...process.env, PORT: String(await freePort()), ACCORD_DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = once(child, 'exit');
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    while (!printed.includes(text) && child.exitCode === null) await sleep(20);
    expect(existsSync(server)).toBe(true);
    happen(child.pid!);
    const [code]: unknown[] = await ended;
    return code;
  };

  /** The supervisor removes the server's note when it has stopped it. */
  const goes = async (): Promise<boolean> => {
    for (let look = 0; look < 200 && existsSync(server); look++) await sleep(50);
    return !existsSync(server);
  };
  const demo = ['--enable-source-maps', 'dist/apps/cli/main.js', 'demo'];

  it('leaves nothing running when a signal ends it', async () => {
    expect(await interrupted(process.execPath, demo, '1/6', (pid) => process.kill(pid, 'SIGTERM'))).toBe(143);
    expect(existsSync(server)).toBe(false);
  }, 60_000);

  it('leaves nothing running when it is killed itself', async () => {
    expect(await interrupted(process.execPath, demo, '1/6', (pid) => process.kill(pid, 'SIGKILL'))).toBeNull();
    expect(await goes()).toBe(true);
  }, 60_000);

  it('leaves nothing running when its reader has seen enough', async () => {
    const piped = '"$0" "$@" | head -n 3';
    expect(await interrupted('sh', ['-c', piped, process.execPath, ...demo], '1/6', () => undefined)).toBe(0);
    expect(await goes()).toBe(true);
  }, 60_000);

  it('stops in order under npm start, when the signal goes to npm', async () => {
    const words = ['run', '--silent', 'start'];
    const ready = 'Accord is ready';
    expect(await interrupted('npm', words, ready, (pid) => process.kill(pid, 'SIGTERM'))).toBe(0);
    expect(existsSync(server)).toBe(false);
  }, 60_000);
});
