import { eventReader, tableOf, type SealedField } from '@accord/kernel';
import { EVENTS, type EventType, type RecordedPolicyEvent } from './policy.js';

const reader = eventReader<RecordedPolicyEvent>(EVENTS, 'policy');

/** The types of policy events, chapter by chapter. */
export const POLICY_EVENT_TYPES: readonly EventType[] = reader.types;

/** True for the types of this context that this build knows. */
export const isPolicyEventType = reader.isType;

/** The version in which this build writes the payload of a type. */
export const policyEventVersion = reader.versionOf;

/**
 * A stored event of the policy stream as the fold takes it, its payload led to the version that this build reads.
 * @throws {UnreadableEvent} on an event type or a version of payloads that this build does not know, or an event without
 * its actor: no decision rests on a half-read stream
 */
export const toPolicyEvent = reader.read;

/** The texts of every type of event that are sealed before it is stored. */
export const sealedFields = tableOf<EventType, readonly SealedField[]>(
  POLICY_EVENT_TYPES,
  (type) => EVENTS[type].seals,
);
