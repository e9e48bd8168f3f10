import assert from 'node:assert/strict';
import { comparePositions } from '../port.js';
import { append, appended, holds, readOn, type ContractPart } from './contract-part.js';
import { RECORDED_AT, newStream, sampleEvent, sampleEvents } from './sample-events.js';

/** Revisions, conflicts, and what happens at the same time. */
export const APPENDING: readonly ContractPart[] = [
  {
    name: 'counts revisions from 0, on from append to append',
    check: async (store) => {
      const stream = newStream();
      const [first, second] = [sampleEvents(2), sampleEvents(3)];
      assert.equal((await appended(store, stream, first, 'no_stream')).revision, 1);
      assert.equal((await appended(store, stream, second, 1)).revision, 4);
      await holds(store, stream, [...first, ...second]);
    },
  },
  {
    name: 'gives back what was appended, with its place and time',
    check: async (store) => {
      const stream = newStream();
      const event = {
        ...sampleEvent({ z: [1, { a: null }], a: true, text: 'Ünïcode 🚀' }, 'Sample.Taken_2'),
        schemaVersion: 7,
      };
      const { position } = await appended(store, stream, [event], 'no_stream');
      const expected = { ...event, streamId: stream, revision: 0, position, recordedAt: RECORDED_AT };
      assert.deepEqual(await store.readStream(stream), [expected]);
      assert.equal(JSON.stringify((await store.readStream(stream))[0]?.data), JSON.stringify(event.data));
    },
  },
  {
    name: 'answers a wrong expectation with the actual revision and writes nothing',
    check: async (store) => {
      const stream = newStream();
      assert.deepEqual(await append(store, stream, sampleEvents(1), 0), {
        outcome: 'conflict',
        streamId: stream,
        actualRevision: 'no_stream',
      });
      const events = sampleEvents(3);
      await appended(store, stream, events, 'no_stream');
      for (const wrong of ['no_stream', 0, 1, 3, 9_007_199_254_740_991] as const) {
        assert.deepEqual(await append(store, stream, sampleEvents(2), wrong), {
          outcome: 'conflict',
          streamId: stream,
          actualRevision: 2,
        });
      }
      await holds(store, stream, events);
    },
  },
  {
    name: 'appends with any to a stream that is absent and to one that is there',
    check: async (store) => {
      const stream = newStream();
      const events = sampleEvents(2);
      assert.equal((await appended(store, stream, events.slice(0, 1), 'any')).revision, 0);
      assert.equal((await appended(store, stream, events.slice(1), 'any')).revision, 1);
      await holds(store, stream, events);
    },
  },
  {
    name: 'takes the one stream without an id',
    check: async (store) => {
      const event = sampleEvent();
      const { revision } = await appended(store, 'security-audit', [event], 'any');
      assert.equal((await store.readStream('security-audit', revision))[0]?.eventId, event.eventId);
    },
  },
  {
    name: 'keeps the events of one append together while others append',
    check: async (store, { densePositions }) => {
      const before = await store.head();
      const streams = Array.from({ length: 12 }, newStream);
      await Promise.all(streams.map((stream) => appended(store, stream, sampleEvents(3), 'no_stream')));
      const log = await readOn(store, before, 100);
      assert.equal(log.length, 36);
      for (let n = 0; n < log.length; n += 3) {
        const streamsOfThree = new Set(log.slice(n, n + 3).map((event) => event.streamId));
        assert.equal(streamsOfThree.size, 1);
      }
      if (densePositions)
        log.forEach((event, n) => assert.equal(BigInt(event.position), BigInt(before) + BigInt(n + 1)));
    },
  },
  {
    name: 'lets exactly one of eight writers win each revision of a stream',
    check: async (store) => {
      const stream = newStream();
      const first = sampleEvent();
      await appended(store, stream, [first], 'no_stream');
      const winners = [first];
      for (let revision = 0; revision < 12; revision += 1) {
        const tries = sampleEvents(8);
        const results = await Promise.all(tries.map((event) => append(store, stream, [event], revision)));
        const won = tries.filter((_, n) => results[n]?.outcome === 'appended');
        assert.equal(won.length, 1);
        assert.equal(results.filter((result) => result.outcome === 'conflict').length, 7);
        winners.push(...won);
      }
      await holds(store, stream, winners);
    },
  },
  {
    name: 'does not let the conflict of one append touch the others of its moment',
    check: async (store) => {
      const streams = Array.from({ length: 20 }, newStream);
      const results = await Promise.all(
        streams.map((stream, n) => append(store, stream, sampleEvents(1), n % 2 === 0 ? 'no_stream' : 5)),
      );
      results.forEach((result, n) => assert.equal(result.outcome, n % 2 === 0 ? 'appended' : 'conflict'));
    },
  },
  {
    name: 'gives a later position to what is appended after an answer',
    check: async (store) => {
      let last = await store.head();
      for (let n = 0; n < 10; n += 1) {
        const { position } = await appended(store, newStream(), sampleEvents(2), 'any');
        assert.ok(comparePositions(position, last) > 0);
        last = position;
      }
      assert.equal(await store.head(), last);
    },
  },
];
