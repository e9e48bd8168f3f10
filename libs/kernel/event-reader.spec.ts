import { describe, expect, it } from '@jest/globals';
import { eventReader, foldVersion, UnreadableEvent, type Recorded, type StoredEvent, type Versioned } from './index.js';

type Event = Recorded & { readonly type: 'Named' | 'Counted'; readonly data: object };

const rules = {
  Named: { version: 1 },
  Counted: {
    version: 3,
    upcast: [
      ({ n, ...rest }) => ({ ...rest, count: Number(n) }),
      ({ count, ...rest }) => ({ ...rest, counts: [count ?? 0] }),
    ],
  },
} as const satisfies Record<Event['type'], Versioned>;

const reader = eventReader<Event>(rules, 'agreement');

const stored = (type: string, schemaVersion: number, data: object, more: Partial<StoredEvent> = {}): StoredEvent => ({
  eventId: 'event-1',
  type,
  schemaVersion,
  revision: 4,
  recordedAt: '2026-03-02T15:00:00.000Z',
  data,
  metadata: { commandId: 'command-1', actorSubjectId: 'cm-1', actorFunction: 'nccic.case_manager' },
  ...more,
});

const unreadable = (event: StoredEvent): UnreadableEvent | null => {
  try {
    reader.read(event);
    return null;
  } catch (error) {
    if (error instanceof UnreadableEvent) return error;
    throw error;
  }
};

describe('reading events back', () => {
  it('says who did what, when and where', () => {
    expect(reader.read(stored('Named', 1, { name: 'x' }))).toEqual({
      eventId: 'event-1',
      type: 'Named',
      revision: 4,
      recordedAt: '2026-03-02T15:00:00.000Z',
      data: { name: 'x' },
      commandId: 'command-1',
      actor: { subjectId: 'cm-1', function: 'nccic.case_manager' },
    });
  });

  it('leads a payload of any earlier version to the one that is folded, and leaves what is stored alone', () => {
    const text = { $sealed: 'v1' };
    const first = stored('Counted', 1, { n: '7', text });
    expect(reader.read(first).data).toEqual({ counts: [7], text });
    expect(first.data).toEqual({ n: '7', text });
    expect(reader.read(stored('Counted', 2, { count: 8, text })).data).toEqual({ counts: [8], text });
    expect(reader.read(stored('Counted', 3, { counts: [9], text })).data).toEqual({ counts: [9], text });
    expect([reader.versionOf('Named'), reader.versionOf('Counted')]).toEqual([1, 3]);
  });

  it('knows no version of a type that is none of the context', () => {
    expect(() => reader.versionOf('Other')).toThrow('No event of an agreement is of the type Other.');
    expect(() => reader.versionOf('constructor')).toThrow(TypeError);
  });

  it.each<[string, StoredEvent, string]>([
    ['a type that is unknown', stored('Other', 1, {}), 'Unknown event type on an agreement stream: Other'],
    [
      'a type that every object has',
      stored('constructor', 1, {}),
      'Unknown event type on an agreement stream: constructor',
    ],
    ['a version of a later build', stored('Named', 2, {}), 'Unknown version of an agreement event: 2 of Named'],
    ['a version before the first', stored('Counted', 0, {}), 'Unknown version of an agreement event: 0 of Counted'],
    ['half a version', stored('Counted', 1.5, {}), 'Unknown version of an agreement event: 1.5 of Counted'],
    [
      'nobody who acted',
      stored('Named', 1, {}, { metadata: { actorFunction: 'nccic.case_manager' } }),
      'An agreement event does not say who acted, or in which function.',
    ],
    [
      'a function that nobody can hold',
      stored('Named', 1, {}, { metadata: { actorSubjectId: 'cm-1', actorFunction: 'toString' } }),
      'An agreement event does not say who acted, or in which function.',
    ],
  ])('stops at %s, and names the event', (_what, event, message) => {
    const { eventId, revision, type, schemaVersion } = event;
    expect(unreadable(event)).toMatchObject({ message, event: { eventId, revision, type, schemaVersion } });
  });
});

describe('the version of a fold', () => {
  it('grows with every type, every version and every change beside them', () => {
    expect(foldVersion(rules, 0)).toBe(4);
    expect(foldVersion({ ...rules, Other: { version: 1 } }, 0)).toBe(5);
    expect(foldVersion({ ...rules, Named: { version: 2, upcast: [(data) => data] } }, 0)).toBe(5);
    expect(foldVersion(rules, 1)).toBe(5);
  });
});
