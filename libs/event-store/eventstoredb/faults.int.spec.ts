import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { AppendTooLarge, START, StoreUnavailable, type AppendOutcome } from '@accord/event-store';
import { EventStoreDbEventStore, readAddress } from '@accord/event-store/eventstoredb';
import { RECORDED_AT, newStream, sampleEvent, sampleEvents } from '@accord/event-store/testing';
import type { AppendFault, ServerLog } from '../../../test/support/eventstoredb-double/index.js';
import { QUICK, withDouble } from './testing/with-double.js';

const idsIn = (log: ServerLog, stream: string): string[] => (log.stream(stream) ?? []).map(({ id }) => id);

async function eventually(what: string, isSo: () => boolean): Promise<void> {
  for (let look = 0; look < 400; look += 1) {
    if (isSo()) return;
    await sleep(5);
  }
  throw new Error(`It never came that ${what}`);
}

describe('An append to EventStoreDB whose outcome is not told', () => {
  it.each<AppendFault>(['land', 'vanish', 'land-late', 'swallow', 'unavailable', 'stopped'])(
    'is sent again until it is, and stands there once: %s',
    (fault) =>
      withDouble({}, async ({ double, store }) => {
        const [stream, premise] = [newStream(), newStream()];
        await store.append(premise, sampleEvents(1), 'no_stream', RECORDED_AT);
        for (const premises of [{}, { [premise]: 0 }]) {
          const events = sampleEvents(2);
          const expected = (double.log.stream(stream)?.length ?? 0) === 0 ? 'no_stream' : 1;
          double.faults.ofAppends(fault, fault);
          const outcome = await store.append(stream, events, expected, RECORDED_AT, premises);
          expect(outcome).toMatchObject({ outcome: 'appended', revision: expected === 1 ? 3 : 1 });
          expect(idsIn(double.log, stream).slice(-2)).toEqual(events.map(({ eventId }) => eventId));
        }
        expect(idsIn(double.log, stream)).toHaveLength(4);
        expect(double.faults.count(fault)).toBe(4);
      }),
  );

  it('is told apart from one that another process wrote before, although the server says the same', () =>
    withDouble({}, async ({ double, store }) => {
      const [stream, event] = [newStream(), sampleEvent({ said: 'first' })];
      const other = new EventStoreDbEventStore(readAddress(double.url), QUICK);
      const first = await other.append(stream, [event], 'no_stream', RECORDED_AT);
      await other.close();
      double.faults.ofAppends('land');
      const again = await store.append(stream, [{ ...event, data: { said: 'second' } }], 'no_stream', RECORDED_AT);
      expect(again).toEqual({ ...first, outcome: 'stored-before' });
      expect((await store.readStream(stream))[0]?.data).toEqual({ said: 'first' });
      expect(double.faults.count('land')).toBe(1);
    }));

  it('is told apart also by a process that has written nothing yet, and was told nothing', () =>
    withDouble({}, async ({ double, store }) => {
      const [stream, events] = [newStream(), sampleEvents(2)];
      const first = await store.append(stream, events, 'no_stream', RECORDED_AT);
      const other = new EventStoreDbEventStore(readAddress(double.url), QUICK);
      expect(await other.append(stream, events, 'no_stream', RECORDED_AT)).toEqual({
        ...first,
        outcome: 'stored-before',
      });
      await other.close();
    }));

  it('EventStoreDB: is read back before it is refused: several events with no stream may be written and answered as a conflict', () =>
    withDouble({}, async ({ double, store }) => {
      const [stream, events] = [newStream(), sampleEvents(3)];
      double.faults.ofAppends('refuse-written');
      const outcome = await store.append(stream, events, 'no_stream', RECORDED_AT);
      expect(outcome).toMatchObject({ outcome: 'appended', revision: 2 });
      expect(double.faults.count('refuse-written')).toBe(1);
      expect(idsIn(double.log, stream)).toEqual(events.map(({ eventId }) => eventId));
    }));

  it('never meets a twin of itself', () =>
    withDouble({}, async ({ double, store }) => {
      double.writeMs = 20;
      const [stream, events] = [newStream(), sampleEvents(2)];
      const four = [1, 2, 3, 4].map(() => store.append(stream, events, 'no_stream', RECORDED_AT));
      const outcomes = (await Promise.all(four)).map(({ outcome }) => outcome).toSorted();
      expect(outcomes).toEqual(['appended', 'stored-before', 'stored-before', 'stored-before']);
      expect(double.faults.count('twin')).toBe(0);
      const other = new EventStoreDbEventStore(readAddress(double.url), QUICK); // one that shares no lock: it may
      await other.append(newStream(), sampleEvents(1), 'no_stream', RECORDED_AT);
      double.writeMs = 60;
      const more = sampleEvents(1);
      const both = await Promise.all([store, other].map((one) => one.append(stream, more, 1, RECORDED_AT)));
      expect(new Set(both.map((one) => 'revision' in one && one.revision))).toEqual(new Set([2]));
      expect(double.faults.count('twin')).toBeGreaterThan(0);
      await other.close();
    }));

  it('keeps its streams closed while it may still land, when nobody answers', () =>
    withDouble({ answerMs: 300, landingMs: 600 }, async ({ double, store }) => {
      const [stream, premise, resting] = [newStream(), newStream(), newStream()];
      await store.append(premise, sampleEvents(1), 'no_stream', RECORDED_AT);
      const events = sampleEvents(1);
      double.leader.freeze();
      const began = performance.now();
      await expect(store.append(stream, events, 'no_stream', RECORDED_AT)).rejects.toThrow(StoreUnavailable);
      double.leader.melt(); // and what it had taken in lands
      const next = store.append(stream, sampleEvents(1), 0, RECORDED_AT);
      const onIt = store.append(resting, sampleEvents(1), 'no_stream', RECORDED_AT, { [stream]: 0 });
      expect((await next).outcome).toBe('appended');
      expect(performance.now() - began).toBeGreaterThanOrEqual(900);
      expect(['appended', 'conflict']).toContain((await onIt).outcome); // by who came first, never beside each other
      const again = await store.append(stream, events, 'no_stream', RECORDED_AT);
      expect(again).toMatchObject({ outcome: 'stored-before', revision: 0 });
    }));
});

