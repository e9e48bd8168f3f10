import assert from 'node:assert/strict';
import { APPEND_LIMIT_BYTES, EVENT_FRAME_BYTES } from '../storable.js';
import { UnstorableEvent, type EventStore, type ExpectedRevision, type NewEvent, type Premises } from '../port.js';
import { append, appended, type ContractPart } from './contract-part.js';
import { RECORDED_AT, newStream, sampleEvent } from './sample-events.js';

/** Passes values that the types forbid, as a caller without types would. */
const untyped = (data: unknown): NewEvent => Object.assign(sampleEvent(), { data });

function nested(depth: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

const UNSTORABLE_DATA: readonly (readonly [string, unknown])[] = [
  ['the character U+0000', { text: 'a\0b' }],
  ['the character U+0000 in a name', { 'a\0': 1 }],
  ['a high surrogate alone', { text: 'a\ud83d' }],
  ['a low surrogate alone, deep inside', { list: [{ text: '\ude80b' }] }],
  ['half a surrogate pair in a name', { '\ud83d': 1 }],
  ['a bigint', { count: 1n }],
  ['undefined', { missing: undefined }],
  ['undefined in a list', { list: [undefined] }],
  ['a Date', { at: new Date(0) }],
  ['a Map', { map: new Map() }],
  ['NaN', { number: Number.NaN }],
  ['infinity', { number: Number.POSITIVE_INFINITY }],
  ['a function', { toJSON: () => 'text' }],
  ['a symbol', { symbol: Symbol('s') }],
  ['a circle', cyclic],
  ['very deep nesting', { nested: nested(5_000) }],
  ['a list instead of an object', []],
  ['null instead of an object', null],
];

const UNSTORABLE_EVENTS: readonly (readonly [string, readonly NewEvent[]])[] = [
  ['no events', []],
  ['an id that is no UUID', [{ ...sampleEvent(), eventId: 'event-1' }]],
  ['an id in capitals', [{ ...sampleEvent(), eventId: sampleEvent().eventId.toUpperCase() }]],
  ['an empty type', [sampleEvent({}, '')]],
  ['a type of the store itself', [sampleEvent({}, '$metadata')]],
  ['a schema version of 0', [{ ...sampleEvent(), schemaVersion: 0 }]],
  ['a schema version that is no whole number', [{ ...sampleEvent(), schemaVersion: 1.5 }]],
  ['metadata that is not text', [Object.assign(sampleEvent(), { metadata: { count: 1 } })]],
  ['metadata under a name of the stores', [{ ...sampleEvent(), metadata: { 'accord.at': 'then' } }]],
  ['metadata with the character U+0000', [{ ...sampleEvent(), metadata: { actor: '\0' } }]],
];

const UNSTORABLE_STREAMS = ['', 'agreement', 'agreement-', 'agreement-1', '-0190a5e2-7c1b-7b9e-8a53-0d8f6e1c2b3a'];

/** Event whose data, metadata, type and frame make exactly so many bytes. */
function eventOf(bytes: number): NewEvent {
  const empty = { ...sampleEvent({ text: '' }, 'Large'), metadata: {} };
  const around = EVENT_FRAME_BYTES + 'Large'.length;
  const frame = around + JSON.stringify(empty.data).length + JSON.stringify(empty.metadata).length;
  return { ...empty, data: { text: 'é'.repeat((bytes - frame) >> 1) + 'x'.repeat((bytes - frame) & 1) } };
}

async function refused(
  store: EventStore,
  what: string,
  events: readonly NewEvent[],
  stream = newStream(),
  expected: ExpectedRevision = 'any',
  at = RECORDED_AT,
  premises?: Premises,
): Promise<void> {
  const isUnstorable = (error: unknown): boolean => error instanceof UnstorableEvent;
  await assert.rejects(store.append(stream, events, expected, at, premises), isUnstorable, `${what} was not refused`);
}

/** What can never be stored, and what just can. */
export const LIMITS: readonly ContractPart[] = [
  {
    name: 'refuses data that JSON cannot carry, and writes nothing of the append',
    check: async (store) => {
      const before = await store.head();
      for (const [what, data] of UNSTORABLE_DATA) await refused(store, what, [sampleEvent(), untyped(data)]);
      assert.equal(await store.head(), before);
    },
  },
  {
    name: 'refuses events, streams, expectations and times that are malformed',
    check: async (store) => {
      const before = await store.head();
      const twice = sampleEvent();
      for (const [what, events] of UNSTORABLE_EVENTS) await refused(store, what, events);
      await refused(store, 'the same id twice', [twice, twice]);
      for (const stream of UNSTORABLE_STREAMS) await refused(store, `stream ${stream}`, [sampleEvent()], stream);
      const dashed = newStream().replace('-', '-x-');
      await refused(store, 'a category with a dash', [sampleEvent()], dashed);
      for (const wrong of [-1, 0.5, Number.NaN]) await refused(store, `${wrong}`, [sampleEvent()], newStream(), wrong);
      for (const time of ['', 'yesterday', '2026-03-02', '2026-03-02T15:04:05+01:00', '2026-13-01T00:00:00Z']) {
        await refused(store, `time ${time}`, [sampleEvent()], newStream(), 'any', time);
      }
      assert.equal(await store.head(), before);
    },
  },
  {
    name: 'refuses premises that are malformed, and the own stream as one',
    check: async (store) => {
      const before = await store.head();
      const stream = newStream();
      const refusedOn = (what: string, premises: Premises): Promise<void> =>
        refused(store, what, [sampleEvent()], stream, 'any', RECORDED_AT, premises);
      for (const other of UNSTORABLE_STREAMS) await refusedOn(`premise ${other}`, { [other]: 0 });
      for (const wrong of [-1, 0.5, Number.NaN]) await refusedOn(`premise at ${wrong}`, { [newStream()]: wrong });
      const anywhere: Premises = JSON.parse(`{"${newStream()}":"any"}`);
      await refusedOn('a premise at any', anywhere);
      await refusedOn('the own stream', { [newStream()]: 'no_stream', [stream]: 'no_stream' });
      assert.equal(await store.head(), before);
    },
  },
  {
    name: 'takes an append of exactly the limit and refuses one byte more, over all its events',
    check: async (store) => {
      const half = APPEND_LIMIT_BYTES / 2;
      const before = await store.head();
      await refused(store, 'one byte above the limit', [eventOf(half), eventOf(half + 1)]);
      assert.equal(await store.head(), before);
      const stream = newStream();
      const events = [eventOf(half), eventOf(half)];
      await appended(store, stream, events, 'no_stream');
      assert.deepEqual(
        (await store.readStream(stream)).map((event) => event.data),
        events.map((event) => event.data),
      );
    },
  },
  {
    name: 'keeps every text and number that JSON can carry',
    check: async (store) => {
      const stream = newStream();
      const data = {
        escapes: '\\u0000 \\ud800 "quoted" \\ / \b\f\n\r\t',
        controls: '\u0001\u001e\u001f\u007f\u2028\u2029',
        beyond: '🚀𝒳é漢',
        numbers: [0, -1, 1e21, 5e-324, 1.7976931348623157e308, 9_007_199_254_740_991],
        nothing: [null, {}, [], ''],
        ['__proto__']: { own: true },
      };
      const event = { ...sampleEvent(data), metadata: { 'with space': '{"a":"b"},\u001e' } };
      await appended(store, stream, [event, sampleEvent()], 'no_stream');
      const [stored] = await store.readStream(stream);
      assert.equal(JSON.stringify(stored?.data), JSON.stringify(data));
      assert.deepEqual(stored?.metadata, event.metadata);
    },
  },
  {
    name: 'gives times back in milliseconds, however they were written',
    check: async (store) => {
      for (const [sent, kept] of [
        ['2026-07-01T23:59:59Z', '2026-07-01T23:59:59.000Z'],
        ['2026-07-01T23:59:59.5Z', '2026-07-01T23:59:59.500Z'],
        ['1999-12-31T00:00:00.001Z', '1999-12-31T00:00:00.001Z'],
      ] as const) {
        const stream = newStream();
        await store.append(stream, [sampleEvent()], 'no_stream', sent);
        assert.equal((await store.readStream(stream))[0]?.recordedAt, kept);
      }
    },
  },
  {
    name: 'refuses the one that is malformed and writes its neighbours of the same moment',
    check: async (store) => {
      const good = [newStream(), newStream()];
      const results = await Promise.allSettled([
        append(store, newStream(), [untyped({ count: 1n })], 'any'),
        ...good.map((stream) => append(store, stream, [sampleEvent()], 'no_stream')),
      ]);
      assert.deepEqual(
        results.map((result) => result.status),
        ['rejected', 'fulfilled', 'fulfilled'],
      );
    },
  },
];
