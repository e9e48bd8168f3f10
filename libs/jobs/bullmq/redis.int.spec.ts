import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ManualClock } from '@accord/kernel';
import { freePort } from '../../../test/support/program.js';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { startRedis, type TestRedis } from '../../../test/support/redis.js';
import { PostgresOutbox } from '../index.js';
import { message, NOON } from '../testing/messages.js';
import { startProcess } from '../testing/running.js';

const MASTER = 'accord-queue';

async function until(isTrue: () => Promise<boolean> | boolean): Promise<void> {
  for (let look = 0; look < 500; look += 1) {
    if (await isTrue()) return;
    await sleep(20);
  }
  throw new Error('It did not come true within 10 s');
}

describe('Jobs over a Redis', () => {
  let database: TestDatabase;
  let started: TestRedis[] = [];
  beforeAll(async () => {
    database = await withTestDatabase();
  }, 60_000);
  afterEach(async () => {
    await Promise.all(started.map((one) => one.stop()));
    started = [];
    await database.ownerPool.query('truncate jobs.outbox');
  });
  afterAll(() => database.drop(), 60_000);

  const start = async (...options: Parameters<typeof startRedis>): Promise<TestRedis> => {
    const one = await startRedis(...options);
    started.push(one);
    return one;
  };

  /** Lets a process of its own handle some messages over a Redis at an address. @returns the ids it handled */
  async function handledOver(redis: { url: string; ca?: string }, ...ids: string[]): Promise<string[]> {
    const handled: string[] = [];
    const handlers = [{ kind: 'timer', handle: async ({ id }: { id: string }) => void handled.push(id) }];
    const one = await startProcess({ database, redis, handlers, clock: new ManualClock(new Date(NOON)) });
    try {
      await new PostgresOutbox(['timer']).put(database.pool, ids.map((id) => message(id))); // prettier-ignore
      await until(() => handled.length >= ids.length);
      return handled;
    } finally {
      await one.stop();
    }
  }

  it('go over TLS, where the address says so', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'accord-tls-'));
    const [key, certificate] = [join(directory, 'key.pem'), join(directory, 'cert.pem')];
    const asked = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost
      -addext subjectAltName=DNS:localhost -keyout ${key} -out ${certificate}`;
    execFileSync('openssl', asked.split(/\s+/), { stdio: 'ignore' });
    const port = await freePort();
    await start({ args: ['--tls-port', String(port), '--tls-cert-file', certificate, '--tls-key-file', key, '--tls-auth-clients', 'no'] }); // prettier-ignore
    try {
      expect(
        await handledOver({ url: `rediss://localhost:${port}`, ca: readFileSync(certificate, 'utf8') }, 'over-tls'),
      ).toEqual(['over-tls']);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it('find the server that its Sentinels name, and its successor', async () => {
    const [first, second] = [await start(), await start()];
    await second.client.replicaof('127.0.0.1', first.port);
    const file = [
      `sentinel monitor ${MASTER} 127.0.0.1 ${first.port} 1`,
      `sentinel down-after-milliseconds ${MASTER} 500`,
      `sentinel failover-timeout ${MASTER} 2000`,
    ].join('\n');
    const sentinel = await start({ args: ['--sentinel'], file });
    const url = `redis+sentinel://127.0.0.1:${sentinel.port}/${MASTER}`;
    expect(await handledOver({ url }, 'by-the-first')).toEqual(['by-the-first']);
    await until(async () =>
      JSON.stringify(await sentinel.client.call('sentinel', 'replicas', MASTER)).includes(String(second.port)),
    );
    await sentinel.client.call('sentinel', 'failover', MASTER);
    await until(async () => (await second.client.info('replication')).includes('role:master'));
    expect(await handledOver({ url }, 'by-the-second')).toEqual(['by-the-second']);
  }, 60_000);

  it('keep what belongs together in one slot of a Cluster', async () => {
    const node = await start({ args: ['--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1'] });
    await node.client.call('cluster', 'addslotsrange', '0', '16383');
    await until(async () => (await node.client.cluster('INFO')).includes('cluster_state:ok'));
    expect(await handledOver({ url: `redis+cluster://127.0.0.1:${node.port}` }, 'in-a-cluster')).toEqual([
      'in-a-cluster',
    ]);
    const keys = await node.client.keys('*');
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.every((key) => key.startsWith(`{${database.database}}:`))).toBe(true);
  });
});