describe('A conflict in EventStoreDB that cannot be read yet', () => {
  const writing = (double: { readonly log: ServerLog }, stream: string): void => {
    double.log.loseQuorum();
    const other = { ...sampleEvent(), contentType: 'application/json', data: Buffer.from('{}') };
    double.log.append(stream, 'no_stream', [{ ...other, id: other.eventId, metadata: Buffer.from('{}') }]);
  };

  it('is a conflict once its event can be read', () =>
    withDouble({}, async ({ double, store }) => {
      const stream = newStream();
      writing(double, stream);
      const appending = store.append(stream, sampleEvents(1), 'no_stream', RECORDED_AT);
      await eventually('two tries were made', () => double.leader.received.append >= 2);
      double.log.regainQuorum();
      expect(await appending).toEqual({ outcome: 'conflict', streamId: stream, actualRevision: 0 });
    }));

  it('is none when its event vanishes', () =>
    withDouble({}, async ({ double, store }) => {
      const stream = newStream();
      writing(double, stream);
      const events = sampleEvents(1);
      const appending = store.append(stream, events, 'no_stream', RECORDED_AT);
      await eventually('two tries were made', () => double.leader.received.append >= 2);
      double.log.truncate();
      expect((await appending).outcome).toBe('appended');
      expect(idsIn(double.log, stream)).toEqual(events.map(({ eventId }) => eventId));
    }));

  it('is answered as unavailable, and never as a conflict, when it stays so', () =>
    withDouble({ answerMs: 300 }, async ({ double, store }) => {
      const stream = newStream();
      writing(double, stream);
      const appending = store.append(stream, sampleEvents(1), 'no_stream', RECORDED_AT);
      await expect(appending).rejects.toThrow(StoreUnavailable);
    }));
});

