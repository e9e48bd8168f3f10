import assert from 'node:assert/strict';
import { append, appended, holds, type ContractPart } from './contract-part.js';
import { newStream, sampleEvent, sampleEvents } from './sample-events.js';

/** What a retry with the same ids finds: the table of idempotency. */
export const RETRYING: readonly ContractPart[] = [
  {
    name: 'answers the same ids with the same expectation as stored before, also after later events',
    check: async (store) => {
      const [fresh, grown] = [newStream(), newStream()];
      const [events, start, later] = [sampleEvents(3), sampleEvents(1), sampleEvents(2)];
      await appended(store, grown, start, 'no_stream');
      for (const [stream, expected] of [[fresh, 'no_stream'] as const, [grown, 0] as const]) {
        const ids = stream === fresh ? events : sampleEvents(2);
        const first = await appended(store, stream, ids, expected);
        assert.deepEqual(await append(store, stream, ids, expected), { ...first, outcome: 'stored-before' });
      }
      const first = await append(store, fresh, events, 'no_stream');
      await appended(store, fresh, later, 2);
      assert.deepEqual(await append(store, fresh, events, 'no_stream'), first);
      await holds(store, fresh, [...events, ...later]);
    },
  },
  {
    name: 'answers the first two of three ids with the revision of the second',
    check: async (store) => {
      const stream = newStream();
      const events = sampleEvents(3);
      await appended(store, stream, events, 'no_stream');
      const second = (await store.readStream(stream, 1, 1))[0];
      const result = await append(store, stream, events.slice(0, 2), 'no_stream');
      assert.deepEqual(result, { outcome: 'stored-before', revision: 1, position: second?.position });
    },
  },
  {
    name: 'conflicts when stored ids come with a new one, in another order, or from another place',
    check: async (store) => {
      const stream = newStream();
      const [a, b, c] = [sampleEvent(), sampleEvent(), sampleEvent()];
      await appended(store, stream, [a, b], 'no_stream');
      const conflict = { outcome: 'conflict', streamId: stream, actualRevision: 1 };
      for (const again of [[a, b, c], [b, a], [c, a, b], [b], [c]]) {
        assert.deepEqual(await append(store, stream, again, 'no_stream'), conflict);
      }
      await holds(store, stream, [a, b]);
    },
  },
  {
    name: 'does with an id sent again at the present revision what the adapter says',
    check: async (store, { idReusedLaterInStream }) => {
      const stream = newStream();
      const events = sampleEvents(2);
      await appended(store, stream, events, 'no_stream');
      const again = await append(store, stream, events.slice(0, 1), 1);
      assert.equal(again.outcome, idReusedLaterInStream);
      await holds(store, stream, idReusedLaterInStream === 'appended' ? [...events, ...events.slice(0, 1)] : events);
    },
  },
  {
    name: 'recognises ids that were appended with any',
    check: async (store) => {
      const stream = newStream();
      const events = sampleEvents(2);
      const first = await appended(store, stream, events, 'any');
      assert.deepEqual(await append(store, stream, events, 'any'), { ...first, outcome: 'stored-before' });
      await holds(store, stream, events);
    },
  },
  {
    name: 'conflicts with any when only some of the ids are known, or in another order',
    check: async (store) => {
      const stream = newStream();
      const [a, b, c] = [sampleEvent(), sampleEvent(), sampleEvent()];
      await appended(store, stream, [a, b], 'any');
      for (const again of [
        [b, c],
        [c, a],
        [b, a],
      ]) {
        const conflict = { outcome: 'conflict', streamId: stream, actualRevision: 1 };
        assert.deepEqual(await append(store, stream, again, 'any'), conflict);
      }
      await holds(store, stream, [a, b]);
    },
  },
  {
    name: 'does with an id that stands in another stream what the adapter says',
    check: async (store, { idInAnotherStream }) => {
      const [stream, other] = [newStream(), newStream()];
      const event = sampleEvent();
      await appended(store, stream, [event], 'no_stream');
      for (const expected of ['no_stream', 'any'] as const) {
        const events = [sampleEvent(), event];
        const result = await append(store, other, events, expected);
        if (idInAnotherStream === 'not-looked-for') continue;
        assert.deepEqual(result, { outcome: 'conflict', streamId: other, actualRevision: 'no_stream' });
        assert.deepEqual(await store.readStream(other), []);
      }
      await holds(store, stream, [event]);
    },
  },
  {
    name: 'writes one copy when the same append is sent four times at once',
    check: async (store) => {
      const stream = newStream();
      const events = sampleEvents(2);
      const results = await Promise.all([1, 2, 3, 4].map(() => append(store, stream, events, 'no_stream')));
      const outcomes = results.map((result) => result.outcome).toSorted();
      assert.deepEqual(outcomes, ['appended', 'stored-before', 'stored-before', 'stored-before']);
      await holds(store, stream, events);
    },
  },
  {
    name: 'writes an id once when two streams want it at the same moment, and spares their neighbours',
    check: async (store, { idInAnotherStream }) => {
      const event = sampleEvent();
      const writers = Array.from({ length: 6 }, (_, n) => ({
        stream: newStream(),
        event: n < 2 ? event : sampleEvent(),
      }));
      const results = await Promise.all(writers.map((one) => append(store, one.stream, [one.event], 'no_stream')));
      const outcomes = results.map((result) => result.outcome);
      if (idInAnotherStream === 'conflict') assert.deepEqual(outcomes.slice(0, 2).toSorted(), ['appended', 'conflict']);
      assert.deepEqual(new Set(outcomes.slice(2)), new Set(['appended']));
      for (const one of writers.slice(2)) await holds(store, one.stream, [one.event]);
    },
  },
  {
    name: 'keeps the first content when the same id comes with another one',
    check: async (store) => {
      const stream = newStream();
      const event = sampleEvent({ said: 'first' });
      await appended(store, stream, [event], 'no_stream');
      const changed = { ...event, type: 'SomethingElse', data: { said: 'second' } };
      assert.equal((await append(store, stream, [changed], 'no_stream')).outcome, 'stored-before');
      const [stored] = await store.readStream(stream);
      assert.deepEqual([stored?.type, stored?.data], [event.type, event.data]);
    },
  },
];
