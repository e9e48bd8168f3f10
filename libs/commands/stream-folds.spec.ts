import { beforeEach, describe, expect, it } from '@jest/globals';
import { freshId } from '@accord/kernel';
import { StoreUnavailable, type RecordedEvent } from '@accord/event-store';
import { MemoryEventStore } from '@accord/event-store/memory';
import { BrokenSeal } from '@accord/privacy';
import { CLOSELY, StreamFolds, type Look, type Memory } from '@accord/commands';
import { openly } from './testing/counter.js';

const ID = '1f0c1d7e-7c57-5b0e-9f1e-2f0c8a6d9b11';
const STREAM = `list-${ID}`;
const OTHER = 'list-2a0c1d7e-7c57-5b0e-9f1e-2f0c8a6d9b22';
const REMEMBERED: Look = { all: false, moved: new Set() };

/** Counts what is read, and how much of it. */
class Watched extends MemoryEventStore {
  reads = 0;
  events = 0;

  override async readStream(...all: Parameters<MemoryEventStore['readStream']>) {
    const events = await super.readStream(...all);
    this.reads += 1;
    this.events += events.length;
    return events;
  }
}

const folding = {
  initialState: [] as readonly string[],
  evolve: (state: readonly string[], { type }: RecordedEvent) => {
    if (type === 'Strange') throw new TypeError('Unknown event');
    return [...state, type];
  },
  stateName: (state: readonly string[]) => String(state.length),
};

describe('Remembered streams', () => {
  let store: Watched;
  const foldsOf = (memory?: Memory, sealing = openly) => new StreamFolds('list', folding, store, sealing, memory);
  const add = async (...types: string[]) => {
    const last = (await store.readStream(STREAM)).at(-1);
    const events = types.map((type) => ({
      eventId: freshId(),
      type,
      schemaVersion: 1,
      data: {},
      metadata: { commandId: `${type}'s`, requestDigest: 'd' },
    }));
    await store.append(STREAM, events, last?.revision ?? 'no_stream', '2026-03-02T15:00:00.000Z');
    store.reads = store.events = 0;
  };
  beforeEach(() => {
    store = new Watched();
  });

  it('are read once, and carried on by what came since', async () => {
    await add('A', 'B');
    const folds = foldsOf();
    expect((await folds.at(ID, REMEMBERED)).state).toEqual(['A', 'B']);
    await add('C');
    expect((await folds.at(ID, REMEMBERED)).state).toEqual(['A', 'B']);
    expect(store.reads).toBe(0);
    expect(await folds.newest(ID)).toMatchObject({ state: ['A', 'B', 'C'], revision: 2 });
    expect(await folds.at(ID, REMEMBERED)).toMatchObject({ state: ['A', 'B', 'C'], revision: 2 });
    expect([store.reads, store.events]).toEqual([1, 1]);
  });

  it('are read on when they are known to have moved', async () => {
    await add('A');
    const folds = foldsOf();
    await folds.newest(ID);
    await add('B');
    expect((await folds.at(ID, { all: false, moved: new Set([OTHER]) })).revision).toBe(0);
    expect((await folds.at(ID, { all: false, moved: new Set([STREAM]) })).revision).toBe(1);
  });

  it('are shown as they stood before one of their events, whatever is remembered', async () => {
    await add('A', 'B', 'C');
    const folds = foldsOf();
    await folds.newest(ID);
    expect(await folds.before(ID, 2)).toMatchObject({ state: ['A', 'B'], revision: 1 });
    expect((await folds.before(ID, 0)).revision).toBe(-1);
    expect((await folds.at(ID, REMEMBERED)).state).toEqual(['A', 'B', 'C']);
  });

  it('know what each command caused', async () => {
    await add('A', 'A', 'B');
    const { accepted } = await foldsOf().newest(ID);
    expect(accepted.get("A's")).toEqual({
      requestDigest: 'd',
      revision: 1,
      state: '2',
      position: '2',
      events: [
        { type: 'A', revision: 0 },
        { type: 'A', revision: 1 },
      ],
    });
  });

  it('go back only when they are forgotten, and then are read anew', async () => {
    await add('A', 'B');
    const folds = foldsOf();
    const behind = { ...(await folds.newest(ID)), state: ['A'], revision: 0 };
    folds.appended(ID, behind, []);
    expect(folds.remembered(ID)?.revision).toBe(1);
    folds.forgetAll();
    expect(folds.remembered(ID)).toBeUndefined();
    store.events = 0;
    await folds.at(ID, REMEMBERED);
    expect(store.events).toBe(2);
  });

  it('are forgotten when they are too old, however often they were carried on, and when there are too many', async () => {
    await add('A');
    const aging = foldsOf({ size: 1_000, maxAgeMs: 20 });
    const until = performance.now() + 60;
    await aging.newest(ID);
    while (performance.now() < until) {
      await aging.newest(ID);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    store.events = 0;
    await new Promise((resolve) => setTimeout(resolve, 25));
    await aging.newest(ID);
    expect(store.events).toBe(1);
    const small = foldsOf({ size: 10, maxAgeMs: 1_000 });
    await small.newest(ID);
    expect(small.remembered(ID)).toBeUndefined();
  });

  it('end at an event that cannot be read, but for their length', async () => {
    await add('A', 'Strange', 'B');
    const fold = await foldsOf().newest(ID);
    expect(fold).toMatchObject({ state: ['A'], revision: 2, unreadable: { type: 'Strange', revision: 1 } });
    expect(fold.accepted.has("B's")).toBe(false);
  });

  it('end at a text that never opens, but do not take an outage for one', async () => {
    await add('A', 'B');
    const failing = (error: Error) => ({
      ...openly,
      unsealEvent: async (event: RecordedEvent) => {
        if (event.type === 'B') throw error;
        return event;
      },
    });
    const broken = await foldsOf(undefined, failing(new BrokenSeal('changed'))).newest(ID);
    expect(broken.unreadable).toMatchObject({ type: 'B', revision: 1 });
    const outage = foldsOf(undefined, failing(new StoreUnavailable('gone')));
    await expect(outage.at(ID, CLOSELY)).rejects.toThrow(StoreUnavailable);
    expect(outage.remembered(ID)).toBeUndefined();
  });
});
