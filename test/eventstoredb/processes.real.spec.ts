import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ManualClock } from '@accord/kernel';
import { EventStoreDbEventStore, readAddress } from '@accord/event-store/eventstoredb';
import { KeyRing } from '@accord/privacy';
import { ok } from '../support/agreements.js';
import { Client, type Answer } from '../support/client.js';
import { Commander, processOver, seeded } from '../support/commander.js';
import { makeHouse, type House } from '../support/house.js';
import type { Program } from '../support/program.js';
import { target, type Target } from './target.js';

const MASTER_KEY = 'ce'.repeat(32);
const SLUG = 'waterisac';
const WRITERS = 4;
/** Long enough ago that the intake of what was submitted then is overdue. */
const PAST_MS = 18 * 24 * 60 * 60_000;

async function until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 600; look += 1) {
    if (await isTrue()) return;
    await sleep(100);
  }
  throw new Error(`It never came that ${what}`);
}

describe('Two api and two worker over a real EventStoreDB and one PostgreSQL', () => {
  let chosen: Target;
  let house: House;
  let store: EventStoreDbEventStore;
  let [apis, workers]: [Program[], Program[]] = [[], []];
  let clients: Client[];
  let organizationId: string;
  let overdue: string;

  const signIn = (person: string): Promise<string> =>
    house.issuer.token(
      person,
      person === 'cm-1'
        ? { functions: ['nccic.case_manager'], email: 'cm-1@agency.example' }
        : { functions: ['isao.officer'], org: organizationId, email: `${person}@isao.example` },
    );

  /** Records, as of two and a half weeks ago, an organization and an agreement that nobody has looked at since. */
  async function past(): Promise<void> {
    const clock = new ManualClock(new Date(Date.now() - PAST_MS));
    const log = { EVENTSTORE_URL: chosen.url, EVENTSTORE_PREFIX: chosen.prefix };
    const keyRing = KeyRing.of(Buffer.from(MASTER_KEY, 'hex'));
    const runtime = await processOver(house.database, 'past', clock, { keyRing, log });
    await runtime.follow();
    await seeded(runtime);
    const officer = await Commander.of(runtime, SLUG);
    await officer.attest();
    [organizationId, overdue] = [officer.organizationId, await officer.submitted()];
    await runtime.stopFollowing();
    await runtime.close();
  }

  beforeAll(async () => {
    chosen = target();
    house = await makeHouse(MASTER_KEY, { EVENTSTORE_URL: chosen.url, EVENTSTORE_PREFIX: chosen.prefix });
    await past();
    store = new EventStoreDbEventStore(readAddress(chosen.url), { prefix: chosen.prefix });
    apis = [await house.program('api'), await house.program('api')];
    workers = [await house.program('worker'), await house.program('worker')];
    await Promise.all(apis.map((one) => one.start(60_000, 'live'))); // ready once a worker has read the log
    clients = apis.map(({ url }) => new Client(url, undefined, signIn));
    await Promise.all(['cm-1', `${SLUG}.officer`].map((who) => clients[0]!.get(who, '/api/v1/me')));
    await Promise.all(workers.map((one) => one.start(60_000))); // only now, when it is known whom to write to
    await Promise.all(
      apis.map(async ({ url }) => until('an api is ready', async () => (await fetch(`${url}/health/ready`)).ok)),
    );
  }, 180_000);
  afterAll(async () => {
    await Promise.all([...apis, ...workers].map((one) => one.end('SIGTERM')));
    await store.close();
    await house.close();
  }, 60_000);

  /** Asks one process after the other, as a balancer does, until one answers. */
  async function answered(n: number, ask: (client: Client) => Promise<Answer>): Promise<Answer> {
    for (let turn = n; turn < n + 600; turn += 1) {
      const answer = await ask(clients[turn % 2]!).catch(() => null);
      if (answer !== null && answer.status !== 503) return answer;
      await sleep(50);
    }
    throw new Error('No process answered within half a minute');
  }

  /** Revises a draft of its own again and again, and sees each revision at once in the other process. */
  async function write(n: number, goesOn: () => boolean): Promise<readonly [path: string, acknowledged: number]> {
    const officer = `${SLUG}.officer`;
    const draft = { key: randomUUID(), body: { organizationId, agreementForm: 'Standard' } };
    const { id } = ok(await answered(n, (client) => client.post(officer, '/api/v1/agreements', draft))).body;
    const path = `/api/v1/agreements/${id}`;
    let revision = 0;
    for (; goesOn() || revision === 0; revision += 1) {
      const body = { fieldPatch: { formationNote: `note ${revision} of writer ${n}` } };
      const sending = { key: randomUUID(), ifMatch: revision, body };
      const told = await answered(n + revision, (client) => client.post(officer, `${path}/revise-draft`, sending));
      expect(told).toMatchObject({ status: 200, body: { revision: revision + 1 } });
      const since = { 'x-min-position': told.body.position as string };
      const read = await answered(n + revision + 1, (client) => client.get(officer, path, since));
      expect(read).toMatchObject({ status: 200, body: { revision: revision + 1 } });
    }
    return [`agreement-${id}`, revision];
  }

  it('lose and double no command, and show each at once, whatever is done to the nodes meanwhile', async () => {
    let running = true;
    const writing = Promise.all(Array.from({ length: WRITERS }, (_, n) => write(n, () => running)));
    await sleep(1_000);
    await chosen.disturb?.();
    await sleep(1_000);
    running = false;
    for (const [stream, acknowledged] of await writing) {
      const events = await store.readStream(stream);
      expect(events.map(({ revision }) => revision)).toEqual(Array.from({ length: acknowledged + 1 }, (_, n) => n));
      expect(new Set(events.map(({ metadata }) => metadata['commandId'])).size).toBe(acknowledged + 1);
    }
  }, 300_000);

  it('tell what was due once, by whichever worker, and write one mail of each to whom it concerns', async () => {
    const told = async (): Promise<readonly string[]> =>
      (await store.readStream(`deadlines-${overdue}`)).map(({ type }) => type).toSorted();
    await until('all that was due is told', async () => (await told()).length >= 3);
    expect(await told()).toEqual(['DeadlineEscalated', 'DeadlineMissed', 'DeadlineReminderSent']);
    const notices = async (state: string): Promise<number> => {
      const text = `select count(*)::integer as n from jobs.outbox where kind = 'notice' and state = $1`;
      return (await house.database.pool.query<{ n: number }>(text, [state])).rows[0]!.n;
    };
    const isSent = async () => (await notices('done')) > 0 && (await notices('waiting')) === 0;
    await until('all mails are sent', isSent);
    const ids = await Promise.all(house.mails.taken.map(async ({ read }) => (await read()).messageId));
    expect(ids).toHaveLength(await notices('done'));
    expect(new Set(ids).size).toBe(ids.length);
  }, 120_000);

  it('have told in their metrics that the leader answers, and what was asked again', async () => {
    for (const { url } of workers) {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      expect(metrics).toContain('accord_event_store_answers 1');
      if (chosen.disturb) expect(metrics).toMatch(/^accord_event_store_retries_total\{.*\} [1-9]/m);
    }
  });
});
