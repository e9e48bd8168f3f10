import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Applicant, bodyOf } from '../support/agreements.js';
import { Client } from '../support/client.js';
import { responseValidator } from '../support/openapi-contract.js';
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
    expect(system.printed).toContain(`Accord is ready at ${system.url}`);
    const client = new Client(system.url, responseValidator());
    const applicant = await Applicant.of(client, 'waterisac');
    const id = await applicant.submitted();
    const path = `/api/v1/agreements/${id}/complete-intake`;
    const sending = { ifMatch: 1, key: randomUUID(), body: bodyOf('unclassified', 'complete-intake') };
    const first = await client.post('cm-1', path, sending);
    expect(await system.stop()).toBe(0);
    expect(existsSync(join(system.dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
    expect(await system.start()).toBeLessThan(5_000);
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
    await expect(production.start()).rejects.toThrow(/NODE_ENV=production needs OIDC_ISSUER/);
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
  }, 60_000);

  it('rebuilds every read model to the same lists while it serves', async () => {
    const client = new Client(system.url, responseValidator());
    const before = await client.get('au-1', '/api/v1/agreements');
    const rebuilt = await accord('rebuild', '--all', '--json');
    expect(JSON.parse(rebuilt.stdout).rebuilt.length).toBeGreaterThanOrEqual(6);
    expect((await client.get('au-1', '/api/v1/agreements')).body).toEqual(before.body);
    const id = await (await Applicant.of(client, 'ren-isac')).submitted();
    const after = await client.get('au-1', `/api/v1/agreements?q=ren-isac`, {
      'x-min-position': before.body.position ?? '1',
    });
    expect(after.status).toBe(200);
    expect((await client.get('au-1', `/api/v1/agreements/${id}`)).body.state).toBe('Proposed');
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

  it('keeps its keys to itself', () => {
    expect(readFileSync(join(system.dataDir, 'keys', 'master.key'), 'utf8').trim()).toMatch(/^[0-9a-f]{64}$/);
  });
});
