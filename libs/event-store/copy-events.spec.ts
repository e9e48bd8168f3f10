import { describe, expect, it } from '@jest/globals';
import { copyEvents, NotACopy, START, StoreUnavailable, type EventStore } from '@accord/event-store';
import { MemoryEventStore } from '@accord/event-store/memory';
import { newStream, sampleEvent, sampleEvents } from '@accord/event-store/testing';

/** A log of some streams that were written in turns, at different times. */
async function source(appends = 30): Promise<MemoryEventStore> {
  const store = new MemoryEventStore();
  const streams = Array.from({ length: 4 }, newStream);
  const ends = [-1, -1, -1, -1];
  for (let n = 0; n < appends; n += 1) {
    const place = (n >> 1) % 4;
    const events = sampleEvents(1 + (n % 3));
    const at = `2026-03-02T15:04:${String(n % 60).padStart(2, '0')}.000Z`;
    await store.append(streams[place]!, events, ends[place]! < 0 ? 'no_stream' : ends[place]!, at);
    ends[place]! += events.length;
  }
  await store.append('security-audit', sampleEvents(2), 'any', '2026-03-02T16:00:00.000Z');
  return store;
}

const all = async (store: EventStore) => (await store.readAll(START, 1_000)).events;
const withoutPositions = async (store: EventStore) =>
  (await all(store)).map(({ position: _position, ...event }) => event);

/** A store that answers so many appends and then no more. */
function failingAfter(store: MemoryEventStore, appends: number): EventStore {
  let asked = 0;
  return Object.assign(Object.create(store) as EventStore, {
    append: (...one: Parameters<EventStore['append']>) => {
      asked += 1;
      return asked > appends ? Promise.reject(new StoreUnavailable('gone')) : store.append(...one);
    },
  });
}

describe('Copying a log', () => {
  it('gives the target the same events in the same order, and says by which digest', async () => {
    const [from, to] = [await source(), new MemoryEventStore()];
    const report = await copyEvents(from, to);
    const events = await withoutPositions(from);
    expect(await withoutPositions(to)).toEqual(events);
    expect(report).toMatchObject({ events: events.length, copied: events.length });
    expect(report.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await copyEvents(from, to)).toEqual({ ...report, copied: 0 });
  });

  it('goes on where it was broken off, and writes nothing twice', async () => {
    const [from, to] = [await source(), new MemoryEventStore()];
    await expect(copyEvents(from, failingAfter(to, 7))).rejects.toThrow(StoreUnavailable);
    const before = (await all(to)).length;
    expect(before).toBeGreaterThanOrEqual(7);
    const told: number[] = [];
    const report = await copyEvents(from, to, (what, events) => void (what === 'copied' && told.push(events)));
    expect(report.copied).toBe(report.events - before);
    expect(told.at(-1)).toBe(report.events);
    expect(told[0]).toBeGreaterThan(before);
    expect(await withoutPositions(to)).toEqual(await withoutPositions(from));
  });

  it('writes nothing to what is no copy: other events, more events, another content, another time', async () => {
    const from = await source();
    const [first] = await all(from);
    const at = first!.recordedAt;
    const { streamId, eventId, type, schemaVersion, data, metadata } = first!;
    const same = { eventId, type, schemaVersion, data, metadata };
    for (const [event, time] of [
      [sampleEvent(), at],
      [{ ...same, data: { other: true } }, at],
      [same, '2020-01-01T00:00:00.000Z'],
    ] as const) {
      const to = new MemoryEventStore();
      await to.append(streamId, [event], 'no_stream', time);
      await expect(copyEvents(from, to)).rejects.toThrow(NotACopy);
      expect(await all(to)).toHaveLength(1);
    }
    const more = new MemoryEventStore();
    await copyEvents(from, more);
    await more.append(newStream(), sampleEvents(1), 'no_stream', at);
    await expect(copyEvents(from, more)).rejects.toThrow(/has no more events/);
  });

  it('notices when somebody else writes the target, and when it does not keep what it took', async () => {
    const [from, to] = [await source(), new MemoryEventStore()];
    const [first] = await all(from);
    const meddled = Object.assign(Object.create(to) as EventStore, {
      append: async (...one: Parameters<EventStore['append']>) => {
        const outcome = await to.append(...one);
        if (one[0] === first!.streamId && one[2] === 'no_stream' && outcome.outcome === 'appended')
          await to.append(one[0], sampleEvents(1), outcome.revision, one[3]);
        return outcome;
      },
    });
    await expect(copyEvents(from, meddled)).rejects.toThrow(/somebody writes it/);
    const forgetful = Object.assign(Object.create(new MemoryEventStore()) as EventStore, {
      append: () => Promise.resolve({ outcome: 'appended', revision: 0, position: START }),
    });
    await expect(copyEvents(from, forgetful)).rejects.toThrow(/read back/);
  });
});
