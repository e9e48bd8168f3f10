import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Webhook } from 'standardwebhooks';
import { connectEmbedded } from '@infra/embedded';
import { Applicant, ok } from '../support/agreements.js';
import { Client, refusal, type Answer } from '../support/client.js';
import { responseValidator } from '../support/openapi-contract.js';
import { System } from '../support/system.js';
import { startReceiver, type ReceivedHook, type TestReceiver } from '../support/webhook-receiver.js';

const OFFICER = 'waterisac.officer';
const STRANGER = 'k12-six.officer';
const SUSPENDED = { causeCode: 'SecurityIncident', scope: 'EntitlementsAndAccounts', liftConditions: [] };

async function until<T>(find: () => Promise<T | null | undefined | false> | T | null | undefined | false): Promise<T> {
  for (let look = 0; look < 900; look += 1) {
    const found = await find();
    if (found) return found;
    await sleep(100);
  }
  throw new Error('It did not come true within 90 s');
}

describe('Webhooks over HTTP', () => {
  let system: System;
  let client: Client;
  let servers: TestReceiver[] = [];
  let onReceived: () => void = () => undefined;
  beforeAll(async () => {
    system = await System.start({ environment: { WEBHOOKS_TO_LOOPBACK: 'true' } });
    client = new Client(system.url, responseValidator());
  }, 60_000);
  afterAll(async () => {
    await system.remove();
    await Promise.all(servers.map((one) => one.close()));
  }, 60_000);

  async function receiver(...answers: number[]): Promise<TestReceiver> {
    const server = await startReceiver((count) => {
      onReceived();
      return answers[Math.min(count, answers.length) - 1] ?? 204;
    });
    servers.push(server);
    return server;
  }
  const make = (person: string, body: unknown, sending = {}): Promise<Answer> =>
    client.post(person, '/api/v1/webhooks', { body, ...sending });
  const act = (person: string, id: string, name: string, revision: number | null, body: unknown = {}) =>
    client.post(person, `/api/v1/webhooks/${id}/${name}`, revision === null ? { body } : { body, ifMatch: revision });
  const deliveries = async (person: string, id: string) =>
    (await client.get(person, `/api/v1/webhooks/${id}/deliveries`)).body.items as {
      id: string;
      type: string;
      state: string;
      attempts: number;
    }[];
  const contents = (secret: string, { received }: TestReceiver) =>
    received.map(({ body, headers }: ReceivedHook) => new Webhook(secret).verify(body, { ...headers })) as {
      type: string;
      data: { agreementId?: string; organizationId?: string; state?: string; position?: string };
    }[];

  it('tell an organization and the system what happens to an agreement, signed, and another organization nothing', async () => {
    const [own, others, all] = [await receiver(), await receiver(), await receiver()];
    const [mine, theirs, systems] = await Promise.all([
      make(OFFICER, { url: own.url }),
      make(STRANGER, { url: others.url }),
      make('ad-1', { url: all.url, types: ['agreement.activated'] }),
    ]);
    expect([mine, theirs, systems].map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(mine.headers.get('location')).toBe(`/api/v1/webhooks/${mine.body.id}`);
    expect(mine.headers.get('cache-control')).toBe('no-store');
    const applicant = await Applicant.of(client, 'waterisac');
    const id = await applicant.active();
    ok(await applicant.send(id, 'ao-1', 'suspend-agreement', SUSPENDED));
    await until(() => own.received.length >= 2 && all.received.length >= 1);
    const { position } = ok(await client.get('au-1', `/api/v1/agreements/${id}/history?limit=200`)).body.items.at(-1);
    const told = contents(mine.body.secret, own);
    const said = told.map(({ type, data }) => `${type} ${data.state} ${data.agreementId}`);
    expect(said.toSorted((one, other) => (one < other ? -1 : 1))).toEqual([
      `gov.cisa.accord.agreement.activated.v1 Active ${id}`,
      `gov.cisa.accord.agreement.suspended.v1 Suspended ${id}`,
    ]);
    expect(told.map(({ data }) => data.position)).toContain(position);
    expect(contents(systems.body.secret, all).map(({ data }) => data.organizationId)).toEqual([
      applicant.organizationId,
    ]);
    expect(others.received).toEqual([]);
    expect(own.received[0]?.body).not.toMatch(/officer|ao-1|cm-1|SecurityIncident/);
    const listed = await until(async () => {
      const items = await deliveries(OFFICER, mine.body.id);
      return items.every(({ state }) => state === 'delivered') && items;
    });
    expect(listed.map(({ attempts }) => attempts)).toEqual([1, 1]);
  }, 120_000);

  it('are for officers and administrators, each for their own, and not there for anybody else', async () => {
    const url = 'http://127.0.0.1:9/';
    const { body: mine } = ok(await make(OFFICER, { url }));
    for (const person of ['cm-1', 'au-1', 'waterisac.signatory', 'waterisac.fso']) {
      expect(refusal(await client.get(person, '/api/v1/webhooks'))).toEqual({ status: 403, code: 'NOT_AUTHORIZED' });
      expect(refusal(await make(person, { url }))).toEqual({ status: 403, code: 'NOT_AUTHORIZED' });
    }
    const absent = { status: 404, code: 'NOT_FOUND' };
    for (const person of [STRANGER, 'ad-1']) {
      expect(refusal(await client.get(person, `/api/v1/webhooks/${mine.id}`))).toEqual(absent);
      expect(refusal(await client.get(person, `/api/v1/webhooks/${mine.id}/deliveries`))).toEqual(absent);
      for (const name of ['change', 'enable', 'disable', 'rotate-secret', 'remove', 'send-test'])
        expect(refusal(await act(person, mine.id, name, 0, name === 'change' ? { url } : {}))).toEqual(absent);
    }
    expect(refusal(await make('ad-1', { url, organizationId: mine.organizationId }))).toEqual({
      status: 403,
      code: 'NOT_OWN_SIDE',
    });
    expect((await client.get(null, '/api/v1/webhooks')).status).toBe(401);
    expect((await client.get(OFFICER, '/api/v1/webhooks/nonsense')).status).toBe(400);
    expect((await client.get(OFFICER, `/api/v1/webhooks/${randomUUID()}`)).status).toBe(404);
  }, 60_000);

  it.each([
    'http://hooks.isao.example/',
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::ffff:10.0.0.1]/',
    'https://localhost/',
    'https://user:secret@hooks.isao.example/',
    'file:///etc/passwd',
  ])('are refused at %s, with the place in the body', async (url) => {
    const answer = await make(OFFICER, { url });
    expect(refusal(answer)).toEqual({ status: 422, code: 'INVALID_PAYLOAD' });
    expect(answer.body.errors).toMatchObject([{ path: '/url' }]);
    expect(JSON.stringify(answer.body)).not.toContain('secret');
  });

  it('are changed, rotated, switched off and on, tested and removed, each act once and on the record', async () => {
    const server = await receiver();
    const key = randomUUID();
    const { body: made } = ok(await make(OFFICER, { url: server.url }, { key }));
    expect((await make(OFFICER, { url: server.url }, { key })).body).toEqual(made);
    const { id, secret } = made;
    expect(refusal(await act(OFFICER, id, 'disable', null))).toEqual({ status: 428, code: 'PRECONDITION_REQUIRED' });
    expect((await act(OFFICER, id, 'change', 0, { url: server.url, types: ['agreement.ended'] })).body).toMatchObject({
      types: ['agreement.ended'],
      revision: 1,
    });
    expect(refusal(await act(OFFICER, id, 'disable', 0))).toEqual({ status: 412, code: 'CONFLICT_VERSION' });
    const rotated = await act(OFFICER, id, 'rotate-secret', 1);
    expect(rotated.body.secret).not.toBe(secret);
    expect(rotated.body.previousSecretUntil).not.toBeNull();
    expect((await client.get(OFFICER, `/api/v1/webhooks/${id}`)).body).not.toHaveProperty('secret');
    expect((await act(OFFICER, id, 'disable', 2)).body).toMatchObject({ state: 'disabled', disabledBecause: 'person' });
    expect(refusal(await act(OFFICER, id, 'disable', 3))).toEqual({ status: 409, code: 'ALREADY_IN_STATE' });
    expect(refusal(await act(OFFICER, id, 'send-test', null))).toEqual({ status: 409, code: 'WRONG_STATE' });
    expect((await act(OFFICER, id, 'enable', 3)).headers.get('etag')).toBe('"4"');
    expect(refusal(await act(OFFICER, id, 'enable', 4, { now: true }))).toEqual({
      status: 422,
      code: 'INVALID_PAYLOAD',
    });

    const test = await act(OFFICER, id, 'send-test', null);
    expect(test).toMatchObject({ status: 202, body: { type: 'webhook.test', state: 'waiting' } });
    await until(() => server.received.length === 1);
    for (const one of [secret, rotated.body.secret])
      expect(contents(one, server)).toMatchObject([
        { type: 'gov.cisa.accord.webhook.test.v1', data: { webhookId: id } },
      ]);
    await until(async () => (await deliveries(OFFICER, id))[0]?.state === 'delivered');
    expect((await act(OFFICER, id, `deliveries/${test.body.id}/resend`, null)).status).toBe(202);
    await until(() => server.received.length === 2);
    expect(server.received.map(({ headers }) => headers['webhook-id'])).toEqual([test.body.id, test.body.id]);
    expect(refusal(await act(OFFICER, id, `deliveries/${randomUUID()}/resend`, null))).toEqual({
      status: 404,
      code: 'NOT_FOUND',
    });
    expect((await act(OFFICER, id, 'remove', 4)).status).toBe(200);
    expect((await client.get(OFFICER, `/api/v1/webhooks/${id}`)).status).toBe(404);
    const acts = await recorded(id);
    expect(acts.map(({ act: name }) => name).join(' ')).toBe(
      'made changed secret-rotated disabled enabled test-sent sent-again removed',
    );
    const organizationId: unknown = made.organizationId;
    const actor = { subjectId: OFFICER, function: 'isao.officer' };
    for (const one of acts) expect(one).toMatchObject({ webhookId: id, organizationId, actor });
    expect(JSON.stringify(acts)).not.toMatch(/whsec|127\.0\.0\.1/);
  }, 120_000);

  it('whose receiver answers 410 are switched off at once, and their officers are told by mail', async () => {
    const server = await receiver(410);
    const { body: made } = ok(await make(OFFICER, { url: server.url }));
    await act(OFFICER, made.id, 'send-test', null);
    const off = await until(async () => {
      const { body } = await client.get(OFFICER, `/api/v1/webhooks/${made.id}`);
      return body.state === 'disabled' && body;
    });
    expect(off).toMatchObject({ disabledBecause: 'gone', revision: 1 });
    const mails = await until(async () => {
      const text = await (await fetch(`${system.url}/dev/outbox`)).text();
      return text.includes(`/webhooks/${made.id}`) && text;
    });
    expect(mails).toMatch(/To <bdi>waterisac\.officer@personas\.invalid/);
    expect(mails).not.toContain(server.url);
  }, 120_000);

  it('are sent again under the same id after a process was killed between sending and noting', async () => {
    const kills: Promise<void>[] = [];
    const server = await receiver(204);
    const { body: made } = ok(await make(OFFICER, { url: server.url }));
    onReceived = () => void (kills.length === 0 && kills.push(system.kill()));
    const { body: test } = await act(OFFICER, made.id, 'send-test', null);
    await until(() => kills.length > 0);
    await Promise.all(kills);
    onReceived = () => undefined;
    await system.start();
    await until(() => server.received.length >= 2);
    const ids = new Set(server.received.map(({ headers }) => headers['webhook-id']));
    expect([...ids]).toEqual([test.id]);
    expect(new Set(server.received.map(({ body }) => body)).size).toBe(1);
    await until(async () => (await deliveries(OFFICER, made.id))[0]?.state === 'delivered');
  }, 180_000);

  /** What is on the record of a webhook, in order. */
  async function recorded(webhookId: string): Promise<readonly { readonly act: string }[]> {
    const pool = new pg.Pool({ ...connectEmbedded({ dataDir: system.dataDir }).ownerConfig, max: 1 });
    try {
      const { rows } = await pool.query<{ data: { act: string } }>(
        `select data from es.events where type = 'WebhookTended' and data->>'webhookId' = $1 order by position`,
        [webhookId],
      );
      return rows.map(({ data }) => data);
    } finally {
      await pool.end();
    }
  }
});
