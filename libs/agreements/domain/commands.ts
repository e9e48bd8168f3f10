import type { LocalDate } from '@accord/kernel';
import type { AgreementForm, Application, Entitlement } from './application.js';
import type { ClassifiedDeterminationForm, PrivacyReviewForm, RiskAcceptanceForm, SignatureForm } from './forms.js';

/** Functions that can be assigned to review an agreement. */
export type ReviewFunction = 'dhs.privacy' | 'dhs.crcl' | 'dhs.counsel' | 'dhs.csa';

/** Offices that concur. */
export type Office = 'crcl' | 'counsel' | 'second-official';

/** The certification that goes with a submission. */
export interface Certification {
  readonly accepted: true;
  readonly textVersion: string;
}

/** The payload of every agreement command of this stretch (domain rules, A4 rows 1-19 and 40), by its name. */
export interface CommandPayloads {
  CreateDraft: { organizationId: string; agreementForm: AgreementForm; predecessorId?: string };
  ReviseDraft: { fieldPatch: { readonly [field: string]: unknown } };
  SubmitProposal: { application?: Application; applicationDigest?: string; certification: Certification };
  CompleteIntake: {
    checklist: readonly { item: string; answer: boolean; note?: string }[];
    duplicatesChecked: true;
  };
  AssignReviewer: { function: ReviewFunction; subjectId: string; dueOn: LocalDate };
  RecordConcurrence: { office: Office; position: 'Concur' | 'ConcurWithComment' | 'NonConcur'; comment?: string };
  RequestChanges: { items: readonly { fieldPath: string; problem: string; action: string }[]; dueOn: LocalDate };
  Resubmit: {
    application: Application;
    answers: readonly { itemId: string; answer: string }[];
    certification: Certification;
  };
  PassPrivacyReview: { form: PrivacyReviewForm };
  FailPrivacyReview: { form: PrivacyReviewForm };
  ApproveClassifiedAccess: { form: ClassifiedDeterminationForm };
  DenyClassifiedAccess: { form: ClassifiedDeterminationForm };
  DropClassifiedRequest: { acknowledged: true };
  AcceptRisk: { form: RiskAcceptanceForm };
  OpenForSignature: { signBy?: LocalDate };
  SignAgreement: SignatureForm;
  ActivateAgreement: { effectiveOn?: LocalDate; expiresOn?: LocalDate; entitlements?: readonly Entitlement[] };
  RejectProposal: { reasonCode: string; publicStatement?: string };
  WithdrawProposal: { reasonCode: string };
  RecuseReviewer: { function: ReviewFunction; reasonCode: string };
  ReassignReviewer: { function: ReviewFunction; subjectId: string; dueOn: LocalDate; reasonCode: string };
}

/** Name of an agreement command. */
export type CommandName = keyof CommandPayloads;

/** An agreement command: its name and its payload, already valid against the contract's schema. */
export type AgreementCommand = {
  [Name in CommandName]: { readonly type: Name; readonly payload: CommandPayloads[Name] };
}[CommandName];
