import type { Json, JsonObject } from '@accord/kernel';
import { trusted } from '../trusted.js';
import { isAgreementEventType, type EventPayloads, type EventType } from '@accord/agreements/domain';

/** One datum that ISAO viewers never see. */
export interface Redaction {
  /** Member names from the root of the payload, parted by dots; `*` stands for every entry of a list. */
  readonly path: string;
  /** Limits the redaction to payloads in which a member has a value. */
  readonly where?: { readonly member: string; readonly is: string };
}

/** What ISAO viewers read of an event: all but what is redacted, or nothing but some members of its payload. */
export type Visibility = readonly Redaction[] | { readonly only: readonly string[] };

const hidden = (...paths: readonly string[]): readonly Redaction[] => paths.map((path) => ({ path }));

const ofNccic = (path: string): Redaction => ({ path, where: { member: 'party', is: 'NCCIC' } });

/** Rationale of D1 and where its evidence is found. What a condition asks of the organization is for it to read. */
const PRIVACY_FORM = hidden('findings.*.rationale', 'findings.*.evidence', 'statutoryChecks.*.locator');

/**
 * What of each event is withheld from ISAO viewers (public contract, "Who sees what"): the rationale of D1, the D2 form,
 * D3, internal comments and the `subjectId` of government staff. Of the events that carry D2 and D3 only what is listed is
 * shown. History and detail both read this table; a new type of event does not compile until somebody has thought about
 * it here.
 */
export const REDACTIONS: { readonly [Type in EventType]: Visibility } = {
  AgreementDrafted: [],
  DraftRevised: [],
  AgreementProposed: [],
  IntakeCompleted: hidden('checklist.*.note'),
  ReviewerAssigned: hidden('subjectId'),
  ReviewerRecused: hidden('subjectId'),
  ConcurrenceRecorded: hidden('comment'),
  ChangesRequested: [],
  AgreementResubmitted: [],
  PrivacyReviewPassed: PRIVACY_FORM,
  PrivacyReviewFailed: PRIVACY_FORM,
  ClassifiedAccessMarkedNotRequired: [],
  ClassifiedAccessApproved: { only: ['level', 'verificationDueOn'] },
  ClassifiedAccessDenied: { only: [] }, // the cause is the reason of D2
  ClassifiedAccessRequestDropped: [],
  RiskAccepted: { only: [] },
  TermsOpenedForSignature: [],
  SignatureRecorded: [ofNccic('certificateFingerprint'), ofNccic('witness')],
  SignatureVoided: [],
  AgreementActivated: [],
  AgreementRejected: [],
  AgreementWithdrawn: [],
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function without(value: Json, [name, ...rest]: readonly string[]): Json {
  if (typeof value !== 'object' || value === null || name === undefined) return value;
  if (isList(value)) return name === '*' ? value.map((entry) => without(entry, rest)) : value;
  const members = Object.entries(value)
    .filter(([member]) => member !== name || rest.length > 0)
    .map(([member, inner]) => [member, member === name ? without(inner, rest) : inner]);
  return trusted<JsonObject>(Object.fromEntries(members));
}

/**
 * The payload of an event as an ISAO viewer may read it: withheld members are absent. Of an event type that this build
 * does not know nothing is shown, since nobody has said yet what of it may be.
 */
export function redactedPayload(type: string, payload: JsonObject): JsonObject {
  if (!isAgreementEventType(type)) return {};
  const visibility = REDACTIONS[type];
  if ('only' in visibility)
    return Object.fromEntries(Object.entries(payload).filter(([member]) => visibility.only.includes(member)));
  const redacted = visibility
    .filter(({ where }) => where === undefined || payload[where.member] === where.is)
    .reduce<Json>((shown, { path }) => without(shown, path.split('.')), payload);
  return trusted<JsonObject>(redacted);
}

/** A part of the state that is the payload of an event, as an ISAO viewer may read it. */
export const redactedPart = <Type extends EventType>(type: Type, data: EventPayloads[Type]): JsonObject =>
  redactedPayload(type, trusted<JsonObject>(data));
