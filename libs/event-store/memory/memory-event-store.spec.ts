import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { MemoryEventStore } from '@accord/event-store/memory';
import { describeEventStore } from '@accord/event-store/testing';

describeEventStore(
  { describe, it, beforeAll, afterAll },
  'The reference in memory',
  { idReusedLaterInStream: 'conflict', idInAnotherStream: 'conflict', densePositions: true },
  () => Promise.resolve({ store: new MemoryEventStore(), close: () => Promise.resolve() }),
);
