import type { RecordedEvent as ServerEvent } from '@eventstore/db-client';
import {
  positionOf,
  STORE_METADATA_PREFIX,
  type EventMetadata,
  type Position,
  type RecordedEvent,
  type StorableEvent,
} from '@accord/event-store';
import { jsonObjectOf } from '@accord/kernel';

/** What stands in the metadata of an event beside its own: when it was recorded, its version, and whose append it is. */
const AT = `${STORE_METADATA_PREFIX}at`;
const VERSION = `${STORE_METADATA_PREFIX}version`;
const APPEND = `${STORE_METADATA_PREFIX}append`;

/** An event in the bytes in which it is sent, and in which it is found again. */
export interface EventBytes {
  readonly id: string;
  readonly type: string;
  readonly data: Buffer;
  readonly metadata: Buffer;
}

/**
 * The bytes of an event. Its metadata stands behind what the store keeps, so that no text is read to be written again.
 * @param appendId new for each append: the server stores one of two appends with the same ids and says of neither which
 */
export function bytesOf(event: StorableEvent, recordedAt: string, appendId: string): EventBytes {
  const kept = `"${AT}":"${recordedAt}","${VERSION}":"${event.schemaVersion}","${APPEND}":"${appendId}"`;
  const own = event.metadata === '{}' ? '}' : `,${event.metadata.slice(1)}`;
  const metadata = Buffer.from(`{${kept}${own}`);
  return { id: event.eventId, type: event.type, data: Buffer.from(event.data), metadata };
}

/** Whose append wrote an event, as its metadata says; undefined for a foreign event. */
export function appendIdOf({ metadata }: Pick<ServerEvent, 'metadata'>): string | undefined {
  return isObject(metadata) && typeof metadata[APPEND] === 'string' ? metadata[APPEND] : undefined;
}

/** Position of an event in the order of the whole log. */
export const positionIn = (event: ServerEvent): Position => positionOf(String(event.position?.commit ?? 0n));

/**
 * An event as the port gives it. One that somebody else wrote into a stream of ours is given with what it has: its type or
 * its data then fit no reader, and the stream is set aside with the id of the event.
 */
export function recordedEventOf(event: ServerEvent, streamId: string): RecordedEvent {
  const kept = isObject(event.metadata) ? event.metadata : {};
  const { [AT]: at, [VERSION]: version } = kept;
  return {
    eventId: event.id,
    type: event.type,
    schemaVersion: typeof version === 'string' ? Number(version) : 1,
    data: isObject(event.data) ? jsonObjectOf(event.data) : {},
    metadata: textsIn(kept),
    streamId,
    revision: Number(event.revision),
    position: positionIn(event),
    recordedAt: typeof at === 'string' ? at : event.created.toISOString(),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

/** The metadata of the event itself: texts, as whoever appends has them. */
function textsIn(kept: Readonly<Record<string, unknown>>): EventMetadata {
  const metadata: Record<string, string> = {};
  for (const name of Object.keys(kept)) {
    const text = kept[name];
    if (typeof text === 'string' && !name.startsWith(STORE_METADATA_PREFIX)) metadata[name] = text;
  }
  return metadata;
}
