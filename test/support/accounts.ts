import { StoreUnavailable, type EventStore, type NewEvent } from '@accord/event-store';
import { RECORDED_AT, newStream, sampleEvent } from '@accord/event-store/testing';
import { expect } from '@jest/globals';

/** What a writer was told of each event that it sent. */
export interface Account {
  readonly stream: string;
  readonly acknowledged: readonly NewEvent[];
  /** Tries that were answered as unavailable. */
  readonly unavailable: number;
}

/**
 * Writes one event after the other into a stream of its own, each until it is acknowledged, as a caller does who has a key
 * for each request.
 * @param isDone asked with the number of acknowledged events
 */
export async function writeUntil(
  store: EventStore,
  isDone: (acknowledged: number) => boolean,
  onAcknowledged: () => void = () => undefined,
): Promise<Account> {
  const [stream, acknowledged]: [string, NewEvent[]] = [newStream(), []];
  let unavailable = 0;
  while (!isDone(acknowledged.length)) {
    const event = sampleEvent();
    const expected = acknowledged.length === 0 ? 'no_stream' : acknowledged.length - 1;
    for (;;) {
      const outcome = await store.append(stream, [event], expected, RECORDED_AT).catch((error: unknown) => error);
      if (outcome instanceof StoreUnavailable) {
        unavailable += 1;
        continue;
      }
      expect(outcome).toMatchObject({ revision: acknowledged.length });
      break;
    }
    acknowledged.push(event);
    onAcknowledged();
  }
  return { stream, acknowledged, unavailable };
}

/** Nothing that was acknowledged is lost, doubled or in another place, and nothing else is there. */
export async function expectKept(store: EventStore, accounts: readonly Account[]): Promise<void> {
  for (const { stream, acknowledged } of accounts) {
    const found = await store.readStream(stream);
    expect(found.map(({ eventId }) => eventId)).toEqual(acknowledged.map(({ eventId }) => eventId));
  }
}
