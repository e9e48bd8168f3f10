import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ManualClock } from '@accord/kernel';
import type { EventStore } from '@accord/event-store';
import { EventStoreDbEventStore, readAddress } from '@accord/event-store/eventstoredb';
import { MemoryEventStore } from '@accord/event-store/memory';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { shippedPublication } from '@accord/policy';
import { POLICY_STREAM } from '@accord/policy/domain';
import { EventStoreDbDouble } from '../../../test/support/eventstoredb-double/index.js';
import { withTestDatabase } from '../../../test/support/postgres.js';
import { pipelineOver } from '../testing/pipeline.js';
import { Policies, PolicyAggregate, PolicyFolds, publishFirst } from './index.js';

/** Stores as several processes have them, each over what all of them share. */
interface Shared {
  readonly open: () => EventStore;
  readonly close: () => Promise<void>;
}

async function memory(): Promise<Shared> {
  const store = new MemoryEventStore();
  return { open: () => store, close: () => Promise.resolve() };
}

async function postgres(): Promise<Shared> {
  const database = await withTestDatabase();
  const stores: PostgresEventStore[] = [];
  return {
    open: () => {
      const store = new PostgresEventStore(database.pool);
      stores.push(store);
      return store;
    },
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await database.drop();
    },
  };
}

async function eventStoreDb(): Promise<Shared> {
  const double = await EventStoreDbDouble.start();
  const stores: EventStoreDbEventStore[] = [];
  return {
    open: () => {
      const store = new EventStoreDbEventStore(readAddress(double.url));
      stores.push(store);
      return store;
    },
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
      double.stop();
    },
  };
}

describe.each([
  ['memory', memory],
  ['PostgreSQL', postgres],
  ['EventStoreDB', eventStoreDb],
])('The first publication in %s', (_name, make) => {
  let shared: Shared;
  beforeAll(async () => {
    shared = await make();
  }, 60_000);
  afterAll(() => shared.close());

  const begin = async (store: EventStore, moment: string): Promise<void> => {
    const policy = new PolicyAggregate(new PolicyFolds(store));
    await publishFirst(pipelineOver(store, new ManualClock(new Date(moment))), policy, shippedPublication);
  };

  it('is appended once, by however many processes begin at the same time, each with a clock of its own', async () => {
    const stores = [shared.open(), shared.open(), shared.open(), shared.open()];
    await Promise.all(stores.map((store, n) => begin(store, `2026-03-02T15:00:0${n}.000Z`)));
    const events = await stores[0]!.readStream(POLICY_STREAM);
    expect(events.map(({ type, revision }) => [type, revision])).toEqual([['FirstPolicyPublished', 0]]);
    expect(events[0]!.metadata).toMatchObject({
      actorSubjectId: 'clock',
      actorFunction: 'clock',
      policyVersion: '2026.1',
    });
    expect(events[0]!.data).toEqual(shippedPublication());
  });

  it('is left alone ever after, and all read the same policy', async () => {
    const stores = [shared.open(), shared.open()];
    await Promise.all(stores.map((store) => begin(store, '2031-01-01T00:00:00.000Z')));
    expect(await stores[0]!.readStream(POLICY_STREAM)).toHaveLength(1);
    const books = await Promise.all(stores.map((store) => new Policies(new PolicyFolds(store)).read()));
    for (const book of books) {
      expect(book.revision).toBe(0);
      expect(book.at('2026-03-02T15:00:00Z')).toMatchObject({
        version: '2026.1',
        term: { maxMonths: 60 },
        changesOn: null,
      });
    }
  });
});
