import type { FunctionName, LocalDate } from '@accord/kernel';
import type { AgreementForm, Application, Entitlement, Level, RiskLevel } from './application.js';
import type { Office, ReviewFunction } from './commands.js';
import type {
  ClassifiedDeterminationForm,
  Finding,
  PrivacyReviewForm,
  RiskAcceptanceForm,
  SignatureForm,
} from './forms.js';

/** State that a submission can be routed to. */
export type RoutedState = 'Proposed' | 'PrivacyReviewed' | 'ClassifiedAccessApproved';

/** What a change of one field means for reviews that were already passed. */
export type Materiality = 'privacy' | 'classified' | 'both' | 'none';

/** A condition that a review set. `conditionId` is `privacy.<Principle>` or `classified.<n>`. */
export interface Condition {
  readonly conditionId: string;
  readonly text: string;
  readonly owner: 'ISAO' | 'NCCIC';
  readonly dueOn: LocalDate;
  readonly blocking: boolean;
  readonly residualLevel?: RiskLevel;
}

/** The payload of every event of this stretch (domain rules, A7), by its type. */
export interface EventPayloads {
  AgreementDrafted: { organizationId: string; agreementForm: AgreementForm; predecessorId?: string };
  DraftRevised: { changedPaths: readonly string[]; draftDigest: string };
  AgreementProposed: {
    number: string;
    revisionNo: number;
    application: Application;
    applicationDigest: string;
    requestedLevel: Level;
    baselineVersion: string;
    certifiedBy: string;
    certificationVersion: string;
  };
  IntakeCompleted: {
    checklist: readonly { item: string; answer: boolean; note?: string }[];
    duplicates: readonly string[];
  };
  ReviewerAssigned: { function: ReviewFunction; subjectId: string; dueOn: LocalDate; reasonCode?: string };
  ReviewerRecused: { function: ReviewFunction; subjectId: string; reasonCode: string };
  ConcurrenceRecorded: {
    office: Office;
    position: 'Concur' | 'ConcurWithComment' | 'NonConcur';
    comment?: string;
    revisionNo: number;
    /** Id of the event of the NonConcur that is taken back. */
    supersedes?: string;
  };
  ChangesRequested: {
    stage: RoutedState;
    items: readonly { itemId: string; fieldPath: string; problem: string; action: string }[];
    dueOn: LocalDate;
  };
  AgreementResubmitted: {
    revisionNo: number;
    application: Application;
    applicationDigest: string;
    requestedLevel: Level;
    answers: readonly { itemId: string; answer: string }[];
    diff: readonly { path: string; materiality: Materiality }[];
    routedTo: RoutedState;
    /** Offices whose word ended with this text; absent in early records, where a privacy-material change ended all. */
    endedWordsOf?: readonly Office[];
    /** Present when the applicant became another party: the intake is to be done again. */
    reopensIntake?: true;
    certifiedBy: string;
    certificationVersion: string;
  };
  PrivacyReviewPassed: {
    formVersion: string;
    revisionNo: number;
    findings: readonly Finding[];
    statutoryChecks: PrivacyReviewForm['statutoryChecks'];
    conditions: readonly Condition[];
    formDigest: string;
    outcome: 'Passed' | 'PassedWithConditions';
  };
  PrivacyReviewFailed: {
    formVersion: string;
    revisionNo: number;
    findings: readonly Finding[];
    statutoryChecks: PrivacyReviewForm['statutoryChecks'];
    /** What the form asks for; only a review that passes opens conditions. */
    conditions: readonly Condition[];
    formDigest: string;
    outcome: 'Failed';
  };
  ClassifiedAccessMarkedNotRequired: { basis: 'NoneRequested' | 'Dropped' | 'Resubmitted' };
  ClassifiedAccessApproved: {
    form: ClassifiedDeterminationForm;
    formDigest: string;
    level: Exclude<Level, 'None'>;
    pathway: string;
    possession: boolean;
    scopeUnclassified: string;
    /** How many people are eligible, have signed and have the need confirmed: one number on approval. */
    people: number;
    fociStatus: ClassifiedDeterminationForm['foci']['status'];
    conditions: readonly Condition[];
    verificationDueOn: LocalDate;
    needRevalidateOn: LocalDate;
    determiningAuthority: 'DHS' | 'DoD';
    secondOfficial?: string;
  };
  ClassifiedAccessDenied: {
    form: ClassifiedDeterminationForm;
    formDigest: string;
    causeCode: string;
    /** ISO 8601 UTC. */
    effectiveAt: string;
    evidenceRef: string;
  };
  ClassifiedAccessRequestDropped: { acknowledgedBy: string; application: Application; applicationDigest: string };
  RiskAccepted: {
    riskId: string;
    form: RiskAcceptanceForm;
    formDigest: string;
    residualLevel: RiskLevel;
    acceptorRank: string;
    expiresOn: LocalDate;
    supersedes?: string;
  };
  TermsOpenedForSignature: {
    termsVersion: number;
    termsDigest: string;
    clauseIds: readonly string[];
    policyVersion: string;
    signBy: LocalDate;
  };
  SignatureRecorded: SignatureForm & { signatureId: string; party: 'ISAO' | 'NCCIC'; termsVersion: number };
  SignatureVoided: { signatureId: string; causeCode: 'TermsReopened' | 'Resubmitted' };
  AgreementActivated: {
    effectiveOn: LocalDate;
    expiresOn: LocalDate;
    expiresAt: string;
    termsVersion: number;
    termsDigest: string;
    entitlements: readonly Entitlement[];
    /** Id of the predecessor that was in force: from here on it entitles to nothing and stands against nobody. */
    supersedes?: string;
  };
  AgreementRejected: { reasonCode: string; publicStatement?: string; fromState: string };
  AgreementWithdrawn: { reasonCode: string; fromState: string };
}

/** Type of an agreement event. */
export type EventType = keyof EventPayloads;

/** An agreement event as it was decided. */
export type AgreementEvent = {
  [Type in EventType]: { readonly type: Type; readonly data: EventPayloads[Type] };
}[EventType];

/** An agreement event with what the record says about it: who, in which function, when, where in the stream. */
export type RecordedAgreementEvent = AgreementEvent & {
  readonly eventId: string;
  readonly revision: number;
  readonly recordedAt: string;
  readonly commandId: string;
  readonly actor: { readonly subjectId: string; readonly function: FunctionName };
};
