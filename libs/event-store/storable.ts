import { isUuid } from '@accord/kernel';
import { jsonFault } from './json-text.js';
import {
  AppendTooLarge,
  UnstorableEvent,
  type ExpectedRevision,
  type NewEvent,
  type Premises,
  type StreamRevision,
} from './port.js';

/** The most that one append may hold: bytes (UTF-8) of the data, metadata, types and frames of its events, and of its premises. */
export const APPEND_LIMIT_BYTES = 1_048_576;

/**
 * What a store may add to each event, in bytes: when it was recorded, the version of its payload, whose append it is, and
 * its type once more. It counts, so that what fits here fits into every store.
 */
export const EVENT_FRAME_BYTES = 256;

/** Names of metadata that begin so are for the stores: what they keep beside the metadata of an event. */
export const STORE_METADATA_PREFIX = 'accord.';

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

/** A stream that an append rests on, and where it must end. */
export interface StorablePremise {
  readonly streamId: string;
  readonly revision: StreamRevision;
}

/** An append that every store can take. The premises stand in the order of their names. `bytes` is its size as the limit counts it. */
export interface StorableAppend {
  readonly streamId: string;
  readonly events: readonly StorableEvent[];
  readonly expected: ExpectedRevision;
  readonly recordedAt: string;
  readonly premises: readonly StorablePremise[];
  readonly bytes: number;
}

const STREAM = /^[A-Za-z][A-Za-z0-9_]{0,63}-(.+)$/;
const EVENT_TYPE = /^[A-Za-z][A-Za-z0-9_.]{0,127}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;
const VERSION_LIMIT = 32_767;

function refuse(reason: string): never {
  throw new UnstorableEvent(reason);
}

/** Whether a stream of this name can hold events of Accord; a store that others use as well has further ones. */
export const isStreamName = (text: string): boolean =>
  text === SECURITY_AUDIT_STREAM || isUuid(STREAM.exec(text)?.[1] ?? '');

function checkStream(streamId: string): void {
  if (!isStreamName(streamId)) refuse('A stream is named <category>-<uuid>; a category has no "-"');
}

function checkExpected(expected: ExpectedRevision): void {
  if (expected === 'any' || expected === 'no_stream') return;
  if (!Number.isSafeInteger(expected) || expected < 0) refuse('The expected revision is not a whole number from 0 on');
}

function storablePremises(streamId: string, premises: Premises): StorablePremise[] {
  return Object.keys(premises)
    .toSorted()
    .map((name) => {
      checkStream(name);
      if (name === streamId) refuse('A premise is another stream; where its own ends is what an append expects');
      const revision: ExpectedRevision = premises[name] ?? 'any';
      if (revision === 'any') refuse('A premise names a revision, or that the stream does not exist');
      checkExpected(revision);
      return { streamId: name, revision };
    });
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
  const reserved = Object.keys(event.metadata).some((name) => name.startsWith(STORE_METADATA_PREFIX));
  if (reserved) refuse(`A name in the metadata begins with "${STORE_METADATA_PREFIX}", which is for the stores`);
  return {
    eventId: event.eventId,
    type: event.type,
    schemaVersion: version,
    data: jsonObjectText(event.data, 'data'),
    metadata: jsonObjectText(event.metadata, 'metadata'),
  };
}

/** Bytes that a revision counts for. */
const REVISION_BYTES = 8;

const sizeOf = ({ type, data, metadata }: StorableEvent): number =>
  EVENT_FRAME_BYTES + type.length + Buffer.byteLength(data) + Buffer.byteLength(metadata);

const sizeOfPremise = ({ streamId }: StorablePremise): number => streamId.length + REVISION_BYTES;

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

/**
 * Checks an append by the rules that all stores share and turns its payloads into text, before any I/O.
 * @throws {UnstorableEvent} (`AppendTooLarge` above the limit) with the reason; the reason names places, never values that were sent
 */
export function storable(
  streamId: string,
  events: readonly NewEvent[],
  expected: ExpectedRevision,
  recordedAt: string,
  premises: Premises = {},
): StorableAppend {
  checkStream(streamId);
  checkExpected(expected);
  if (events.length === 0) refuse('An append has no events');
  if (new Set(events.map((event) => event.eventId)).size < events.length) refuse('Two events have the same id');
  const texts = events.map(storableEvent);
  const rests = storablePremises(streamId, premises);
  const bytes = total(texts.map(sizeOf)) + total(rests.map(sizeOfPremise));
  if (bytes > APPEND_LIMIT_BYTES)
    throw new AppendTooLarge(`An append of ${bytes} bytes is above ${APPEND_LIMIT_BYTES}`);
  return { streamId, events: texts, expected, recordedAt: instant(recordedAt), premises: rests, bytes };
}
