import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Applicant, bodyOf } from '../support/agreements.js';
import { Client } from '../support/client.js';
import { startIssuer, type Issuer } from '../support/issuer.js';
import { withTestDatabase, type TestDatabase } from '../support/postgres.js';
import { freePort, Program } from '../support/program.js';
import { System } from '../support/system.js';

/** What a service manager grants before it ends a program by force. */
const STOPS_WITHIN_MS = 10_000;

/** A client by hand: what it was sent, and whether its connection has ended. */
interface RawClient {
  readonly socket: Socket;
  readonly received: () => string;
  readonly ended: () => boolean;
}

/** Sends the beginning of a request. */
async function begin(url: string, ...lines: readonly string[]): Promise<RawClient> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let received = '';
  let ended = false;
  socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
  socket.on('error', () => undefined);
  socket.on('close', () => (ended = true));
  await once(socket, 'connect');
  socket.write(lines.join('\r\n'));
  return { socket, received: () => received, ended: () => ended };
}

/** Waits until the server has said something. */
async function answer(client: RawClient): Promise<string> {
  for (let look = 0; look < 200 && client.received() === ''; look++) await sleep(25);
  return client.received();
}

/** Half of a body: the server has read the head, asked for the rest, and waits. */
async function halfBody(url: string, path = '/oidc/token'): Promise<RawClient> {
  const head = [`POST ${path} HTTP/1.1`, 'Host: accord', 'Content-Type: application/json', 'Content-Length: 1000'];
  const client = await begin(url, ...head, 'Expect: 100-continue', '', '');
  expect(await answer(client)).toMatch(/^HTTP\/1\.1 100 /);
  client.socket.write('{"half": ');
  return client;
}

/** A connection that is kept after its answer. */
async function keptAlive(url: string): Promise<RawClient> {
  const client = await begin(url, 'GET /health/live HTTP/1.1', 'Host: accord', 'Connection: keep-alive', '', '');
  expect(await answer(client)).toMatch(/^HTTP\/1\.1 200 /);
  return client;
}

/** Ends a program, and says how and how fast it went. */
async function stopped(end: () => Promise<number | null>): Promise<{ code: number | null; ms: number }> {
  const began = performance.now();
  const code = await end();
  return { code, ms: performance.now() - began };
}

/** Why a program says that it failed. */
const causeIn = (printed: string): string | undefined => /^accord: .*$/m.exec(printed)?.[0];

describe('Stopping Accord while clients hold on to it', () => {
  let system: System;
  const server = () => join(system.dataDir, 'postgres', 'postmaster.pid');
  beforeEach(async () => {
    system = await System.start();
  }, 60_000);
  afterEach(() => system.remove(), 60_000);

  it('ends in time and in order with half a body and a kept connection, and cuts them', async () => {
    const clients = [await halfBody(system.url), await keptAlive(system.url)];
    expect(clients.map((one) => one.ended())).toEqual([false, false]);
    const { code, ms } = await stopped(() => system.end('SIGTERM'));
    expect({ code, cause: causeIn(system.printed) }).toEqual({ code: 0, cause: undefined });
    expect(ms).toBeLessThan(STOPS_WITHIN_MS);
    expect(ms).toBeGreaterThan(2_000); // it did wait for the body
    await sleep(50);
    expect(clients.map((one) => one.ended())).toEqual([true, true]);
    expect(existsSync(server())).toBe(false);
  }, 60_000);

  it('ends in time while a command waits for a table, and leaves no database running', async () => {
    const applicant = await Applicant.of(new Client(system.url), 'waterisac');
    const id = await applicant.submitted();
    const owner = new pg.Client({ host: join(system.dataDir, 'run'), user: 'accord_owner', database: 'accord' });
    owner.on('error', () => undefined); // the server goes before this connection does
    await owner.connect();
    await owner.query('begin; lock table es.events in access exclusive mode');
    let answered = false;
    const path = `/api/v1/agreements/${id}/complete-intake`;
    const hanging = new Client(system.url)
      .post('cm-1', path, { ifMatch: 1, body: bodyOf('unclassified', 'complete-intake') })
      .then(
        () => (answered = true),
        () => undefined,
      );
    await sleep(500);
    expect(answered).toBe(false);
    const { ms } = await stopped(() => system.end('SIGTERM'));
    expect(ms).toBeLessThan(STOPS_WITHIN_MS);
    expect(existsSync(server())).toBe(false);
    await hanging;
  }, 60_000);

  it('ends at once on a second signal, and its database soon after', async () => {
    await halfBody(system.url);
    const pid = system.pid!;
    process.kill(pid, 'SIGTERM');
    await sleep(600);
    expect(existsSync(server())).toBe(true); // it still waits for the body
    const { code, ms } = await stopped(() => system.end('SIGTERM'));
    expect(code).toBe(143);
    expect(ms).toBeLessThan(1_000);
    for (let look = 0; look < 100 && existsSync(server()); look++) await sleep(50);
    expect(existsSync(server())).toBe(false);
  }, 60_000);
});

describe('Stopping the programs of production while clients hold on to them', () => {
  let database: TestDatabase;
  let issuer: Issuer;
  const programs: Program[] = [];
  beforeEach(async () => {
    [database, issuer] = await Promise.all([withTestDatabase(), startIssuer('accord-api')]);
    const [port, workerPort] = [await freePort(), await freePort()];
    const environment = {
      NODE_ENV: 'production',
      PORT: String(port),
      WORKER_PORT: String(workerPort),
      DATABASE_URL: `postgres://accord_app@/${database.database}?host=${database.host}`,
      OIDC_ISSUER: issuer.address,
      ACCORD_MASTER_KEY: 'ab'.repeat(32),
    };
    programs.push(new Program('apps/api/main.js', `http://127.0.0.1:${port}`, environment));
    programs.push(new Program('apps/worker/main.js', `http://127.0.0.1:${workerPort}`, environment));
    await Promise.all(programs.map((one) => one.start()));
  }, 60_000);
  afterEach(async () => {
    await Promise.all(programs.map((one) => one.end('SIGKILL')));
    await Promise.all([database.drop(), issuer.close()]);
  }, 60_000);

  it('ends API and worker in time', async () => {
    for (const program of programs) {
      const clients = [
        await keptAlive(program.url),
        await begin(program.url, 'GET /health/live HTTP/1.1', 'Host: acc'),
      ];
      expect(clients.map((one) => one.ended())).toEqual([false, false]);
      const { code, ms } = await stopped(() => program.end('SIGTERM'));
      expect({ code, inTime: ms < STOPS_WITHIN_MS }).toEqual({ code: 0, inTime: true });
      await sleep(50);
      expect(clients.map((one) => one.ended())).toEqual([true, true]);
    }
  }, 60_000);
});
