import assert from 'node:assert/strict';
import {
  comparePositions,
  type AppendOutcome,
  type EventStore,
  type Premises,
  type RecordedEvent,
  type StreamRevision,
} from '../port.js';
import { append, appended, holds, readOn, type ContractPart } from './contract-part.js';
import { newStream, sampleEvent, sampleEvents } from './sample-events.js';

const outcomesOf = (results: readonly AppendOutcome[]): string[] => results.map(({ outcome }) => outcome).toSorted();

/** A stream of some events. */
async function streamOf(store: EventStore, count: number): Promise<string> {
  const stream = newStream();
  await appended(store, stream, sampleEvents(count), 'no_stream');
  return stream;
}

/** Sends an append and insists that it conflicts with that stream, and that nothing was written. */
async function conflicts(store: EventStore, premises: Premises, streamId: string, actualRevision: StreamRevision) {
  const own = newStream();
  const answer = await append(store, own, sampleEvents(2), 'no_stream', premises);
  assert.deepEqual(answer, { outcome: 'conflict', streamId, actualRevision });
  assert.deepEqual(await store.readStream(own), []);
}

/** Insists that each event of a part of the log was written while everything that it rests on (in its data) was newest. */
function restsOnTheNewest(log: readonly RecordedEvent[]): void {
  const ends = new Map<string, number>();
  for (const event of log) {
    for (const [stream, revision] of Object.entries(event.data['premises'] ?? {})) {
      assert.equal(ends.get(stream) ?? 'no_stream', revision, `position ${event.position} rests on ${stream}`);
    }
    ends.set(event.streamId, event.revision);
  }
}

/** A writer of one stream that looks at two neighbours, writes down what it saw, and looks again when one has moved. */
async function writeOn(store: EventStore, streams: readonly string[], own: number, events: number): Promise<number> {
  const at = (place: number): string => streams[place % streams.length] ?? '';
  const end = async (stream: string): Promise<StreamRevision> =>
    (await store.readStream(stream)).at(-1)?.revision ?? 'no_stream';
  let conflicted = 0;
  for (let written = 0; written < events;) {
    const premises = { [at(own + 1)]: await end(at(own + 1)), [at(own + 2)]: await end(at(own + 2)) };
    const expected = await end(at(own));
    const { outcome } = await append(store, at(own), [sampleEvent({ premises })], expected, premises);
    if (outcome === 'conflict') conflicted += 1;
    else written += 1;
  }
  return conflicted;
}

