import { describe, expect, it } from '@jest/globals';
import { START, StoreUnavailable, readPages, type EventStore } from '@accord/event-store';
import { MemoryEventStore } from '@accord/event-store/memory';
import { RECORDED_AT, newStream, sampleEvents } from '@accord/event-store/testing';

async function filled(count: number): Promise<MemoryEventStore> {
  const store = new MemoryEventStore();
  await store.append(newStream(), sampleEvents(count), 'no_stream', RECORDED_AT);
  return store;
}

/** A store that answers so many pages and then no more. */
function failingAfter(store: EventStore, pages: number): Pick<EventStore, 'readAll'> {
  let asked = 0;
  return {
    readAll: (after, limit) => {
      asked += 1;
      return asked > pages ? Promise.reject(new StoreUnavailable('gone')) : store.readAll(after, limit);
    },
  };
}

describe('Reading page by page', () => {
  it('gives every event once and ends', async () => {
    const store = await filled(7);
    const sizes: number[] = [];
    const found: string[] = [];
    for await (const { events } of readPages(store, START, 3)) {
      sizes.push(events.length);
      found.push(...events.map((event) => event.position));
    }
    expect(sizes).toEqual([3, 3, 1]);
    expect(found).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('asks for the next page before the present one is used', async () => {
    const store = await filled(4);
    const pages = readPages(failingAfter(store, 1), START, 2);
    expect((await pages.next()).value).toMatchObject({ scannedTo: '2' });
    await expect(pages.next()).rejects.toThrow(StoreUnavailable);
  });

  it('may be left early, also when the page that nobody waits for fails', async () => {
    const store = await filled(4);
    const pages = readPages(failingAfter(store, 1), START, 2);
    await pages.next();
    expect(await pages.return()).toEqual({ done: true, value: undefined });
    await new Promise((resolve) => setImmediate(resolve)); // an unhandled rejection would end the process here
  });
});
