import type { AllPage, EventStore, Position, RecordedEvent } from './port.js';

/**
 * Goes through the whole store after a position, page by page, up to its end at this moment. The store fetches the next
 * page while the present one is worked on: for replays and rebuilds, where both take about as long.
 * @param limit events per page, at least 1
 * @throws {StoreUnavailable} as `readAll` does; the pages before were complete
 */
export async function* readPages(
  store: Pick<EventStore, 'readAll'>,
  after: Position,
  limit: number,
): AsyncGenerator<AllPage, void, undefined> {
  let from = after;
  let coming = store.readAll(from, limit);
  for (;;) {
    const page = await coming;
    if (page.events.length === 0 && page.scannedTo === from) return;
    from = page.scannedTo;
    coming = store.readAll(from, limit);
    coming.catch(() => undefined); // whoever stops early never awaits it; whoever goes on still sees the error
    yield page;
  }
}

/** Events of one stream that are read at first: as many as most streams have. */
const AT_FIRST = 50;
/** Events that are read at a time of a longer one: few enough that a page of large ones is no burden. */
const AT_A_TIME = 200;

/**
 * The events of one stream in order, from a revision on, up to its end at this moment. However long the stream is, only a
 * page of it is held.
 * @throws {StoreUnavailable} as `readStream` does; the events before were complete
 */
export async function* eventsOfStream(
  store: Pick<EventStore, 'readStream'>,
  streamId: string,
  from = 0,
): AsyncGenerator<RecordedEvent, void, undefined> {
  for (let [next, size] = [from, AT_FIRST]; ; size = AT_A_TIME) {
    const page = await store.readStream(streamId, next, size);
    yield* page;
    if (page.length < size) return;
    next = page.at(-1)!.revision + 1;
  }
}
