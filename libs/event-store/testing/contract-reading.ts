import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { START, comparePositions, type EventStore, type Position } from '../port.js';
import { append, appended, idsOf, readOn, type ContractPart } from './contract-part.js';
import { newStream, sampleEvent, sampleEvents } from './sample-events.js';

/** How soon a listener has to be called, in milliseconds: the poll of a quarter of a second, and room for a busy machine. */
const WAKE_WITHIN_MS = 2_000;

function nextWake(store: EventStore): { readonly woken: Promise<boolean>; readonly stop: () => void } {
  let stop = (): void => undefined;
  const called = new Promise<boolean>((resolve) => {
    stop = store.onAppended(() => resolve(true));
  });
  return { woken: Promise.race([called, sleep(WAKE_WITHIN_MS, false, { ref: false })]), stop };
}

/** Reading a stream, reading everything, positions, and hearing of news. */
export const READING: readonly ContractPart[] = [
  {
    name: 'reads nothing from an absent stream',
    check: async (store) => assert.deepEqual(await store.readStream(newStream()), []),
  },
  {
    name: 'reads a stream from a revision on and up to a limit',
    check: async (store) => {
      const stream = newStream();
      const events = sampleEvents(5);
      await appended(store, stream, events, 'no_stream');
      const ids = idsOf(events);
      assert.deepEqual(idsOf(await store.readStream(stream, 2)), ids.slice(2));
      assert.deepEqual(idsOf(await store.readStream(stream, 1, 3)), ids.slice(1, 4));
      assert.deepEqual(await store.readStream(stream, 5), []);
    },
  },
  {
    name: 'reads the whole store in the order of positions, each event once, whatever the page',
    check: async (store) => {
      const before = await store.head();
      const streams = Array.from({ length: 7 }, newStream);
      await Promise.all(streams.map((stream) => append(store, stream, sampleEvents(2), 'no_stream')));
      await Promise.all(streams.map((stream) => append(store, stream, sampleEvents(1), 1)));
      const whole = await readOn(store, before, 1_000);
      assert.equal(whole.length, 21);
      for (const limit of [1, 4, 21]) assert.deepEqual(await readOn(store, before, limit), whole);
      whole.slice(1).forEach((event, n) => {
        const previous = whole[n];
        assert.ok(previous && comparePositions(previous.position, event.position) < 0);
      });
      for (const stream of streams) {
        const revisions = whole.filter((event) => event.streamId === stream).map((event) => event.revision);
        assert.deepEqual(revisions, [0, 1, 2]);
      }
    },
  },
  {
    name: 'begins after START and ends at the head',
    check: async (store) => {
      await appended(store, newStream(), sampleEvents(1), 'any');
      const all = await readOn(store, START, 500);
      const head = await store.head();
      assert.equal(all.at(-1)?.position, head);
      assert.ok(all[0] && comparePositions(START, all[0].position) < 0);
      assert.deepEqual(await store.readAll(head, 10), { events: [], scannedTo: head });
    },
  },
  {
    name: 'says which log it is, the same at each time',
    check: async (store) => {
      const identity = await store.identity();
      assert.match(identity, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      await appended(store, newStream(), sampleEvents(1), 'any');
      assert.equal(await store.identity(), identity);
    },
  },
  {
    name: 'orders positions by length, then by text',
    check: async () => {
      const ordered = ['0', '9', '10', '99', '100', '10000000000000000000'] as readonly string[];
      const isPosition = (text: string): text is Position => /^\d+$/.test(text);
      const positions = ordered.filter(isPosition);
      assert.equal(positions.length, ordered.length);
      assert.deepEqual(positions.toReversed().toSorted(comparePositions), ordered);
      assert.equal(comparePositions(START, START), 0);
    },
  },
  {
    name: 'shows what a reader or the caller does to an event afterwards to nobody else',
    check: async (store) => {
      const stream = newStream();
      const list = ['kept'];
      const event = sampleEvent({ list });
      const writing = append(store, stream, [event], 'no_stream');
      list.push('added by the caller');
      await writing;
      const [first] = await store.readStream(stream);
      assert.deepEqual(first?.data, { list: ['kept'] });
      Object.assign(first.data, { list: 'changed by a reader' });
      assert.deepEqual((await store.readStream(stream))[0]?.data, { list: ['kept'] });
    },
  },
  {
    name: 'wakes a listener after an append, and no more after it stopped',
    check: async (store) => {
      const { woken, stop } = nextWake(store);
      const deaf = store.onAppended(() => assert.fail('called after it stopped'));
      deaf();
      await appended(store, newStream(), sampleEvents(1), 'any');
      assert.equal(await woken, true);
      stop();
      stop();
      const again = nextWake(store);
      await appended(store, newStream(), sampleEvents(1), 'any');
      assert.equal(await again.woken, true);
      again.stop();
    },
  },
  {
    name: 'lets a listener read what it was woken for',
    check: async (store) => {
      const before = await store.head();
      const { woken, stop } = nextWake(store);
      const event = sampleEvent();
      await appended(store, newStream(), [event], 'any');
      await woken;
      stop();
      assert.deepEqual(idsOf(await readOn(store, before, 10)), [event.eventId]);
    },
  },
];
