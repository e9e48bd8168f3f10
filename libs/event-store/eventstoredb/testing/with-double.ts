import { EventStoreDbEventStore, readAddress, type EventStoreDbOptions } from '@accord/event-store/eventstoredb';
import { EventStoreDbDouble, type DoubleOptions } from '../../../../test/support/eventstoredb-double/index.js';

/** Times that let a test meet what takes seconds with a real server. */
export const QUICK: EventStoreDbOptions = { deadlineMs: 200, answerMs: 1_500, landingMs: 300, lookEveryMs: 50 };

/** A double and a store over it. */
export interface StoreOverDouble {
  readonly double: EventStoreDbDouble;
  readonly store: EventStoreDbEventStore;
}

/** Runs a test with a double and a store of its own, and ends both. */
export async function withDouble(
  { nodes, ...options }: EventStoreDbOptions & DoubleOptions,
  body: (both: StoreOverDouble) => Promise<void>,
): Promise<void> {
  const double = await EventStoreDbDouble.start(nodes === undefined ? {} : { nodes });
  const store = new EventStoreDbEventStore(readAddress(double.url), { ...QUICK, ...options });
  try {
    await body({ double, store });
  } finally {
    double.stop();
    await store.close();
  }
}
