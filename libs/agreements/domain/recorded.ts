import { eventReader, foldVersion, tableOf, type SealedField } from '@accord/kernel';
import { EVENTS, type EventType, type RecordedAgreementEvent } from './agreement.js';
import { valueAt } from './review/materiality.js';

const reader = eventReader<RecordedAgreementEvent>(EVENTS, 'agreement');

/** The types of agreement events, chapter by chapter. */
export const AGREEMENT_EVENT_TYPES: readonly EventType[] = reader.types;

/** True for a type of agreement event that this build knows. */
export const isAgreementEventType = reader.isType;

/** The version in which this build writes the payload of a type. */
export const agreementEventVersion = reader.versionOf;

/**
 * A stored event of an agreement stream as the fold takes it, its payload led to the version that this build reads.
 * @throws {UnreadableEvent} on an event type or a version of payloads that this build does not know, or an event without
 * its actor, so that nothing rests on a half-read stream
 */
export const toAgreementEvent = reader.read;

/** The texts and contact data of every type of event: what is sealed before it is stored. */
export const sealedFields = tableOf<EventType, readonly SealedField[]>(
  AGREEMENT_EVENT_TYPES,
  (type) => EVENTS[type].seals,
);

/** True when a field is sealed in this payload. */
export const isSealedIn = (payload: unknown, { when }: Pick<SealedField, 'when'>): boolean =>
  when === undefined || valueAt(payload, when.path) === when.is;

/** How often a fold has changed in what it says while the types of events and their versions stayed what they were. */
const CHANGES_OF_FOLDS = 5;

/** Part of the version of every read model that keeps folded agreements: with another one they are folded anew. */
export const AGREEMENT_FOLD_VERSION = foldVersion(EVENTS, CHANGES_OF_FOLDS);
