import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { EventStoreDbEventStore, readAddress } from '@accord/event-store/eventstoredb';
import { describeEventStore } from '@accord/event-store/testing';
import { EventStoreDbDouble } from '../../../test/support/eventstoredb-double/index.js';

describeEventStore(
  { describe, it, beforeAll, afterAll },
  'EventStoreDB',
  { idReusedLaterInStream: 'appended', idInAnotherStream: 'not-looked-for', densePositions: false },
  async () => {
    const double = await EventStoreDbDouble.start();
    const store = new EventStoreDbEventStore(readAddress(double.url));
    return {
      store,
      close: async () => {
        await store.close();
        double.stop();
      },
    };
  },
);
