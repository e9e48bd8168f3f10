import { describe, expect, it } from '@jest/globals';
import { START, StoreUnavailable, eventsOfStream, readPages, type EventStore } from '@accord/event-store';
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

describe('Reading a stream page by page', () => {
  it.each([0, 1, 49, 50, 51, 249, 250, 251, 480])('gives each of %i events once, in order', async (count) => {
    const store = new MemoryEventStore();
    const stream = newStream();
    for (let n = 0; n < count; n += 40) {
      const events = sampleEvents(Math.min(40, count - n));
      await store.append(stream, events, n === 0 ? 'no_stream' : n - 1, RECORDED_AT);
    }
    const revisions: number[] = [];
    for await (const { revision } of eventsOfStream(store, stream)) revisions.push(revision);
    expect(revisions).toEqual(Array.from({ length: count }, (_, n) => n));
  });

  it('begins where it is told to, and reads no page beyond the one where its reader stops', async () => {
    const store = new MemoryEventStore();
    const stream = newStream();
    await store.append(stream, sampleEvents(120), 'no_stream', RECORDED_AT);
    const asked: number[] = [];
    const watched = {
      readStream: (id: string, from?: number, limit?: number) => {
        asked.push(from ?? 0);
        return store.readStream(id, from, limit);
      },
    };
    for await (const { revision } of eventsOfStream(watched, stream, 20)) if (revision === 75) break;
    expect(asked).toEqual([20, 70]);
  });
});
