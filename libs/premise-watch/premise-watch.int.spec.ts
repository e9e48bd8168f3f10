import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PostgresEventStore } from '@accord/event-store/postgres';
import { newStream, RECORDED_AT, sampleEvent } from '@accord/event-store/testing';
import { systemClock } from '@accord/kernel';
import { withTestDatabase, type TestDatabase } from '../../test/support/postgres.js';
import { PremiseWatch } from './index.js';

describe('The watch over premises', () => {
  let database: TestDatabase;
  let store: PostgresEventStore;
  let watch: PremiseWatch;
  let told: object[];
  const silent = { info: () => undefined, warn: () => undefined };
  const watching = (): PremiseWatch =>
    new PremiseWatch({
      store,
      pool: database.pool,
      clock: systemClock,
      log: { ...silent, error: (fields) => void told.push(fields) },
      tuning: { gatherMs: 1, batchSize: 2, firstBatchSize: 2 },
    });

  beforeAll(async () => {
    database = await withTestDatabase();
  }, 30_000);
  afterAll(() => database.drop());
  beforeEach(async () => {
    told = [];
    store = new PostgresEventStore(database.pool);
    watch = watching();
    await watch.start();
  });
  afterEach(async () => {
    await watch.stop();
    await store.close();
  });

  /** Appends an event that says what it rests on, and compares nothing: as a store would that keeps no premises. */
  async function append(stream: string, revision: number, premises: object): Promise<string> {
    const event = { ...sampleEvent(), metadata: { premises: JSON.stringify(premises) } };
    const appended = await store.append(stream, [event], revision < 0 ? 'no_stream' : revision, RECORDED_AT);
    expect(appended.outcome).toBe('appended');
    return event.eventId;
  }

  it('is silent while every decision rests on what stood there', async () => {
    const [organization, agreement] = [newStream(), newStream()];
    await append(organization, -1, {});
    await append(agreement, -1, { [organization]: 0 });
    await append(organization, 0, { [agreement]: 0 });
    await append(agreement, 0, { [organization]: 1, [newStream()]: 'no_stream' });
    expect(await watch.caughtUp(10_000)).toBe(true);
    expect(told).toEqual([]);
    expect(await watch.alarms()).toEqual({ count: 0, newest: [] });
  });

  it('tells of a decision that was recorded although its premise had moved, by event, once, and over restarts', async () => {
    const [organization, agreement] = [newStream(), newStream()];
    for (const revision of [-1, 0, 1]) await append(organization, revision, {});
    const eventId = await append(agreement, -1, { [organization]: 1 });
    expect(await watch.caughtUp(10_000)).toBe(true);
    const alarm = { eventId, premise: organization };
    expect(told).toMatchObject([{ ...alarm, streamId: agreement, recorded: 1, newest: 2 }]);
    expect(await watch.alarms()).toMatchObject({ count: 1, newest: [alarm] });

    await watch.stop();
    watch = watching();
    await watch.start();
    await append(agreement, 0, { [organization]: 2 });
    expect(await watch.caughtUp(10_000)).toBe(true);
    expect(told).toHaveLength(1);
    expect(await watch.alarms()).toMatchObject({ count: 1 });
  });
});
