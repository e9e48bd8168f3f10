import { FUNCTIONS, type FunctionName } from '@accord/kernel';
import type { EventType, RecordedAgreementEvent } from './events.js';

/** A stored event, as far as the fold of an agreement needs it; what every event store hands out fits. */
export interface StoredAgreementEvent {
  readonly eventId: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly revision: number;
  readonly recordedAt: string;
  /** The payload, sealed or not: the fold carries texts along and never looks into them. */
  readonly data: unknown;
  /** `commandId`, `actorSubjectId` and `actorFunction` are read. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** Every type of event that this build can fold; a type missing here does not compile. */
const EVENT_TYPES: Readonly<Record<EventType, true>> = {
  AgreementDrafted: true,
  DraftRevised: true,
  AgreementProposed: true,
  IntakeCompleted: true,
  ReviewerAssigned: true,
  ReviewerRecused: true,
  ConcurrenceRecorded: true,
  ChangesRequested: true,
  AgreementResubmitted: true,
  PrivacyReviewPassed: true,
  PrivacyReviewFailed: true,
  ClassifiedAccessMarkedNotRequired: true,
  ClassifiedAccessApproved: true,
  ClassifiedAccessDenied: true,
  ClassifiedAccessRequestDropped: true,
  RiskAccepted: true,
  TermsOpenedForSignature: true,
  SignatureRecorded: true,
  SignatureVoided: true,
  AgreementActivated: true,
  AgreementRejected: true,
  AgreementWithdrawn: true,
};

/** True for a type of agreement event that this build knows. */
export const isAgreementEventType = (type: string): type is EventType => Object.hasOwn(EVENT_TYPES, type);

/** The types of agreement events, in the order of the catalogue. */
export const AGREEMENT_EVENT_TYPES: readonly EventType[] = Object.keys(EVENT_TYPES).filter(isAgreementEventType);

/** The version of payloads that the folds read. */
const SCHEMA_VERSION = 1;

type Folded = Omit<StoredAgreementEvent, 'metadata' | 'schemaVersion'> &
  Pick<RecordedAgreementEvent, 'commandId' | 'actor'>;

/** Payloads are trusted to fit their type: nothing but the decider writes agreement streams. */
const isKnown = (event: Folded): event is RecordedAgreementEvent => isAgreementEventType(event.type);

const KNOWN_FUNCTIONS: ReadonlyMap<string, FunctionName> = new Map(FUNCTIONS.map((name) => [name, name]));

/** Separation of duties is judged on who acted in which function: an event that does not say so cannot be folded. */
function actorOf(metadata: StoredAgreementEvent['metadata']): { subjectId: string; function: FunctionName } {
  const subjectId = metadata['actorSubjectId'];
  const name = KNOWN_FUNCTIONS.get(metadata['actorFunction'] ?? '');
  if (!subjectId || !name) throw new TypeError('An agreement event does not say who acted, or in which function.');
  return { subjectId, function: name };
}

/**
 * A stored event of an agreement stream as the fold takes it.
 * @throws TypeError on an event type or a version of payloads that this build does not know, or an event without its
 * actor, so that nothing rests on a half-read stream
 */
export function toAgreementEvent(stored: StoredAgreementEvent): RecordedAgreementEvent {
  const { eventId, type, schemaVersion, revision, recordedAt, data, metadata } = stored;
  if (schemaVersion !== SCHEMA_VERSION)
    throw new TypeError(`Unknown version of an agreement event: ${schemaVersion} of ${type}`);
  const commandId = metadata['commandId'] ?? '';
  const event: Folded = { eventId, type, revision, recordedAt, data, commandId, actor: actorOf(metadata) };
  if (!isKnown(event)) throw new TypeError(`Unknown event type on an agreement stream: ${type}`);
  return event;
}
