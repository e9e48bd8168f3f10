import {
  AppendListeners,
  START,
  storable,
  type AllPage,
  type AppendOutcome,
  type EventMetadata,
  type EventStore,
  type ExpectedRevision,
  type NewEvent,
  type Position,
  type RecordedEvent,
  type StorableAppend,
  type StorableEvent,
} from '@accord/event-store';
import type { JsonObject } from '@accord/kernel';

interface Stored extends StorableEvent {
  readonly streamId: string;
  readonly revision: number;
  readonly position: Position;
  readonly recordedAt: string;
}

/** A fresh object at each reading, so that no reader can change what another one sees. */
function recorded({ data: dataText, metadata: metadataText, ...stored }: Stored): RecordedEvent {
  const data: JsonObject = JSON.parse(dataText);
  const metadata: EventMetadata = JSON.parse(metadataText);
  return { ...stored, data, metadata };
}

/** Positions of this store count its events from 1. */
const isPosition = (text: string): text is Position => /^[1-9]\d*$/.test(text);

/**
 * The reference: the shortest store that keeps every promise of the port, except to outlive its process.
 * Every other adapter has to behave like this one.
 */
export class MemoryEventStore implements EventStore {
  private readonly log: Stored[] = [];
  private readonly streams = new Map<string, Stored[]>();
  private readonly byId = new Map<string, Stored>();
  private readonly listeners = new AppendListeners();

  async append(
    streamId: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
    recordedAt: string,
  ): Promise<AppendOutcome> {
    return this.write(storable(streamId, events, expected, recordedAt));
  }

  readStream(streamId: string, from = 0, limit = Number.POSITIVE_INFINITY): Promise<readonly RecordedEvent[]> {
    return Promise.resolve((this.streams.get(streamId) ?? []).slice(from, from + limit).map(recorded));
  }

  readAll(after: Position, limit: number): Promise<AllPage> {
    const first = Number(after); // positions count from 1, so this is the index of the next event
    const events = this.log.slice(first, first + limit).map(recorded);
    return Promise.resolve({ events, scannedTo: events.at(-1)?.position ?? after });
  }

  onAppended(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  head(): Promise<Position> {
    return Promise.resolve(this.log.at(-1)?.position ?? START);
  }

  private write(append: StorableAppend): AppendOutcome {
    const stream = this.streams.get(append.streamId) ?? [];
    const before = this.storedBefore(append);
    if (before) return { outcome: 'stored-before', revision: before.revision, position: before.position };
    const actualRevision = stream.length === 0 ? 'no_stream' : stream.length - 1;
    const known = append.events.some((event) => this.byId.has(event.eventId));
    if (known || (append.expected !== 'any' && append.expected !== actualRevision)) {
      return { outcome: 'conflict', actualRevision };
    }
    this.streams.set(append.streamId, stream);
    const last = append.events.map((event) => this.put(stream, append, event)).reduce((_, next) => next);
    this.listeners.wake();
    return { outcome: 'appended', revision: last.revision, position: last.position };
  }

  /** The last event of an append whose ids all stand in its stream, in its order, where it wanted them. */
  private storedBefore({ streamId, events, expected }: StorableAppend): Stored | undefined {
    const found = events.map((event) => this.byId.get(event.eventId));
    const first = expected === 'no_stream' ? 0 : expected === 'any' ? found[0]?.revision : expected + 1;
    if (first === undefined) return undefined;
    const inPlace = found.every((event, n) => event?.streamId === streamId && event.revision === first + n);
    return inPlace ? found.at(-1) : undefined;
  }

  private put(stream: Stored[], { streamId, recordedAt }: StorableAppend, event: StorableEvent): Stored {
    const position = String(this.log.length + 1);
    if (!isPosition(position)) throw new RangeError('The log in memory has no room for another event');
    const stored = { ...event, streamId, revision: stream.length, position, recordedAt };
    this.log.push(stored);
    stream.push(stored);
    this.byId.set(event.eventId, stored);
    return stored;
  }
}
