import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ANY,
  END,
  EventStoreDBClient,
  excludeSystemEvents,
  jsonEvent,
  MaxAppendSizeExceededError,
  NotLeaderError,
  NO_STREAM,
  StreamNotFoundError,
  streamNameFilter,
  UnknownError,
  WrongExpectedVersionError,
  type AppendExpectedRevision,
  type Position,
} from '@eventstore/db-client';
import { EventStoreDbDouble } from './index.js';

const PLAIN = { credentials: { username: 'me', password: '' } } as const;

/** What a real node and a real cluster were seen to answer, asked of the double through the vendor's own client. */
describe('The double of EventStoreDB', () => {
  let double: EventStoreDbDouble;
  let client: EventStoreDBClient;

  beforeAll(async () => {
    double = await EventStoreDbDouble.start({ nodes: 3 });
    client = EventStoreDBClient.connectionString(double.urlOf(double.leader));
  });
  afterAll(() => {
    void client.dispose(); // waits for reads that a test left in the midst
    double.stop();
  });

  const event = (id: string = randomUUID(), n = 1) => jsonEvent({ id, type: 'Sample', data: { n } });
  const events = (count: number) => Array.from({ length: count }, () => event());
  const append = (
    stream: string,
    sent: readonly ReturnType<typeof event>[],
    expectedRevision: AppendExpectedRevision,
  ) => client.appendToStream(stream, [...sent], { ...PLAIN, expectedRevision });
  const idsIn = async (stream: string): Promise<string[]> => {
    const ids: string[] = [];
    for await (const { event: found } of client.readStream(stream)) ids.push(found?.id ?? '');
    return ids;
  };

  it('answers a success with the position of its last event, and a wrong revision with the actual one', async () => {
    const stream = randomUUID();
    const { success, nextExpectedRevision, position } = await append(stream, events(2), NO_STREAM);
    expect([success, nextExpectedRevision]).toEqual([true, 1n]);
    expect(position?.commit).toBe(position?.prepare);
    const last = double.log.stream(stream)?.at(-1)?.position;
    expect(position?.commit).toBe(last);
    for (const wrong of [NO_STREAM, 0n, 7n] as const) {
      const failure = await append(stream, events(1), wrong).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(WrongExpectedVersionError);
      expect(failure).toMatchObject({ actualVersion: 1n, expectedVersion: wrong });
    }
    const absent = await append(randomUUID(), events(1), 0n).catch((error: unknown) => error);
    expect(absent).toMatchObject({ actualVersion: 'no_stream' });
  });

  it('keeps the table of what is idempotent', async () => {
    const stream = randomUUID();
    const [a, b, c] = [event(), event(), event()];
    const first = await append(stream, [a, b, c], NO_STREAM);
    expect(await append(stream, [a, b, c], NO_STREAM)).toEqual(first);
    expect((await append(stream, [a, b], NO_STREAM)).nextExpectedRevision).toBe(1n);
    for (const other of [
      [a, b, c, event()],
      [b, a, c],
      [event(), a, b],
    ])
      await expect(append(stream, other, NO_STREAM)).rejects.toThrow(WrongExpectedVersionError);
    expect(await append(stream, [event(a.id, 2), b, c], NO_STREAM)).toEqual(first); // another content is ignored
    await append(stream, events(1), 2n);
    expect(await append(stream, [a, b, c], NO_STREAM)).toEqual(first);
    await append(stream, [a], 3n); // at the present revision: a duplicate
    expect((await idsIn(stream)).filter((id) => id === a.id)).toHaveLength(2);
  });

  it('recognises an append with any while the node lives, and not afterwards', async () => {
    const [stream, one] = [randomUUID(), event()];
    await append(stream, [one], ANY);
    await append(stream, [one], ANY);
    expect(await idsIn(stream)).toEqual([one.id]);
    double.log.forget();
    await append(stream, [one], ANY);
    expect(await idsIn(stream)).toEqual([one.id, one.id]);
  });

  it('drops twins of an append that is on its way, and writes one', async () => {
    double.writeMs = 30;
    const [stream, sent] = [randomUUID(), events(1)];
    const four = [1, 2, 3, 4].map(() =>
      client.appendToStream(stream, sent, { ...PLAIN, expectedRevision: NO_STREAM, deadline: 300 }),
    );
    const ends = (await Promise.allSettled(four)).map(({ status }) => status);
    expect(ends.toSorted()).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
    expect(await idsIn(stream)).toHaveLength(1);
    double.writeMs = 0;
  });

  it('refuses more than its limit for one append, ids that are none, and pages of nothing', async () => {
    const large = jsonEvent({ type: 'Large', data: { n: 1, text: 'x'.repeat(600_000) } });
    await expect(append(randomUUID(), [large], NO_STREAM)).resolves.toMatchObject({ success: true });
    const both = [large, { ...large, id: randomUUID() }];
    await expect(append(randomUUID(), both, NO_STREAM)).rejects.toThrow(MaxAppendSizeExceededError);
    await expect(append(randomUUID(), [event('no uuid')], NO_STREAM)).rejects.toThrow(UnknownError);
    await expect(readFirst(client.readAll({ maxCount: 0 }))).rejects.toThrow(UnknownError);
    await expect(readFirst(client.readStream(randomUUID()))).rejects.toThrow(StreamNotFoundError);
  });

  it('forwards from a follower, and names the leader only to those who require it', async () => {
    const follower = EventStoreDBClient.connectionString(double.urlOf(double.nodes[1]!));
    const silent = { ...PLAIN, expectedRevision: NO_STREAM } as const;
    expect((await follower.appendToStream(randomUUID(), event(), silent)).success).toBe(true);
    const demanding = follower.appendToStream(randomUUID(), event(), { ...silent, requiresLeader: true });
    const failure = await demanding.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NotLeaderError);
    expect(failure).toMatchObject({ code: 5, leader: { address: '127.0.0.1', port: double.leader.port } });
    void follower.dispose();
  });

  it('includes where a read begins, excludes where a subscription begins, and knows no position inside a record', async () => {
    const stream = randomUUID();
    await append(stream, events(1), NO_STREAM);
    const from: Position = (await append(stream, events(1), 0n)).position!;
    const [read] = await readFirst(client.readAll({ fromPosition: from, maxCount: 1 }));
    expect(read).toBe(from.commit);
    const [last] = await readFirst(client.readAll({ direction: 'backwards', fromPosition: END, maxCount: 1 }));
    expect(last).toBe(double.log.events.at(-1)?.position);
    const inside = { commit: from.commit - 1n, prepare: from.commit - 1n };
    await expect(readFirst(client.readAll({ fromPosition: inside, maxCount: 1 }))).rejects.toThrow(UnknownError);
    const subscription = client.subscribeToAll({ fromPosition: from, filter: excludeSystemEvents() });
    await append(stream, events(1), 1n);
    for await (const { event: found } of subscription) {
      expect(found?.position?.commit).toBeGreaterThan(from.commit);
      break;
    }
    await subscription.unsubscribe();
  });

  it('delivers each event of a filter once, in order, with a checkpoint every 64 that is never ahead', async () => {
    const stream = `filtered-${randomUUID()}`;
    const [seen, checkpoints]: [bigint[], bigint[]] = [[], []];
    const filter = streamNameFilter({
      prefixes: [stream],
      checkpointReached: (_subscription, { commit }) => {
        checkpoints.push(commit);
        expect(commit).toBe(seen.at(-1));
      },
    });
    await append(stream, events(100), NO_STREAM);
    const subscription = client.subscribeToAll({ filter });
    await append(stream, events(100), 99n);
    for await (const { event: found } of subscription) {
      seen.push(found?.position?.commit ?? 0n);
      if (seen.length === 200) break;
    }
    await subscription.unsubscribe();
    expect(seen).toEqual(double.log.stream(stream)?.map(({ position }) => position));
    expect(checkpoints.length).toBeGreaterThanOrEqual(2);
  });
});

/** The position of the first event of a read. */
async function readFirst(reading: AsyncIterable<{ event?: { position?: Position } }>): Promise<readonly bigint[]> {
  for await (const { event } of reading) return [event?.position?.commit ?? 0n];
  return [];
}
