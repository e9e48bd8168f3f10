import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { START } from '@accord/event-store';
import { EventStoreDbEventStore, readAddress } from '@accord/event-store/eventstoredb';
import { expectKept, writeUntil } from '../support/accounts.js';
import { target, type Target } from './target.js';

const WRITERS = 8;
/** Each goes on until it has written so many, however long that takes: how fast a server is says nothing of what it keeps. */
const AT_LEAST = 5;

describe('A real EventStoreDB under eight writers', () => {
  let chosen: Target;
  let store: EventStoreDbEventStore;
  beforeAll(() => {
    chosen = target();
    store = new EventStoreDbEventStore(readAddress(chosen.url), { prefix: chosen.prefix });
  });
  afterAll(() => store.close());

  it('loses, doubles and misplaces nothing that it acknowledged, whatever is done to its nodes', async () => {
    const until = performance.now() + chosen.writeMs;
    let [heard, isHarmed] = [0, false];
    const isDone = (acknowledged: number) => isHarmed && acknowledged >= AT_LEAST && performance.now() > until;
    const stop = store.onAppended(() => (heard += 1));
    const writing = Promise.all(Array.from({ length: WRITERS }, () => writeUntil(store, isDone)));
    await sleep(chosen.writeMs / 4);
    if (chosen.disturb) await chosen.disturb();
    isHarmed = true;
    const accounts = await writing;
    stop();
    await expectKept(store, accounts);
    expect(heard).toBeGreaterThan(0);
    const written = accounts.flatMap(({ acknowledged }) => acknowledged.map(({ eventId }) => eventId));
    const found: string[] = [];
    for (let from = START, last; from !== last;) {
      last = from;
      const page = await store.readAll(from, 500);
      found.push(...page.events.map(({ eventId }) => eventId));
      from = page.scannedTo;
    }
    expect(new Set(found)).toEqual(new Set(written));
    expect(found).toHaveLength(written.length);
  }, 600_000);
});