/** What an append rests on beside its own stream. */
export const PREMISES: readonly ContractPart[] = [
  {
    name: 'appends when every premise is the newest revision of its stream, or absent as believed',
    check: async (store) => {
      const [one, three, absent, own] = [await streamOf(store, 1), await streamOf(store, 3), newStream(), newStream()];
      const [first, second] = [sampleEvents(2), sampleEvents(1)];
      const premises: Premises = { [one]: 0, [three]: 2, [absent]: 'no_stream' };
      await appended(store, own, first, 'no_stream', premises);
      await appended(store, own, second, 'any', premises);
      await holds(store, own, [...first, ...second]);
      assert.deepEqual(await store.readStream(absent), []);
    },
  },
  {
    name: 'conflicts with a premise that is behind, ahead, there or absent against belief, and says where it is',
    check: async (store) => {
      const [stream, absent] = [await streamOf(store, 3), newStream()];
      for (const wrong of [0, 1, 3, 9_007_199_254_740_991, 'no_stream'] as const) {
        await conflicts(store, { [stream]: wrong }, stream, 2);
      }
      await conflicts(store, { [stream]: 2, [absent]: 0 }, absent, 'no_stream');
    },
  },
  {
    name: 'names the own stream before a premise, and of premises the first by name',
    check: async (store) => {
      const moved = [await streamOf(store, 2), await streamOf(store, 2), await streamOf(store, 2)].toSorted();
      const premises = Object.fromEntries(moved.toReversed().map((stream) => [stream, 0]));
      await conflicts(store, premises, moved[0] ?? '', 1);
      const own = newStream();
      const answer = await append(store, own, sampleEvents(1), 4, premises);
      assert.deepEqual(answer, { outcome: 'conflict', streamId: own, actualRevision: 'no_stream' });
    },
  },
  {
    name: 'answers a retry as stored before although a premise has moved since',
    check: async (store) => {
      for (const expected of ['no_stream', 'any'] as const) {
        const [premise, own] = [await streamOf(store, 1), newStream()];
        const events = sampleEvents(2);
        const first = await appended(store, own, events, expected, { [premise]: 0 });
        await appended(store, premise, sampleEvents(1), 0);
        const again = await append(store, own, events, expected, { [premise]: 0 });
        assert.deepEqual(again, { ...first, outcome: 'stored-before' });
        await appended(store, own, sampleEvents(1), 1);
        assert.deepEqual(await append(store, own, events, expected, { [premise]: 0 }), again);
      }
    },
  },
  {
    name: 'gives all copies of an append the same fate while its premise moves',
    check: async (store) => {
      for (let round = 0; round < 12; round += 1) {
        const [premise, own] = [await streamOf(store, 1), newStream()];
        const events = sampleEvents(1);
        const copy = (): Promise<AppendOutcome> => append(store, own, events, 'no_stream', { [premise]: 0 });
        const move = append(store, premise, sampleEvents(1), 0);
        const results = await Promise.all(round % 2 === 0 ? [copy(), copy(), copy()] : [copy(), move.then(copy)]);
        await move;
        const outcomes = new Set(outcomesOf([...results, await copy()]));
        assert.ok(outcomes.size === 1 ? outcomes.has('conflict') : !outcomes.has('conflict'), [...outcomes].join());
        assert.equal((await store.readStream(own)).length, outcomes.has('conflict') ? 0 : 1);
      }
    },
  },
  {
    name: 'lets one of two appends win that rest on the stream of each other',
    check: async (store) => {
      const pairs = Array.from({ length: 10 }, () => [newStream(), newStream()] as const);
      const results = await Promise.all(
        pairs.map(([a, b]) =>
          Promise.all([
            append(store, a, sampleEvents(1), 'no_stream', { [b]: 'no_stream' }),
            append(store, b, sampleEvents(1), 'no_stream', { [a]: 'no_stream' }),
          ]),
        ),
      );
      for (const result of results) assert.deepEqual(outcomesOf(result), ['appended', 'conflict']);
    },
  },
  {
    name: 'judges appends of the same moment one after another, in whatever order it takes them',
    check: async (store) => {
      const [written, reader, early] = [await streamOf(store, 1), newStream(), newStream()];
      const results = await Promise.all([
        append(store, early, sampleEvents(1), 'no_stream', { [written]: 0 }),
        append(store, written, sampleEvents(1), 0),
        append(store, reader, sampleEvents(1), 'no_stream', { [written]: 1 }),
      ]);
      const moved = results[1]?.outcome === 'appended' ? results[1].position : undefined;
      assert.ok(moved);
      const log = [...(await store.readStream(early)), ...(await store.readStream(reader))];
      for (const event of log) assert.equal(comparePositions(event.position, moved) > 0, event.streamId === reader);
      assert.equal(log.length, results.filter(({ outcome }, n) => n !== 1 && outcome === 'appended').length);
    },
  },
  {
    name: 'does not let a premise that has moved touch the other appends of its moment',
    check: async (store) => {
      const [kept, moved] = [await streamOf(store, 1), await streamOf(store, 2)];
      const streams = Array.from({ length: 20 }, newStream);
      const results = await Promise.all(
        streams.map((stream, n) =>
          append(store, stream, sampleEvents(1), 'no_stream', n % 3 === 0 ? { [kept]: 0, [moved]: 0 } : { [kept]: 0 }),
        ),
      );
      const refused = { outcome: 'conflict', streamId: moved, actualRevision: 1 };
      results.forEach((result, n) =>
        assert.deepEqual(n % 3 === 0 ? result : result.outcome, n % 3 === 0 ? refused : 'appended'),
      );
    },
  },
  {
    name: 'never records an event after something that it rests on has moved, whatever six writers do',
    check: async (store) => {
      const [before, streams] = [await store.head(), Array.from({ length: 6 }, newStream)];
      const conflicted = await Promise.all(streams.map((_, own) => writeOn(store, streams, own, 8)));
      const log = await readOn(store, before, 500);
      assert.equal(log.length, 6 * 8);
      restsOnTheNewest(log);
      assert.ok(Math.max(...conflicted) > 0, 'the writers never met');
    },
  },
];
