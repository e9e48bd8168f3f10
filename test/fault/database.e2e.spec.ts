import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, type Answer } from '../support/client.js';
import { System } from '../support/system.js';

const KILLS = 4;
const SLUGS = ['fs-isac', 'health-isac', 'e-isac', 'ong-isac', 'dng-isac', 'ms-isac', 'it-isac', 'comm-isac'];

/** Process ids of a PostgreSQL server and of all that it started. */
function serverProcesses(dataDir: string): number[] {
  const postmaster = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
  const children = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === postmaster);
  return [postmaster, ...children.map(Number)];
}

function parentOf(pid: string): number | null {
  try {
    return Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return null; // it has just ended
  }
}

describe('When the database breaks under a running Accord,', () => {
  let system: System;
  let client: Client;
  beforeAll(async () => {
    system = await System.start();
    client = new Client(system.url);
    await Promise.all([...SLUGS.map((slug) => client.token(`${slug}.officer`)), client.token('au-1')]);
  }, 60_000);
  afterAll(() => system.remove(), 60_000);

  it('kill -9 of the server costs 503 for a moment, and no acknowledged command', async () => {
    const answers: Answer[] = [];
    const accepted = new Map<string, string>();
    let running = true;
    const asked = async (answer: Promise<Answer>): Promise<Answer> => {
      answers.push(await answer);
      return answers.at(-1)!;
    };
    const writer = async (slug: string, goesOn: () => boolean): Promise<void> => {
      const persona = `${slug}.officer`;
      const { id } = (await client.get(persona, `/api/v1/organizations?slug=${slug}`)).body.items[0];
      while (goesOn()) {
        const sending = { key: randomUUID(), body: { organizationId: id, agreementForm: 'Standard' } };
        let answer = await asked(client.post(persona, '/api/v1/agreements', sending));
        while (answer.status === 503) {
          await sleep(50);
          answer = await asked(client.post(persona, '/api/v1/agreements', sending));
        }
        if (answer.status === 201) accepted.set(answer.body.id, persona);
        await asked(client.get(persona, '/api/v1/agreements?limit=1'));
        await asked(client.get(null, '/api/v1/directory'));
      }
    };
    const writing = Promise.all(SLUGS.map((slug) => writer(slug, () => running)));
    for (let kill = 0; kill < KILLS; kill++) {
      await sleep(700);
      const [postmaster, ...children] = serverProcesses(system.dataDir);
      for (const pid of [postmaster!, ...children]) process.kill(pid, 'SIGKILL');
      await untilReady();
      expect(serverProcesses(system.dataDir)[0]).not.toBe(postmaster); // the fault fired: this is another server
    }
    await sleep(300);
    running = false;
    await writing;
    const seen = new Set(answers.map(({ status }) => status));
    expect(seen).toContain(503); // somebody was cut off
    expect([...seen].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
    expect(answers.filter(({ status }) => status === 503).every(({ headers }) => headers.has('retry-after'))).toBe(
      true,
    );
    for (const [id, persona] of accepted) {
      const { body } = await client.get(persona, `/api/v1/agreements/${id}/history`);
      expect(body.items.map(({ type }: { type: string }) => type)).toEqual(['AgreementDrafted']);
    }
    expect(accepted.size).toBeGreaterThan(KILLS);
  }, 120_000);

  it('a server that freezes is an outage, not a request that hangs', async () => {
    const frozen = serverProcesses(system.dataDir);
    for (const pid of frozen) process.kill(pid, 'SIGSTOP');
    try {
      const paths = [
        '/api/v1/directory',
        '/api/v1/agreements',
        '/api/v1/organizations',
        '/health/ready',
        '/health/live',
      ];
      const timed = paths.map(async (path) => {
        const began = performance.now();
        const { status } = await client.get(path.startsWith('/api') ? 'au-1' : null, path);
        return { path, status, inTime: performance.now() - began < 6_000 };
      });
      expect(await Promise.all(timed)).toEqual(
        paths.map((path) => ({ path, status: path === '/health/live' ? 200 : 503, inTime: true })),
      );
    } finally {
      for (const pid of frozen) process.kill(pid, 'SIGCONT');
    }
    await untilReady();
    expect((await client.get('au-1', '/api/v1/agreements')).status).toBe(200);
  }, 60_000);

  async function untilReady(): Promise<void> {
    for (let look = 0; look < 200; look++) {
      const answer = await fetch(`${system.url}/health/ready`).catch(() => null);
      if (answer?.ok) return;
      await sleep(50);
    }
    throw new Error('Accord was not ready again within 10 s');
  }
});
