import { setImmediate as aTurn, setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { EventStoreDBClient } from '@eventstore/db-client';
import { StoreUnavailable, type EventStore } from '@accord/event-store';
import { EventStoreDbEventStore, readAddress } from '@accord/event-store/eventstoredb';
import { RECORDED_AT, newStream, sampleEvents } from '@accord/event-store/testing';
import { expectKept, writeUntil, type Account } from '../../../test/support/accounts.js';
import { QUICK, withDouble } from './testing/with-double.js';

/** Eight writers; in the midst of their work something happens, once. */
async function eightWriters(store: EventStore, happens: () => void): Promise<readonly Account[]> {
  let written = 0;
  const count = (): void => {
    written += 1;
    if (written === 80) happens();
  };
  return Promise.all(Array.from({ length: 8 }, () => writeUntil(store, (events) => events === 25, count)));
}

describe('A cluster of EventStoreDB', () => {
  it.each(['killed', 'frozen', 'cut off'] as const)(
    'loses nothing that was acknowledged when its leader is %s',
    (how) =>
      withDouble({ nodes: 3 }, async ({ double, store }) => {
        const first = double.leader;
        const accounts = await eightWriters(store, () => double.failOver(how));
        expect(double.leader).not.toBe(first);
        expect(double.leader.received.append).toBeGreaterThan(0);
        first.melt();
        await sleep(200); // what the old leader had taken in lands now: in its place, or nowhere
        await expectKept(store, accounts);
      }),
  );

  it('is written and read again once another node was elected, which takes more than a second', () =>
    withDouble({ nodes: 3, answerMs: 4_000 }, async ({ double, store }) => {
      const stream = newStream();
      await store.append(stream, sampleEvents(1), 'no_stream', RECORDED_AT);
      double.failOver('killed', 1_300);
      const [read, written] = await Promise.all([
        store.readStream(stream),
        store.append(stream, sampleEvents(1), 0, RECORDED_AT),
      ]);
      expect(read.length).toBeGreaterThan(0);
      expect(written).toMatchObject({ outcome: 'appended', revision: 1 });
      expect(double.faults.count('no-leader')).toBeGreaterThan(0);
    }));

  it('ends no process while none of its nodes can be found', () =>
    withDouble({ nodes: 3 }, async ({ double, store }) => {
      const unheard: unknown[] = [];
      const hear = (reason: unknown): void => void unheard.push(reason);
      process.on('unhandledRejection', hear);
      await store.append(newStream(), sampleEvents(1), 'no_stream', RECORDED_AT);
      double.writeMs = 10_000;
      const answers = [
        store.append(newStream(), sampleEvents(1), 'no_stream', RECORDED_AT), // fails while the other one looks for a node
        store.append(newStream(), sampleEvents(1), 'no_stream', RECORDED_AT),
      ];
      double.faults.ofAppends('unavailable');
      while (double.faults.count('unavailable') === 0) await aTurn();
      for (const node of double.nodes) node.freeze();
      await sleep(60);
      for (const node of double.nodes) node.kill();
      for (const answer of answers) await expect(answer).rejects.toThrow(StoreUnavailable);
      await sleep(1_500); // ten looks for a node, a tenth of a second apart
      process.off('unhandledRejection', hear);
      expect(unheard).toEqual([]);
    }));

  it('is written and read through its leader, also when a follower is all that is known of it', () =>
    withDouble({ nodes: 3 }, async ({ double, store }) => {
      const follower = double.nodes[2]!;
      const other = new EventStoreDbEventStore(readAddress(double.urlOf(follower)), QUICK);
      const [stream, events] = [newStream(), sampleEvents(1)];
      await store.append(stream, events, 'no_stream', RECORDED_AT);
      expect(await other.readStream(stream)).toHaveLength(1);
      expect(double.faults.count('not-leader')).toBe(1);
      expect(await other.append(stream, sampleEvents(1), 0, RECORDED_AT)).toMatchObject({ outcome: 'appended' });
      expect(follower.received.append).toBe(0);
      await other.close();
    }));

  it('shows what was acknowledged although its followers are behind', () =>
    withDouble({ nodes: 3 }, async ({ double, store }) => {
      for (const node of double.nodes) node.lag = 50;
      const [stream, premise] = [newStream(), newStream()];
      await store.append(premise, sampleEvents(1), 'no_stream', RECORDED_AT);
      const answer = await store.append(stream, sampleEvents(2), 'no_stream', RECORDED_AT, { [premise]: 0 });
      expect(await store.readStream(stream)).toHaveLength(2);
      expect(answer).toMatchObject({ position: await store.head() });
      const behind = EventStoreDBClient.connectionString(double.urlOf(double.nodes[1]!)); // as any client would read there
      await expect(behind.readStream(stream)[Symbol.asyncIterator]().next()).resolves.toMatchObject({ done: true });
      void behind.dispose();
    }));

  it('says which node leads and how many are alive', () =>
    withDouble({ nodes: 3 }, async ({ double, store }) => {
      expect(await store.state()).toBe(`leader 127.0.0.1:${double.leader.port}, 3 of 3 nodes alive`);
      double.nodes[2]!.kill();
      expect(await store.state()).toBe(`leader 127.0.0.1:${double.leader.port}, 2 of 3 nodes alive`);
      for (const node of double.nodes) node.kill();
      expect(await store.state()).toBe('no node says how the cluster is');
    }));
});

describe('A single node of EventStoreDB', () => {
  it('loses nothing that was acknowledged when it is killed and comes back', () =>
    withDouble({}, async ({ double, store }) => {
      const unheard: unknown[] = [];
      const hear = (reason: unknown): void => void unheard.push(reason);
      process.on('unhandledRejection', hear);
      let restarts = 0;
      const restart = async (): Promise<void> => {
        double.leader.kill();
        await sleep(100);
        await double.leader.start(1_000); // for long enough that a writer on a busy machine meets it
        restarts += 1;
      };
      const accounts = await eightWriters(store, () => void restart());
      await expectKept(store, accounts);
      expect(restarts).toBe(1);
      expect(double.faults.count('not-ready')).toBeGreaterThan(0);
      process.off('unhandledRejection', hear);
      expect(unheard).toEqual([]);
    }));

  it('is unavailable while nothing listens, for appends and for reads, and not for long afterwards', () =>
    withDouble({ answerMs: 200 }, async ({ double, store }) => {
      const stream = newStream();
      await store.append(stream, sampleEvents(1), 'no_stream', RECORDED_AT);
      double.leader.kill();
      await expect(store.append(stream, sampleEvents(1), 0, RECORDED_AT)).rejects.toThrow(StoreUnavailable);
      await expect(store.readStream(stream)).rejects.toThrow(StoreUnavailable);
      await expect(store.head()).rejects.toThrow(StoreUnavailable);
      await double.leader.start();
      expect(await store.readStream(stream)).toHaveLength(1);
    }));
});
