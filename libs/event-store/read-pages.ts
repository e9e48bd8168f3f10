import type { AllPage, EventStore, Position } from './port.js';

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
