import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { Client } from '../support/client.js';
import { startMailServer, type TestMailServer } from '../support/mail-server.js';
import { responseValidator } from '../support/openapi-contract.js';
import { System } from '../support/system.js';

const run = promisify(execFile);

async function until<T>(find: () => Promise<T | null | undefined | false>): Promise<T> {
  for (let look = 0; look < 300; look += 1) {
    const found = await find();
    if (found) return found;
    await sleep(50);
  }
  throw new Error('It did not come true within 15 s');
}

describe('Notices of a demonstration', () => {
  let system: System;
  beforeAll(async () => {
    system = await System.start();
  }, 60_000);
  afterAll(() => system.remove(), 60_000);

  const page = async (): Promise<string> => (await fetch(`${system.url}/dev/outbox`)).text();

  it('mail: each recipient gets an own mail, kept and shown: whoever the step concerns, and nobody of their own act', async () => {
    const applicant = await Applicant.of(new Client(system.url, responseValidator()), 'waterisac');
    const id = await applicant.reviewed();
    const { number } = (await applicant.client.get('cm-1', `/api/v1/agreements/${id}`)).body;
    const heading = /<h2><bdi>Accord: ([^(]*) \([^)]*\)<\/bdi><\/h2>\n<p>To <bdi>([^<]*)@personas\.invalid/g;
    const toldOf = (text: string, says: string): string[] =>
      [...text.matchAll(heading)].flatMap(([, said, to]) => (said === says ? [to!] : [])).toSorted();
    const expected = {
      'A review was assigned to you': ['pr-1'],
      'An application was submitted': ['cm-1', 'cm-2', 'mv-1', 'sb-1'],
      'The privacy review was passed': ['cm-1', 'cm-2', 'mv-1', 'sb-1', 'waterisac.officer'],
    };
    const shown = await until(async () => {
      const text = await page();
      return Object.entries(expected).every(([says, to]) => toldOf(text, says).length >= to.length) && text;
    });
    for (const [says, to] of Object.entries(expected)) expect([says, toldOf(shown, says)]).toEqual([says, to]);
    expect(shown).toContain(`(${number})`);
    expect(shown).toContain(`${system.url}/api/v1/agreements/${id}`);
  }, 60_000);
});

describe('Notices over a mail server', () => {
  const lost = 'cm-2@personas.invalid';
  let server: TestMailServer;
  let system: System;
  let isRefusing = true;
  beforeAll(async () => {
    server = await startMailServer((recipient) => (isRefusing && recipient === lost ? 550 : null));
    system = await System.start({ environment: { SMTP_URL: server.url, MAIL_FROM: 'accord@agency.example' } });
  }, 60_000);
  afterAll(async () => {
    await system.remove();
    await server.close();
  }, 60_000);

  const accord = (...words: string[]) =>
    run(process.execPath, ['dist/apps/cli/main.js', 'jobs', ...words], {
      env: { ...process.env, PORT: String(system.port), ACCORD_DATA_DIR: system.dataDir },
    }).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      (error: { code: number; stdout: string; stderr: string }) => error,
    );
  const taken = (to: string) => server.taken.filter(({ recipients }) => recipients.includes(to));

  it('mail: one that fails stops neither the command nor the mails after it, and it is seen whom it did not reach', async () => {
    const applicant = await Applicant.of(new Client(system.url, responseValidator()), 'waterisac');
    const id = await applicant.submitted();
    const dead = await until(async () => {
      const { jobs } = JSON.parse((await accord('dead', '--json')).stdout) as {
        jobs: { id: string; failure: string }[];
      };
      return jobs.length > 0 && jobs;
    });
    expect(server.refusals()).toBe(1);
    expect(dead.map(({ failure }) => failure)).toEqual(['Undeliverable: The mail server refuses it (EENVELOPE 550)']);
    await until(async () => taken('cm-1@personas.invalid').length === 1 && taken('mv-1@personas.invalid').length === 1);
    expect(server.taken.every(({ recipients }) => recipients.length === 1)).toBe(true);
    const ready = (await (await fetch(`${system.url}/health/ready`)).json()) as {
      status: string;
      dependencies: object;
    };
    expect(ready).toMatchObject({
      status: 'degraded',
      dependencies: { jobs: { status: 'dead-letters', detail: 'notice 1' } },
    });
    expect(await (await fetch(`${system.url}/metrics`)).text()).toContain('accord_jobs_dead_letters{kind="notice"} 1');
    ok(await applicant.send(id, 'cm-1', 'complete-intake', bodyOf('unclassified', 'complete-intake')));

    expect(await accord('retry', 'nothing')).toMatchObject({
      code: 1,
      stderr: 'accord: Not given up, or not known: nothing.\n',
    });
    expect(await accord('retry')).toMatchObject({ code: 2, stderr: 'accord: Name jobs, or say --all.\n' });
    isRefusing = false;
    expect(await accord('retry', dead[0]!.id)).toMatchObject({ code: 0, stdout: '1 will be tried again.\n' });
    await until(async () => taken(lost).length === 1);
    const { read, raw } = taken(lost)[0]!;
    expect((await read()).subject).toContain('An application was submitted');
    expect(raw).not.toMatch(/^(cc|bcc):/im);
    expect(await accord('status')).toMatchObject({ code: 0, stdout: 'Nothing is due.\n' });
  }, 60_000);

  it('are not shown where they are sent', async () => {
    expect((await fetch(`${system.url}/dev/outbox`)).status).toBe(404);
  });
});
