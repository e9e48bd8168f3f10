import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { describeEventStore } from '@accord/event-store/testing';
import { withTestDatabase } from '../../../test/support/postgres.js';

describeEventStore(
  { describe, it, beforeAll, afterAll },
  'PostgreSQL',
  { idReusedLaterInStream: 'conflict', idInAnotherStream: 'conflict', densePositions: true },
  async () => {
    const database = await withTestDatabase();
    const store = new PostgresEventStore(database.pool);
    return {
      store,
      close: async () => {
        await store.close();
        await database.drop();
      },
    };
  },
);
