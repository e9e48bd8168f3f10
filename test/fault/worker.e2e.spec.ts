import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Applicant } from '../support/agreements.js';
import { Client } from '../support/client.js';
import { startMailServer, type TestMailServer } from '../support/mail-server.js';
import { responseValidator } from '../support/openapi-contract.js';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';
import { freePort, Program } from '../support/program.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { System } from '../support/system.js';

const DESK = ['cm-1', 'cm-2', 'mv-1', 'sb-1'].map((name) => `${name}@personas.invalid`);

async function until(isTrue: () => Promise<boolean> | boolean): Promise<void> {
  for (let look = 0; look < 2_000; look += 1) {
    if (await isTrue()) return;
    await sleep(50);
  }
  throw new Error('It did not come true within 100 s');
}

describe('A worker that is killed in the middle of a job', () => {
  let database: TestDatabase;
  let redis: TestRedis;
  let mails: TestMailServer;
  let system: System;
  let worker: Program;
  let isDeaf = true;

  beforeAll(async () => {
    [database, redis] = await Promise.all([withTestDatabase(), startRedis()]);
    mails = await startMailServer(() => null, () => isDeaf); // prettier-ignore
    const environment = {
      NODE_ENV: 'test',
      DATABASE_URL: `postgres://accord_app@/${database.database}?host=${database.host}`,
      ACCORD_MASTER_KEY: 'cd'.repeat(32),
      ACCORD_SEED: 'true',
      REDIS_URL: redis.url,
      SMTP_URL: mails.url,
    };
    system = await System.start({ environment });
    const port = await freePort();
    worker = new Program('apps/worker/main.js', `http://127.0.0.1:${port}`, {
      ...environment,
      WORKER_PORT: String(port),
    });
  }, 60_000);
  afterAll(async () => {
    await worker.end('SIGTERM');
    await system.kill();
    await Promise.all([mails.close(), redis.stop(), database.drop()]);
  }, 60_000);

  const rows = async (): Promise<{ state: string; attempts: number }[]> =>
    (await database.pool.query("select state, attempts from jobs.outbox where kind = 'notice' order by id")).rows;

  it('leaves it to another one, over a Redis: every mail comes, and none is done by both', async () => {
    const applicant = await Applicant.of(new Client(system.url, responseValidator()), 'waterisac');
    await applicant.submitted();
    await until(() => mails.handed() > 0); // a whole mail is there, and the worker waits for its answer
    await system.kill();
    expect(mails.taken).toEqual([]);
    expect(await rows()).toContainEqual({ state: 'waiting', attempts: 1 });
    // Two minutes go by for the database: the lease of who was killed has run out.
    await database.ownerPool.query(
      `update jobs.outbox set lease_until = lease_until - interval '2 minutes', queued_at = queued_at - interval '2 minutes'
       where state = 'waiting' and lease_until > '-infinity'`,
    );
    isDeaf = false;
    await worker.start();
    await until(async () => (await rows()).every(({ state }) => state === 'done'));
    expect(mails.taken.flatMap(({ recipients }) => recipients).toSorted()).toEqual(DESK);
    const ids = await Promise.all(mails.taken.map(async (mail) => (await mail.read()).messageId));
    expect(new Set(ids).size).toBe(DESK.length);
    expect(Math.max(...(await rows()).map(({ attempts }) => attempts))).toBe(2);
    const ready = await (await fetch(`${worker.url}/health/ready`)).json();
    expect(ready).toMatchObject({ dependencies: { jobs: { status: 'up' } } });
  }, 180_000);
});

describe('A Redis that cannot be used', () => {
  it.each([
    ['is not there', async () => ({ url: `redis://127.0.0.1:${await freePort()}`, stop: async () => undefined })],
    [
      'wants another password',
      async () => {
        const redis = await startRedis({ password: 'right' });
        return { url: `redis://:wrong@127.0.0.1:${redis.port}`, stop: () => redis.stop() };
      },
    ],
  ])(
    'keeps nobody from commands when it %s, and is told in readiness',
    async (_what, prepare) => {
      const { url, stop } = await prepare();
      const system = await System.start({ environment: { REDIS_URL: url } });
      try {
        await until(async () => {
          const ready = (await (await fetch(`${system.url}/health/ready`)).json()) as {
            status: string;
            dependencies: { jobs: { status: string } };
          };
          return ready.status === 'degraded' && ready.dependencies.jobs.status === 'down';
        });
        const applicant = await Applicant.of(new Client(system.url, responseValidator()), 'waterisac');
        await applicant.submitted();
        const told = system.printed.split('\n').filter((line) => line.includes('the queue of jobs does not answer'));
        expect(told).toHaveLength(1); // however often it fails
        expect(system.printed).not.toContain('wrong@');
        const stoppedAt = performance.now();
        expect(await system.stop()).toBe(0);
        expect(performance.now() - stoppedAt).toBeLessThan(10_000);
      } finally {
        await stop();
        await system.remove();
      }
    },
    150_000,
  );

  it('is told in one line when its address is none', async () => {
    const system = await System.prepare({ environment: { REDIS_URL: 'redis://one,two' } });
    await expect(system.start()).rejects.toThrow(/accord: REDIS_URL: No address of a Redis, which is such as redis:/);
  }, 60_000);
});
