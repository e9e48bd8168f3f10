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
  type Premises,
  type RecordedEvent,
  type StorableAppend,
  type StorableEvent,
  type StreamRevision,
} from '@accord/event-store';
import { freshId, type JsonObject } from '@accord/kernel';

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
  private readonly id = freshId();
  private readonly log: Stored[] = [];
  private readonly streams = new Map<string, Stored[]>();
  private readonly byId = new Map<string, Stored>();
  private readonly listeners = new AppendListeners();

  async append(
    streamId: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
    recordedAt: string,
    premises?: Premises,
  ): Promise<AppendOutcome> {
    return this.write(storable(streamId, events, expected, recordedAt, premises));
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

  identity(): Promise<string> {
    return Promise.resolve(this.id);
  }

  private write(append: StorableAppend): AppendOutcome {
    const before = this.storedBefore(append);
    if (before) return { outcome: 'stored-before', revision: before.revision, position: before.position };
    const elsewhere = this.notWhereBelieved(append);
    if (elsewhere !== undefined)
      return { outcome: 'conflict', streamId: elsewhere, actualRevision: this.endOf(elsewhere) };
    const stream = this.streams.get(append.streamId) ?? [];
    this.streams.set(append.streamId, stream);
    const last = append.events.map((event) => this.put(stream, append, event)).reduce((_, next) => next);
    this.listeners.wake();
    return { outcome: 'appended', revision: last.revision, position: last.position };
  }

  private endOf(streamId: string): StreamRevision {
    const events = this.streams.get(streamId)?.length ?? 0;
    return events === 0 ? 'no_stream' : events - 1;
  }

  /** The stream with which an append conflicts: its own, or the first of its premises that has moved. */
  private notWhereBelieved({ streamId, events, expected, premises }: StorableAppend): string | undefined {
    const known = events.some((event) => this.byId.has(event.eventId));
    if (known || (expected !== 'any' && expected !== this.endOf(streamId))) return streamId;
    return premises.find((premise) => premise.revision !== this.endOf(premise.streamId))?.streamId;
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
