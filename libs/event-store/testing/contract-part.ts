import assert from 'node:assert/strict';
import type {
  AppendOutcome,
  EventStore,
  ExpectedRevision,
  NewEvent,
  Position,
  Premises,
  RecordedEvent,
} from '../port.js';
import { RECORDED_AT } from './sample-events.js';

/** Where stores are allowed to differ. Each adapter states what it does, and the contract holds it to that. */
export interface StoreTraits {
  /** An id that stands earlier in the same stream, sent again with the present revision. */
  readonly idReusedLaterInStream: 'conflict' | 'appended';
  /** An id that stands in another stream: refused, or nobody looks for it there. */
  readonly idInAnotherStream: 'conflict' | 'not-looked-for';
  /** Positions count the events without gaps. */
  readonly densePositions: boolean;
}

/** One promise of the port: a sentence, and how to see that a store keeps it. */
export interface ContractPart {
  readonly name: string;
  readonly check: (store: EventStore, traits: StoreTraits) => Promise<void>;
}

/** Appends at the contract's moment. */
export const append = (
  store: EventStore,
  stream: string,
  events: readonly NewEvent[],
  expected: ExpectedRevision,
  premises?: Premises,
): Promise<AppendOutcome> => store.append(stream, events, expected, RECORDED_AT, premises);

/** Appends and insists that it was written; gives revision and position. */
export async function appended(
  store: EventStore,
  stream: string,
  events: readonly NewEvent[],
  expected: ExpectedRevision,
  premises?: Premises,
): Promise<{ readonly revision: number; readonly position: Position }> {
  const result = await append(store, stream, events, expected, premises);
  assert.equal(result.outcome, 'appended');
  if (result.outcome !== 'appended') throw new Error('unreachable: asserted above');
  return result;
}

/** Ids of events, in order. */
export const idsOf = (events: readonly NewEvent[]): string[] => events.map((event) => event.eventId);

/** Insists that a stream holds exactly these events, in this order, from revision 0 on. */
export async function holds(store: EventStore, stream: string, events: readonly NewEvent[]): Promise<void> {
  const found = await store.readStream(stream);
  assert.deepEqual(idsOf(found), idsOf(events));
  assert.deepEqual(
    found.map((event) => event.revision),
    events.map((_, revision) => revision),
  );
}

/** Everything after a position, page by page. */
export async function readOn(store: EventStore, after: Position, limit: number): Promise<RecordedEvent[]> {
  const all: RecordedEvent[] = [];
  let from = after;
  for (;;) {
    const { events, scannedTo } = await store.readAll(from, limit);
    assert.ok(events.length <= limit);
    all.push(...events);
    if (events.length === 0 && scannedTo === from) return all;
    from = scannedTo;
  }
}
