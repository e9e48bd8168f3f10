import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { startReceiver, type Receiving, type TestReceiver } from '../../../test/support/webhook-receiver.js';
import { ADMIN, HookHouse, NOON, OFFICER } from '../testing/hook-house.js';

const [FIRST, SECOND] = ['aaaa0000-0000-5000-8000-000000000001', 'aaaa0000-0000-5000-8000-000000000002'] as const;

describe('A message to a machine', () => {
  let house: HookHouse;
  let servers: TestReceiver[] = [];
  beforeAll(async () => {
    house = await HookHouse.open();
  }, 60_000);
  afterAll(() => house.database.drop(), 60_000);
  beforeEach(() => house.clear());
  afterEach(async () => {
    await Promise.all(servers.map((one) => one.close()));
    servers = [];
  });

  async function start(...answers: Receiving[]): Promise<TestReceiver> {
    const server = await startReceiver((count) => answers[Math.min(count, answers.length) - 1] ?? 204);
    servers.push(server);
    return server;
  }
  /** An endpoint at a server that answers so, with a first message for it. */
  async function waiting(...answers: Receiving[]) {
    const server = await start(...answers);
    const { id, secret } = await house.endpointAt(server.url);
    await house.message(id, FIRST);
    return { server, id, secret };
  }
  const verified = (secret: string, { received }: TestReceiver, place = 0) => {
    const { body, headers } = received[place]!;
    // the package holds the time against the clock of this machine, and ours stands still
    const now = new Date(Number(headers['webhook-timestamp']) * 1_000);
    expect(headers['webhook-signature']?.split(' ')).toContain(
      new Webhook(secret).sign(headers['webhook-id']!, now, body),
    );
    return JSON.parse(body) as unknown;
  };

  it('is a signed CloudEvent that the package of Standard Webhooks takes', async () => {
    house.clock.set(new Date());
    const { server, id, secret } = await waiting(204);
    expect(await house.work()).toEqual(['done']);
    const [hook] = server.received;
    expect(hook?.headers).toMatchObject({
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'webhook-id': FIRST,
    });
    expect(new Webhook(secret).verify(hook!.body, { ...hook!.headers })).toMatchObject({
      specversion: '1.0',
      id: FIRST,
      source: 'https://accord.example',
      type: 'gov.cisa.accord.agreement.activated.v1',
      datacontenttype: 'application/json',
      data: { position: '7', state: 'Active' },
    });
    expect(await house.listed(id, FIRST)).toMatchObject({
      state: 'delivered',
      attempts: 1,
      lastStatus: 204,
      nextTryAt: null,
    });
    expect(await house.work()).toEqual([]);
  });

  it('is sent again under the same id and to the byte the same, until it is taken', async () => {
    const { server, id, secret } = await waiting(500, 503, 200);
    expect(await house.work()).toEqual(['retried']);
    expect(await house.listed(id, FIRST)).toMatchObject({ state: 'waiting', attempts: 1, lastStatus: 500 });
    house.clock.advance(5_000);
    expect(await house.work()).toEqual(['retried']);
    house.clock.advance(300_000);
    expect(await house.work()).toEqual(['done']);
    expect(await house.listed(id, FIRST)).toMatchObject({ state: 'delivered', attempts: 3, lastStatus: 200 });
    expect(server.received.map(({ headers }) => headers['webhook-id'])).toEqual([FIRST, FIRST, FIRST]);
    expect(new Set(server.received.map(({ body }) => body)).size).toBe(1);
    const times = server.received.map(({ headers }) => Number(headers['webhook-timestamp']));
    expect(times.map((time) => time - Date.parse(NOON) / 1_000)).toEqual([0, 5, 305]); // each try has its own
    server.received.forEach((_, place) => verified(secret, server, place));
  });

  it('that was sent by a process that died before it could note it is sent again under the same id', async () => {
    const { server, id } = await waiting(200);
    house.diesAfterSending = true;
    expect(await house.work()).toEqual(['retried']);
    expect(await house.listed(id, FIRST)).toMatchObject({ state: 'waiting', attempts: 0 });
    house.diesAfterSending = false;
    expect(await house.work()).toEqual(['done']);
    expect(server.received.map(({ headers, body }) => [headers['webhook-id'], body])).toEqual([
      [FIRST, server.received[0]?.body],
      [FIRST, server.received[0]?.body],
    ]);
  });

  it('is not sent where a redirect leads, and a redirect is no success', async () => {
    const inside = await start(200);
    const { server, id } = await waiting((response) => response.writeHead(302, { location: inside.url }).end());
    expect(await house.work()).toEqual(['retried']);
    expect(await house.listed(id, FIRST)).toMatchObject({ state: 'waiting', lastStatus: 302 });
    expect([server.received.length, inside.received.length]).toEqual([1, 0]);
  });

  it('whose receiver is gone (410) switches its endpoint off at once, tells the owner, and what else waits is held', async () => {
    const { server, id } = await waiting(410);
    await house.message(id, SECOND);
    expect(await house.work()).toEqual(['done', 'done']);
    expect(server.received).toHaveLength(1);
    const found = await house.desk.find(OFFICER, id);
    expect(found).toMatchObject({
      value: { state: 'disabled', disabledBecause: 'gone', disabledAt: NOON, revision: 1 },
    });
    expect(await house.listed(id, FIRST)).toMatchObject({ state: 'failed', lastStatus: 410 });
    expect(await house.listed(id, SECOND)).toMatchObject({ state: 'held', attempts: 0, nextTryAt: null });
    expect(await house.told()).toEqual([['officer-1', 'gone']]);
  });

  it('that hangs waits alone: its endpoint rests, and the others are told', async () => {
    const { server, id } = await waiting(() => undefined);
    await house.message(id, SECOND);
    const other = await start(200);
    const { id: otherId } = await house.endpointAt(other.url, ADMIN);
    await house.message(otherId, 'aaaa0000-0000-5000-8000-000000000003');
    house.answerWithinMs = 200;
    expect(await house.work()).toEqual(['retried', 'retried', 'done']);
    expect([server.received.length, other.received.length]).toEqual([1, 1]);
    expect(await house.listed(id, FIRST)).toMatchObject({ lastStatus: null, lastFailure: 'timed-out', attempts: 1 });
    expect(await house.listed(id, SECOND)).toMatchObject({ state: 'waiting', attempts: 0 });
  });

  it('that nobody takes until its tries are over switches its endpoint off, and tells the owner why', async () => {
    const { server, id } = await waiting(500);
    for (const came of ['retried', 'retried', 'retried', 'done']) {
      expect(await house.work()).toEqual([came]);
      house.clock.advance(3_600_000);
    }
    expect(server.received).toHaveLength(4);
    expect(await house.listed(id, FIRST)).toMatchObject({ state: 'failed', attempts: 4, nextTryAt: null });
    expect(await house.desk.find(OFFICER, id)).toMatchObject({
      value: { state: 'disabled', disabledBecause: 'failing', failingSince: NOON },
    });
    expect(await house.told()).toEqual([['officer-1', 'failing']]);
  });

  it('that nobody takes while others are taken leaves its endpoint switched on', async () => {
    const { id } = await waiting(500, 500, 500, 200, 500);
    for (let turn = 0; turn < 3; turn += 1) await house.work();
    await house.message(id, 'aaaa0000-0000-5000-8000-000000000000'); // taken before the last try of the first
    house.clock.advance(1_000);
    expect(await house.work()).toEqual(['done', 'done']);
    expect(await house.listed(id, FIRST)).toMatchObject({ state: 'failed', attempts: 4 });
    expect(await house.desk.find(OFFICER, id)).toMatchObject({ value: { state: 'enabled' } });
    expect(await house.told()).toEqual([]);
  });

  it('is sent once more when a person asks for it, under the same id', async () => {
    const { server, id } = await waiting(200);
    await house.work();
    const endpoint = await house.endpoint(id);
    expect(await house.sending.again(endpoint, FIRST, house.note)).toMatchObject({
      value: { state: 'waiting', attempts: 1 },
    });
    expect(await house.work()).toEqual(['done']);
    expect(server.received.map(({ headers }) => headers['webhook-id'])).toEqual([FIRST, FIRST]);
    expect(server.received[1]?.body).toBe(server.received[0]?.body);
    expect(await house.listed(id, FIRST)).toMatchObject({ state: 'delivered', attempts: 2 });
    expect(house.acts.at(-1)).toMatchObject({ act: 'sent-again', deliveryId: FIRST });
  });

  it('is sent by the newest round alone: what was to be tried again hours later is void once a person has it sent', async () => {
    const { server, id } = await waiting(500, 200);
    expect(await house.work()).toEqual(['retried']);
    const endpoint = await house.endpoint(id);
    await house.sending.again(endpoint, FIRST, house.note);
    expect(await house.work()).toEqual(['done', 'done']); // the old round finds nothing to do
    expect(server.received).toHaveLength(2);
    expect(await house.listed(id, FIRST)).toMatchObject({ state: 'delivered', attempts: 2 });
  });

  it('feeds: retries may come late and out of order, so each message carries its position, and the consumer keeps the highest', async () => {
    const { server, id } = await waiting(500, 200, 200);
    await house.message(id, SECOND, '12');
    expect(await house.work()).toEqual(['retried', 'done']);
    expect(await house.work()).toEqual(['done']);
    const positions = server.received.map(
      ({ body }) => (JSON.parse(body) as { data: { position: string } }).data.position,
    );
    expect(positions).toEqual(['7', '12', '7']);
    const kept = positions.slice(1).reduce((highest, one) => (Number(one) > Number(highest) ? one : highest));
    expect(kept).toBe('12');
  });

  it('is signed by every secret of the last day, however often it was rotated meanwhile', async () => {
    const { server, id, secret } = await waiting(200);
    const rotated = await house.desk.rotate(OFFICER, { id, revision: 0 }, house.note);
    const lost = rotated.ok ? rotated.value.secret : '';
    const again = await house.desk.rotate(OFFICER, { id, revision: 1 }, house.note);
    const newer = again.ok ? again.value.secret : '';
    await house.work();
    for (const one of [secret, lost, newer]) verified(one, server);
    house.clock.advance(24 * 3_600_000 + 1);
    await house.message(id, SECOND);
    await house.work();
    verified(newer, server, 1);
    expect(server.received[1]?.headers['webhook-signature']?.split(' ')).toHaveLength(1);
  });

  it('to a name that leads inside by now is not sent, and is tried again', async () => {
    const server = await start(200);
    house.lookUp = async () => [{ address: '93.184.216.34', family: 4 }];
    const { id } = await house.endpointAt('https://hooks.isao.example/');
    await house.message(id, FIRST);
    house.lookUp = async () => [{ address: '10.0.0.1', family: 4 }];
    expect(await house.work()).toEqual(['retried']);
    expect(await house.listed(id, FIRST)).toMatchObject({ state: 'waiting', lastFailure: 'address-not-public' });
    expect(server.received).toEqual([]);
  });

  it('is not sent to an endpoint that was removed', async () => {
    const { server, id } = await waiting(200);
    await house.desk.remove(OFFICER, { id, revision: 0 }, house.note);
    expect(await house.work()).toEqual(['done']);
    expect(server.received).toEqual([]);
  });
});