describe('The event store on EventStoreDB', () => {
  it('waits for a long answer as long as it goes on', () =>
    withDouble({}, async ({ double, store }) => {
      const [stream, events] = [newStream(), sampleEvents(20)];
      await store.append(stream, events, 'no_stream', RECORDED_AT);
      double.leader.paceMs = 60;
      const { read } = double.leader.received;
      const began = performance.now();
      expect(await store.readStream(stream)).toHaveLength(20);
      expect(performance.now() - began).toBeGreaterThan(1_000); // longer than any call has without a sign of life
      expect(double.leader.received.read).toBe(read + 1);
    }));

  it('sends every append by the plain call', () =>
    withDouble({}, async ({ double, store }) => {
      await store.append(newStream(), sampleEvents(1), 'any', RECORDED_AT);
      await store.append('security-audit', sampleEvents(1), 'any', RECORDED_AT);
      expect(double.leader.received).toMatchObject({ append: 2, batchAppend: 0 });
    }));

  it('says which append is too large when the server takes less', () =>
    withDouble({}, async ({ double, store }) => {
      const large = sampleEvent({ text: 'x'.repeat(3_000) });
      double.mostAppendBytes = 2_000;
      await expect(store.append(newStream(), [large], 'any', RECORDED_AT)).rejects.toThrow(AppendTooLarge);
    }));

  it('does not wait for a stream that was deleted for ever', () =>
    withDouble({}, async ({ double, store }) => {
      const stream = newStream();
      double.log.tombstone(stream);
      await expect(store.append(stream, sampleEvents(1), 'no_stream', RECORDED_AT)).rejects.toThrow(/deleted for ever/);
      await expect(store.readStream(stream)).rejects.toThrow(StoreUnavailable);
    }));

  it('EventStoreDB: keeps no position beyond its last event, whatever the server has written behind it', () =>
    withDouble({}, async ({ double, store }) => {
      const answer = await store.append(newStream(), sampleEvents(1), 'no_stream', RECORDED_AT);
      const foreign = { id: sampleEvent().eventId, type: 'Odd', contentType: 'application/json' };
      double.log.append('$stats-1', 'any', [{ ...foreign, data: Buffer.from('{}'), metadata: Buffer.from('') }]);
      const { events, scannedTo } = await store.readAll(START, 10);
      expect(answer).toMatchObject({ position: scannedTo });
      expect(await store.readAll(scannedTo, 10)).toEqual({ events: [], scannedTo });
      expect(await store.head()).toBe(events.at(-1)?.position);
    }));

  it('passes over events of the server and of others, and shows a foreign one in a stream of ours as what it is', () =>
    withDouble({ prefix: 'mine' }, async ({ double, store }) => {
      const [stream, events] = [newStream(), sampleEvents(1)];
      await store.append(stream, events, 'no_stream', RECORDED_AT);
      const foreign = { id: sampleEvent().eventId, type: 'Odd', contentType: 'application/octet-stream' };
      const bytes = { data: Buffer.from([0, 255]), metadata: Buffer.from('no json') };
      double.log.append(`mine.${stream}`, 0n, [{ ...foreign, ...bytes }]);
      for (const name of [stream, `other.${stream}`, 'mine.notes', 'mine.accord-1'])
        double.log.append(name, 'any', [{ ...foreign, id: sampleEvent().eventId, ...bytes }]);
      const { events: all, scannedTo } = await store.readAll(START, 100);
      expect(all.map(({ streamId, type }) => [streamId, type])).toEqual([
        [stream, events[0]!.type],
        [stream, 'Odd'],
      ]);
      expect(all[1]).toMatchObject({ data: {}, metadata: {}, revision: 1, schemaVersion: 1 });
      expect(scannedTo).toBe(all[1]!.position);
      expect(await store.head()).toBe(all[1]!.position);
    }));

  it('finds its newest event, and the next one, behind thousands of others', () =>
    withDouble({}, async ({ double, store }) => {
      const foreign = {
        type: 'Odd',
        contentType: 'application/json',
        data: Buffer.from('{}'),
        metadata: Buffer.from(''),
      };
      const others = (count: number): void => {
        const events = Array.from({ length: count }, () => ({ ...foreign, id: sampleEvent().eventId }));
        double.log.append('billing-7', 'any', events);
      };
      const first = await store.append(newStream(), sampleEvents(1), 'any', RECORDED_AT);
      others(2_100);
      expect(first).toMatchObject({ position: await store.head() });
      const second = await store.append(newStream(), sampleEvents(1), 'any', RECORDED_AT);
      const found = [];
      for (let from = START, last; last !== from;) {
        last = from;
        const page = await store.readAll(from, 10);
        found.push(...page.events.map(({ position }) => position));
        from = page.scannedTo;
      }
      expect(found).toEqual([first, second].map((one) => 'position' in one && one.position));
    }));

  it('refuses what it cannot take, and what comes after it was closed, at once', () =>
    withDouble({ mostAppends: 2 }, async ({ double, store }) => {
      double.writeMs = 30;
      const append = (): Promise<AppendOutcome> => store.append(newStream(), sampleEvents(1), 'any', RECORDED_AT);
      const under = [append(), append()];
      await expect(append()).rejects.toThrow(StoreUnavailable);
      const closing = store.close();
      expect((await Promise.all(under)).map(({ outcome }) => outcome)).toEqual(['appended', 'appended']);
      await closing;
      await expect(append()).rejects.toThrow(StoreUnavailable);
      await expect(store.head()).rejects.toThrow(StoreUnavailable);
    }));

  it('gives the log another identity when it is told to, and keeps it', () =>
    withDouble({}, async ({ double, store }) => {
      const before = await store.identity();
      const renewed = await store.renewIdentity();
      expect(renewed).not.toBe(before);
      const other = new EventStoreDbEventStore(readAddress(double.url), QUICK);
      expect(await other.identity()).toBe(renewed);
      expect(await other.head()).toBe(START);
      await other.close();
    }));
});
