import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { PostgresEventStore } from '@accord/event-store/postgres';
import type { EventStore, NewEvent } from '@accord/event-store';
import { connectEmbedded } from '@infra/embedded';
import pg from 'pg';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { Applicant } from '../support/agreements.js';
import { executablePath, FLAGS } from '../support/chromium.js';
import { Client } from '../support/client.js';
import { System } from '../support/system.js';
import { recordedAgreement } from './recorded-agreement.js';
import { benchRow, type BenchRow } from './row.js';
import { longAgreement } from './scale/reads.js';
import { firstRowAt, stepsOf } from './web-page.js';

/** Agreements that wait in the queue, and how often a page is opened. */
const [AGREEMENTS, ROUNDS] = [10_000, 5];
/** The machine of whoever waits is so many times slower than this one. */
const SLOW_DOWN = 4;
const STEPS = 40;
const MOST = { kilobytes: 350, interactiveMs: 1_500, stepMs: 50 } as const;

const PATIENCE = 120_000;

/** What a copy rests on had moved long ago, which the watch over premises would tell. */
const copyOf = ({ type, schemaVersion, data, metadata }: NewEvent): NewEvent => ({
  eventId: randomUUID(),
  type,
  schemaVersion,
  data,
  metadata: { ...metadata, premises: '{}' },
});

/** Makes agreements that wait for their intake, as many as a queue of the measurement has. */
async function fillQueue(store: EventStore, template: readonly NewEvent[]): Promise<void> {
  const upTo = template.findIndex(({ type }) => type === 'AgreementProposed') + 1;
  let left = AGREEMENTS;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const events = template.slice(0, upTo).map(copyOf);
      await store.append(`agreement-${randomUUID()}`, events, 'no_stream', new Date().toISOString());
    }
  };
  await Promise.all(Array.from({ length: 32 }, worker));
}

/** Waits until the pages are shown everything. @throws when that takes longer than all reason */
async function shown(client: Client, store: EventStore): Promise<void> {
  const position = await store.head();
  for (let tries = 0; tries < 300; tries += 1) {
    const { status } = await client.get('cm-1', '/api/v1/work-queue?limit=1', { 'x-min-position': position });
    if (status === 200) return;
  }
  throw new Error('The read models of the measurement did not catch up.');
}

/** Looks of a second each that have to find nothing under way, and how many looks there may be. */
const [LOOKS, MOST_LOOKS] = [5, 600];

/**
 * Waits until nothing is under way behind the page any more: a queue of so many is what has come in over months, and not what
 * comes in, is armed and mailed while somebody opens it. @throws when that takes longer than all reason
 */
async function settled(pool: pg.Pool, store: EventStore): Promise<void> {
  let [quiet, before] = [0, ''];
  for (let look = 0; look < MOST_LOOKS && quiet < LOOKS; look += 1) {
    await sleep(1_000);
    const { rows } = await pool.query<{ due: number }>(
      `select count(*)::int as due from jobs.outbox where state = 'waiting' and due_at <= now()`,
    );
    const head = await store.head();
    quiet = rows[0]?.due === 0 && head === before ? quiet + 1 : 0;
    before = head;
  }
  if (quiet < LOOKS) throw new Error('The jobs of the measurement did not come to their end.');
}

/** A page of somebody who is signed in, in which nothing was loaded yet. */
async function signedIn(browser: Browser, url: string, persona: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(PATIENCE);
  const door = await context.newPage();
  await door.goto(`/auth/sign-in?persona=${persona}&returnTo=/sign-in`);
  await door.close();
  return context.newPage();
}

/** Has a page load all it needs, whatever its browser has kept of the page before. */
async function withoutCache(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  return devtools;
}

/** The code of the page that was loaded, in bytes as they came over the wire. */
async function codeOf(page: Page): Promise<number> {
  await withoutCache(page);
  const loaded: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (['document', 'script', 'stylesheet'].includes(request.resourceType()))
      loaded.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto('/work');
  await page.locator('table.queue tbody tr').first().waitFor();
  return (await Promise.all(loaded)).reduce((sum, bytes) => sum + bytes, 0);
}

async function queueRows(browser: Browser, url: string): Promise<readonly BenchRow[]> {
  const bytes = await codeOf(await signedIn(browser, url, 'cm-1'));
  const found: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await signedIn(browser, url, 'cm-1');
    const devtools = await withoutCache(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
    found.push(await firstRowAt(page, '/work', 'table.queue tbody tr'));
    await page.context().close();
  }
  const size = `code of the work queue, compressed; the most is ${MOST.kilobytes} kB`;
  const wait = `from the address to a work queue over ${AGREEMENTS} agreements that answers, at ${SLOW_DOWN} times slower; against the most`;
  return [
    benchRow({ id: 'web.code', measure: size, unit: 'kB', gate: null, most: MOST.kilobytes }, [
      { ours: bytes / 1_000, baseline: MOST.kilobytes },
    ]),
    benchRow(
      { id: 'web.queue', measure: wait, unit: 'ms', gate: null, most: MOST.interactiveMs },
      found.map((ours) => ({ ours, baseline: MOST.interactiveMs })),
    ),
  ];
}

async function replayRow(browser: Browser, url: string, id: string): Promise<BenchRow> {
  const page = await signedIn(browser, url, 'au-1');
  await page.goto(`/agreements/${id}/replay`);
  await page.locator('.before-after').first().waitFor();
  const steps = await stepsOf(page, page.getByRole('slider'), STEPS);
  const measure = 'one step of the slider over 500 events, from the key to the next picture; against the most';
  return benchRow(
    { id: 'web.replay', measure, unit: 'ms', gate: null, most: MOST.stepMs },
    steps.map((ours) => ({ ours, baseline: MOST.stepMs })),
  );
}

/**
 * Measures pages in Debian's Chromium, on a system of its own: the code of the work queue and when it answers over many
 * agreements, and a step of the replay of a long history.
 */
export async function webRows(): Promise<readonly BenchRow[]> {
  const system = await System.prepare();
  await system.start(PATIENCE);
  const pool = new pg.Pool({ ...connectEmbedded({ dataDir: system.dataDir }).appConfig, max: 4 });
  const store = new PostgresEventStore(pool);
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const client = new Client(system.url);
    const long = await longAgreement(await Applicant.of(client, 'fs-isac'));
    await fillQueue(store, await recordedAgreement(system.url, store));
    await shown(client, store);
    await settled(pool, store);
    return [...(await queueRows(browser, system.url)), await replayRow(browser, system.url, long)];
  } finally {
    await browser.close();
    await store.close();
    await pool.end();
    await system.remove();
  }
}
