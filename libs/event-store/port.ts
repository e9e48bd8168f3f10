import type { JsonObject } from '@accord/kernel';

declare const brand: unique symbol;

/**
 * Place of an event in the order of the whole store: opaque text without padding, ordered by length, then by text.
 * Different stores make different positions; nothing outside a store may calculate with one.
 */
export type Position = string & { readonly [brand]: 'Position' };

const isPosition = (text: string): text is Position => /^(0|[1-9]\d{0,38})$/.test(text);

/** The position that a text stands for; null for what no store can have given out. */
export const positionIn = (text: string): Position | null => (isPosition(text) ? text : null);

/** A position that is known to be one. @throws {TypeError} otherwise */
export function positionOf(text: string): Position {
  if (!isPosition(text)) throw new TypeError('Not a position');
  return text;
}

/** The position before the first event. */
export const START = positionOf('0');

/** Orders two positions: negative, zero or positive. */
export const comparePositions = (a: Position, b: Position): number =>
  a.length === b.length ? (a < b ? -1 : a > b ? 1 : 0) : a.length - b.length;

/** Metadata of an event: strings only, so that every store can carry it. */
export type EventMetadata = Readonly<Record<string, string>>;

/** An event that is about to be appended. Its id names it in the whole store and makes a retry harmless. */
export interface NewEvent {
  readonly eventId: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: JsonObject;
  readonly metadata: EventMetadata;
}

/** An event as the store holds it. `revision` counts from 0 within its stream; `recordedAt` is ISO 8601 UTC. */
export interface RecordedEvent extends NewEvent {
  readonly streamId: string;
  readonly revision: number;
  readonly position: Position;
  readonly recordedAt: string;
}

/** Where a stream ends: its last revision, counted from 0, or that it does not exist. */
export type StreamRevision = number | 'no_stream';

/** What a writer believes about its stream: where it ends, or nothing at all. */
export type ExpectedRevision = StreamRevision | 'any';

/** What else a decision rests on: other streams by name, and where each ended when it was looked at. */
export type Premises = Readonly<Record<string, StreamRevision>>;

/**
 * What became of an append. `stored-before`: the same ids stand where this append wanted them, nothing was written.
 * `conflict`: a stream does not end where it was believed to, nothing was written. `streamId` is the append's own stream,
 * or else the first of its premises, by name, that has moved.
 */
export type AppendOutcome =
  | { readonly outcome: 'appended' | 'stored-before'; readonly revision: number; readonly position: Position }
  | { readonly outcome: 'conflict'; readonly streamId: string; readonly actualRevision: StreamRevision };

/** The store does not answer, or whether it wrote is unknown: retry with the same ids and the same expected revision. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** The events can never be stored (too large, text that JSON cannot carry): refused before any I/O. */
export class UnstorableEvent extends Error {
  override readonly name: string = 'UnstorableEvent';
}

/** The events of one append are together larger than any store takes. */
export class AppendTooLarge extends UnstorableEvent {
  override readonly name = 'AppendTooLarge';
}

/** A page of the whole store. `scannedTo` is the position up to which the answer is complete. */
export interface AllPage {
  readonly events: readonly RecordedEvent[];
  readonly scannedTo: Position;
}

/** Token under which the composition provides the event store. */
export const EVENT_STORE = Symbol('EventStore');

/** The port that every event store fits: PostgreSQL, EventStoreDB and the in-memory reference. */
export interface EventStore {
  /**
   * Appends one or more events to a stream, all or none, if the stream and every premise end where they are believed to.
   * All of it is compared at the moment of the append: nothing that the events rest on has moved when they are recorded.
   * An append that is sent again is told that it is stored, whatever has moved since.
   * @param recordedAt ISO 8601 UTC; the later of the stream's last and the clock, chosen by the caller
   * @param premises other streams than this one; none by default
   * @throws {StoreUnavailable} when the outcome is unknown @throws {UnstorableEvent} before any I/O
   */
  append(
    streamId: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
    recordedAt: string,
    premises?: Premises,
  ): Promise<AppendOutcome>;
  /** Events of a stream in order, from a revision on (default 0), at most `limit`; none when the stream is absent. */
  readStream(streamId: string, from?: number, limit?: number): Promise<readonly RecordedEvent[]>;
  /** The next events of the whole store after a position, in order, at most `limit`. */
  readAll(after: Position, limit: number): Promise<AllPage>;
  /** Calls back, soon after it happened, whenever there may be something after `head()` of before. Returns how to stop. */
  onAppended(listener: () => void): () => void;
  /** Position of the newest event, or START. */
  head(): Promise<Position>;
  /**
   * Which log this is, as a UUID: another one gives the same positions to other events. Whoever keeps a position keeps it
   * together with the identity, and begins at START when that has changed.
   */
  identity(): Promise<string>;
}
