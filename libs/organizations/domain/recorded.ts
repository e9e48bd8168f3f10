import { eventReader, tableOf, type SealedField } from '@accord/kernel';
import { EVENTS, type EventType, type RecordedOrganizationEvent } from './organization.js';

const reader = eventReader<RecordedOrganizationEvent>(EVENTS, 'organization');

/** The types of organization events, chapter by chapter. */
export const ORGANIZATION_EVENT_TYPES: readonly EventType[] = reader.types;

/** True for the types of this context that this build knows. */
export const isOrganizationEventType = reader.isType;

/** The version in which this build writes the payload of a type. */
export const organizationEventVersion = reader.versionOf;

/**
 * A stored event of an organization stream as the fold takes it, its payload led to the version that this build reads.
 * @throws {UnreadableEvent} on an event type or a version of payloads that this build does not know, or an event without
 * its actor: no decision rests on a half-read stream
 */
export const toOrganizationEvent = reader.read;

/** The texts of every type of event that are sealed before it is stored. */
export const sealedFields = tableOf<EventType, readonly SealedField[]>(
  ORGANIZATION_EVENT_TYPES,
  (type) => EVENTS[type].seals,
);
