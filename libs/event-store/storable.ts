import { isUuid } from '@accord/kernel';
import { jsonFault } from './json-text.js';
import { AppendTooLarge, UnstorableEvent, type ExpectedRevision, type NewEvent } from './port.js';

/** The most that one append may hold: bytes (UTF-8) of the data, metadata and types of its events together. */
export const APPEND_LIMIT_BYTES = 1_048_576;

/** The one stream without an id in its name: refusals of the whole system, in the order in which they happened. */
export const SECURITY_AUDIT_STREAM = 'security-audit';

/** An event whose payloads are JSON text already: nothing that the caller changes later can reach the store. */
export interface StorableEvent {
  readonly eventId: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: string;
  readonly metadata: string;
}

/** An append that every store can take. `bytes` is its size as the limit counts it. */
export interface StorableAppend {
  readonly streamId: string;
  readonly events: readonly StorableEvent[];
  readonly expected: ExpectedRevision;
  readonly recordedAt: string;
  readonly bytes: number;
}

const STREAM = /^[A-Za-z][A-Za-z0-9_]{0,63}-(.+)$/;
const EVENT_TYPE = /^[A-Za-z][A-Za-z0-9_.]{0,127}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;
const VERSION_LIMIT = 32_767;

function refuse(reason: string): never {
  throw new UnstorableEvent(reason);
}

function checkStream(streamId: string): void {
  if (streamId === SECURITY_AUDIT_STREAM) return;
  if (!isUuid(STREAM.exec(streamId)?.[1] ?? '')) refuse('A stream is named <category>-<uuid>; a category has no "-"');
}

function checkExpected(expected: ExpectedRevision): void {
  if (expected === 'any' || expected === 'no_stream') return;
  if (!Number.isSafeInteger(expected) || expected < 0) refuse('The expected revision is not a whole number from 0 on');
}

/** ISO 8601 UTC with three digits of milliseconds: the form in which every store gives it back. */
function instant(text: string): string {
  const moment = new Date(INSTANT.test(text) ? text : Number.NaN);
  if (Number.isNaN(moment.getTime())) refuse('The time of recording is not an instant in ISO 8601 UTC');
  return moment.toISOString();
}

function jsonObjectText(value: unknown, name: string): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(`The ${name} is not an object`);
  const fault = jsonFault(value);
  if (fault !== undefined) refuse(`The ${name} cannot be stored: ${fault}`);
  return JSON.stringify(value);
}

function storableEvent(event: NewEvent): StorableEvent {
  if (!isUuid(event.eventId)) refuse('An event id is not a lower-case UUID');
  if (!EVENT_TYPE.test(event.type)) refuse('An event type is not a name of letters, digits, "_" and "."');
  const version = event.schemaVersion;
  if (!Number.isInteger(version) || version < 1 || version > VERSION_LIMIT) refuse('A schema version is out of range');
  const text = Object.values(event.metadata).every((value) => typeof value === 'string');
  if (!text) refuse('Metadata holds something other than text');
  return {
    eventId: event.eventId,
    type: event.type,
    schemaVersion: version,
    data: jsonObjectText(event.data, 'data'),
    metadata: jsonObjectText(event.metadata, 'metadata'),
  };
}

const sizeOf = ({ type, data, metadata }: StorableEvent): number =>
  type.length + Buffer.byteLength(data) + Buffer.byteLength(metadata);

/**
 * Checks an append by the rules that all stores share and turns its payloads into text, before any I/O.
 * @throws {UnstorableEvent} (`AppendTooLarge` above the limit) with the reason; the reason names places, never values that were sent
 */
export function storable(
  streamId: string,
  events: readonly NewEvent[],
  expected: ExpectedRevision,
  recordedAt: string,
): StorableAppend {
  checkStream(streamId);
  checkExpected(expected);
  if (events.length === 0) refuse('An append has no events');
  if (new Set(events.map((event) => event.eventId)).size < events.length) refuse('Two events have the same id');
  const texts = events.map(storableEvent);
  const bytes = texts.reduce((sum, event) => sum + sizeOf(event), 0);
  if (bytes > APPEND_LIMIT_BYTES)
    throw new AppendTooLarge(`An append of ${bytes} bytes is above ${APPEND_LIMIT_BYTES}`);
  return { streamId, events: texts, expected, recordedAt: instant(recordedAt), bytes };
}
