import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { EventStoreDbEventStore, readAddress } from '@accord/event-store/eventstoredb';
import { describeEventStore } from '@accord/event-store/testing';
import { target } from './target.js';

describeEventStore(
  { describe, it, beforeAll, afterAll },
  'A real EventStoreDB',
  { idReusedLaterInStream: 'appended', idInAnotherStream: 'not-looked-for', densePositions: false },
  () => {
    const { url, prefix } = target();
    const store = new EventStoreDbEventStore(readAddress(url), { prefix });
    return Promise.resolve({ store, close: () => store.close() });
  },
);
