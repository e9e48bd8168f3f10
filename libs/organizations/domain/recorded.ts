import { FUNCTIONS, type FunctionName } from '@accord/kernel';
import type { EventType, RecordedOrganizationEvent } from './events.js';

/** A stored event, as far as the fold needs it; what every event store hands out fits. */
export interface StoredEvent {
  readonly eventId: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly revision: number;
  readonly recordedAt: string;
  readonly data: unknown;
  readonly metadata: Readonly<Record<string, string>>;
}

const EVENT_TYPES: Readonly<Record<EventType, true>> = {
  OrganizationRegistered: true,
  StandardsAttestationRecorded: true,
  StandardsAttestationWithdrawn: true,
  StandardsAttestationLapsed: true,
  SecurityFactRecorded: true,
  OfficerAppointed: true,
  AppointmentEnded: true,
};

/** True for the types of this context that this build knows. */
export const isOrganizationEventType = (type: string): type is EventType => Object.hasOwn(EVENT_TYPES, type);

/** The version of payloads that the folds read. */
const SCHEMA_VERSION = 1;

type Folded = Omit<StoredEvent, 'metadata' | 'schemaVersion'> & Pick<RecordedOrganizationEvent, 'commandId' | 'actor'>;

/** Payloads are trusted to fit their type: nothing but the decider writes organization streams. */
const isKnown = (event: Folded): event is RecordedOrganizationEvent => isOrganizationEventType(event.type);

function functionOf(name: string | undefined): FunctionName {
  const known = FUNCTIONS.find((one) => one === name);
  if (!known) throw new TypeError(`Unknown function in the metadata of an organization event: ${name}`);
  return known;
}

/**
 * A stored event of an organization stream as the fold takes it.
 * @throws TypeError on an event type, a version of payloads or a function that this build does not know: no decision
 * rests on a half-read stream
 */
export function toOrganizationEvent({ metadata, ...stored }: StoredEvent): RecordedOrganizationEvent {
  const { eventId, type, schemaVersion, revision, recordedAt, data } = stored;
  if (schemaVersion !== SCHEMA_VERSION)
    throw new TypeError(`Unknown version of an organization event: ${schemaVersion} of ${type}`);
  const commandId = metadata['commandId'] ?? '';
  const actor = { subjectId: metadata['actorSubjectId'] ?? '', function: functionOf(metadata['actorFunction']) };
  const event: Folded = { eventId, type, revision, recordedAt, data, commandId, actor };
  if (!isKnown(event)) throw new TypeError(`Unknown event type on an organization stream: ${type}`);
  return event;
}
