import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { START } from '@accord/event-store';
import { EventStoreDbEventStore, readAddress } from '@accord/event-store/eventstoredb';
import { expectKept, writeUntil } from '../support/accounts.js';
import { target, type Target } from './target.js';

const WRITERS = 8;

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
    let heard = 0;
    const stop = store.onAppended(() => (heard += 1));
    const writing = Promise.all(
      Array.from({ length: WRITERS }, () => writeUntil(store, () => performance.now() > until)),
    );
    await sleep(chosen.writeMs / 4);
    if (chosen.disturb) await chosen.disturb();
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
    expect(written.length).toBeGreaterThan(WRITERS);
  }, 600_000);
});
