import { describe, expect, it } from '@jest/globals';
import { eventReader, jsonObjectOf, type Recorded, type Versioned } from '@accord/kernel';
import { MemoryEventStore } from '@accord/event-store/memory';
import { EventWriter, type DecidedEvents } from '@accord/commands';
import { openly } from './testing/counter.js';
import { CASE_MANAGER, CounterSystem, envelope, ID, NOW, STREAM } from './testing/counter-system.js';

type Event = Recorded & { readonly type: 'Named' | 'Counted'; readonly data: object };

/** A context as one release knows it. */
const release = (counted: Versioned) => eventReader<Event>({ Named: { version: 1 }, Counted: counted }, 'agreement');
const former = release({ version: 1 });
const next = release({ version: 2, upcast: [({ n, ...rest }) => ({ ...rest, count: Number(n) })] });

/** What a release decided. */
const decidedBy = ({ versionOf }: typeof former, ...events: DecidedEvents['events']): DecidedEvents => ({
  envelope: envelope(),
  requestDigest: 'digest',
  actor: { ...CASE_MANAGER, function: 'nccic.case_manager' },
  events,
  subjects: { organization: `organization:${ID}`, author: CASE_MANAGER.subjectId },
  policyVersion: '2026.1',
  premises: {},
  moment: { now: NOW, today: '2026-03-02' },
  versionOf,
});

describe('The version of a payload', () => {
  it('is that of its type when it was written, and what an earlier release wrote is led to the version of this one', async () => {
    const store = new MemoryEventStore();
    const writer = new EventWriter(store, openly);
    await writer.write(STREAM, { revision: -1 }, decidedBy(former, { type: 'Counted', data: { n: '7' } }));
    const later = [
      { type: 'Named', data: { name: 'x' } },
      { type: 'Counted', data: { count: 8 } },
    ];
    const written = await writer.write(STREAM, { revision: 0 }, decidedBy(next, ...later));
    const stored = await store.readStream(STREAM);
    expect(stored.map(({ type, schemaVersion }) => [type, schemaVersion])).toEqual([
      ['Counted', 1],
      ['Named', 1],
      ['Counted', 2],
    ]);
    expect(stored.map((event) => next.read(event).data)).toEqual([{ count: 7 }, { name: 'x' }, { count: 8 }]);
    expect('recorded' in written && written.recorded.map(({ schemaVersion }) => schemaVersion)).toEqual([1, 2]);
    expect(() => former.read(stored[2]!)).toThrow('Unknown version'); // the release before does not misread it
  });

  it('is asked of the aggregate by the pipeline', async () => {
    const system = await CounterSystem.made();
    system.counter.raisedVersion = 3;
    await system.send();
    expect((await system.store.readStream(STREAM)).map(({ schemaVersion }) => schemaVersion)).toEqual([1, 3]);
    expect(jsonObjectOf((await system.store.readStream(STREAM))[1]!.data)).toEqual({ by: CASE_MANAGER.subjectId });
  });
});
