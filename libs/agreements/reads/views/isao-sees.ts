import { jsonObjectOf, type JsonObject } from '@accord/kernel';
import type { Condition, EventPayloads, EventType } from '@accord/agreements/domain';

/** What somebody sees of the payload of one type of event. */
export type Sees<Type extends EventType> = (data: EventPayloads[Type]) => JsonObject;

/** The whole payload. */
export const everything = (data: object): JsonObject => jsonObjectOf(data);

/** That it happened, and nothing of its payload. */
export const nothing = (): JsonObject => ({});

/** These members of the payload, where they are there, and no others that it may ever carry. */
const only =
  <Type extends EventType>(...members: readonly (keyof EventPayloads[Type] & string)[]): Sees<Type> =>
  (data) =>
    Object.fromEntries(Object.entries(jsonObjectOf(data)).filter(([name]) => members.some((one) => one === name)));

/** Conditions that the ISAO is told of: its own. What a review asks of NCCIC is not for it. */
export const ofTheIsao = (conditions: readonly Condition[]): readonly Condition[] =>
  conditions.filter(({ owner }) => owner === 'ISAO');

/** D1 without its rationale, evidence and digest: a digest would let a guess at what is withheld be confirmed. */
const privacyReview: Sees<'PrivacyReviewPassed' | 'PrivacyReviewFailed'> = (data) =>
  jsonObjectOf({
    formVersion: data.formVersion,
    revisionNo: data.revisionNo,
    findings: data.findings.map(({ principle, finding, condition }) => ({
      principle,
      finding,
      ...(condition?.owner === 'ISAO' ? { condition } : {}),
    })),
    statutoryChecks: data.statutoryChecks.map(({ check, answer }) => ({ check, answer })),
    conditions: ofTheIsao(data.conditions),
    outcome: data.outcome,
  });

const signature: Sees<'SignatureRecorded'> = (data) =>
  data.party === 'ISAO' ? everything(data) : signatureOfNccic(data);

/** Without the certificate and the witness, who are government staff. */
const signatureOfNccic = only<'SignatureRecorded'>(
  'signatureId',
  'party',
  'termsVersion',
  'termsDigest',
  'method',
  'authorityDigest',
  'authorityValidUntil',
  'statementVersion',
);

/**
 * What ISAO callers see of each event (public contract, "Who sees what"): never the rationale of D1, the D2 form,
 * D3, internal comments, digests of those forms, conditions of others, or who on the government's side acted. Of events
 * that government records only what is named here is shown. Every read rests on this table: the history shows payloads
 * through it, and the detail shows each of its parts as the payload of the event that it came from. A new type of event
 * does not compile until somebody has thought about it here.
 */
export const ISAO_SEES: { readonly [Type in EventType]: Sees<Type> } = {
  AgreementDrafted: everything,
  DraftRevised: everything,
  AgreementProposed: everything,
  IntakeCompleted: ({ checklist, duplicates }) =>
    jsonObjectOf({ checklist: checklist.map(({ item, answer }) => ({ item, answer })), duplicates }),
  ReviewerAssigned: only('function', 'dueOn', 'reasonCode'),
  ReviewerRecused: only('function', 'reasonCode'),
  ConcurrenceRecorded: only('office', 'position', 'revisionNo'),
  ChangesRequested: only('stage', 'items', 'dueOn'),
  AgreementResubmitted: everything,
  PrivacyReviewPassed: privacyReview,
  PrivacyReviewFailed: privacyReview,
  ClassifiedAccessMarkedNotRequired: only('basis'),
  ClassifiedAccessApproved: ({ level, verificationDueOn, conditions }) =>
    jsonObjectOf({ level, verificationDueOn, conditions: ofTheIsao(conditions) }),
  ClassifiedAccessDenied: nothing, // the cause is the reason of D2
  ClassifiedAccessRequestDropped: everything,
  RiskAccepted: nothing,
  TermsOpenedForSignature: only('termsVersion', 'termsDigest', 'clauseIds', 'policyVersion', 'signBy'),
  SignatureRecorded: signature,
  SignatureVoided: only('signatureId', 'causeCode'),
  AgreementActivated: everything,
  AgreementRejected: only('reasonCode', 'publicStatement', 'fromState'),
  AgreementWithdrawn: everything,
};

/**
 * What everybody but the own ISAO sees of an event, where it is less than all. What a draft holds is nobody else's until
 * it is submitted, and a digest or the names of its fields are enough to guess it by trying.
 */
export const OTHERS_SEE: { readonly [Type in EventType]?: Sees<Type> } = { DraftRevised: nothing };
