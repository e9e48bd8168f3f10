import type { LocalDate } from '@accord/kernel';
import type { Application, Entitlement } from '../application.js';
import type { AgreementCommand, CommandPayloads } from '../agreement.js';
import type { ReviewFunction } from '../review/offices.js';
import type { ClassifiedDeterminationForm } from '../classified/forms.js';
import type { PrivacyReviewForm } from '../review/forms.js';
import type { RiskAcceptanceForm } from '../risk/forms.js';
import type { SignatureForm } from '../signature/forms.js';
import type { AgreementState } from '../state.js';
import { application } from './applications.js';
import * as forms from './forms.js';
import { ORGANIZATION } from './persons.js';

/** A command, or how it is made from the agreement as it stands: a signature names the digest that lies open. */
export type Sent = AgreementCommand | ((state: AgreementState) => AgreementCommand);

const CERTIFIED = { accepted: true, textVersion: '2026.1' } as const;

export const createDraft = (changes: Partial<CommandPayloads['CreateDraft']> = {}): AgreementCommand => ({
  type: 'CreateDraft',
  payload: { organizationId: ORGANIZATION, agreementForm: 'Standard', ...changes },
});
export const importLegacy = (changes: Partial<CommandPayloads['ImportLegacyAgreement']> = {}): AgreementCommand => ({
  type: 'ImportLegacyAgreement',
  payload: {
    organizationId: ORGANIZATION,
    instrumentKind: 'CRADA',
    originalSignedOn: '2014-05-01',
    originalExpiry: '2027-04-30',
    documentDigest: 'ab'.repeat(32),
    scope: {
      infoTypes: [{ type: 'CyberThreatIndicator', direction: 'both' }],
      channels: ['Portal'],
      collections: [{ id: 'nccic-green', canRead: true, canWrite: false }],
      tlpCeiling: 'GREEN',
    },
    ...changes,
  },
});
export const verifyLegacy = (changes: Partial<CommandPayloads['VerifyLegacyImport']> = {}): AgreementCommand => ({
  type: 'VerifyLegacyImport',
  payload: { verdict: 'Confirmed', mappedState: 'Active', ...changes },
});
export const reviseDraft = (fieldPatch: { readonly [field: string]: unknown }): AgreementCommand => ({
  type: 'ReviseDraft',
  payload: { fieldPatch },
});
export const submitProposal = (
  content: Application | null = application(),
  changes: Partial<CommandPayloads['SubmitProposal']> = {},
): AgreementCommand => ({
  type: 'SubmitProposal',
  payload: { ...(content ? { application: content } : {}), certification: CERTIFIED, ...changes },
});
export const completeIntake = (): AgreementCommand => ({
  type: 'CompleteIntake',
  payload: {
    checklist: [
      'party-identified',
      'purpose-test',
      'authority',
      'contacts',
      'attestation',
      'no-prohibited-content',
    ].map((item) => ({ item, answer: true })),
    duplicatesChecked: true,
  },
});
export const assignReviewer = (
  subjectId: string,
  name: ReviewFunction = 'dhs.privacy',
  dueOn: LocalDate = '2026-04-15',
): AgreementCommand => ({ type: 'AssignReviewer', payload: { function: name, subjectId, dueOn } });
export const reassignReviewer = (
  subjectId: string,
  name: ReviewFunction = 'dhs.privacy',
  dueOn: LocalDate = '2026-04-15',
): AgreementCommand => ({
  type: 'ReassignReviewer',
  payload: { function: name, subjectId, dueOn, reasonCode: 'ConflictFound' },
});
export const recuseReviewer = (
  name: ReviewFunction = 'dhs.privacy',
  reasonCode = 'PersonalRelationship',
): AgreementCommand => ({
  type: 'RecuseReviewer',
  payload: { function: name, reasonCode },
});
export const recordConcurrence = (
  office: CommandPayloads['RecordConcurrence']['office'],
  position: 'Concur' | 'NonConcur' = 'Concur',
): AgreementCommand => ({
  type: 'RecordConcurrence',
  payload: { office, position, ...(position === 'NonConcur' ? { comment: 'Not as it stands.' } : {}) },
});
export const takeBackNonConcur = (
  office: CommandPayloads['RecordConcurrence']['office'],
  position: 'Concur' | 'ConcurWithComment' = 'Concur',
): AgreementCommand => ({
  type: 'RecordConcurrence',
  payload: { office, position, comment: 'The clause holds after all.' },
});
export const requestChanges = (
  items = 1,
  dueOn: LocalDate = '2026-05-15',
  fieldPath = '/redress/responseDays',
): AgreementCommand => ({
  type: 'RequestChanges',
  payload: {
    items: Array.from({ length: items }, () => ({
      fieldPath,
      problem: 'Too long.',
      action: 'Answer sooner.',
    })),
    dueOn,
  },
});
export const resubmit = (
  changes: Partial<Application> = {},
  more: Partial<CommandPayloads['Resubmit']> = {},
): ((state: AgreementState) => AgreementCommand) => {
  return (state) => ({
    type: 'Resubmit',
    payload: {
      application: application({ ...state.application, ...changes }),
      answers: (state.changes?.items ?? [{ itemId: '1' }]).map(({ itemId }) => ({ itemId, answer: 'Done.' })),
      certification: CERTIFIED,
      ...more,
    },
  });
};
export const passPrivacyReview = (form: PrivacyReviewForm = forms.privacyForm()): AgreementCommand => ({
  type: 'PassPrivacyReview',
  payload: { form },
});
export const failPrivacyReview = (form: PrivacyReviewForm = forms.failingForm()): AgreementCommand => ({
  type: 'FailPrivacyReview',
  payload: { form },
});
export const approveClassifiedAccess = (form: Partial<ClassifiedDeterminationForm> = {}): AgreementCommand => ({
  type: 'ApproveClassifiedAccess',
  payload: { form: forms.approval(form) },
});
export const denyClassifiedAccess = (form: Partial<ClassifiedDeterminationForm> = {}): AgreementCommand => ({
  type: 'DenyClassifiedAccess',
  payload: { form: { ...forms.denial(), ...form } },
});
export const dropClassifiedRequest = (): AgreementCommand => ({
  type: 'DropClassifiedRequest',
  payload: { acknowledged: true },
});
export const acceptRisk = (form: RiskAcceptanceForm): AgreementCommand => ({ type: 'AcceptRisk', payload: { form } });
export const openForSignature = (signBy?: LocalDate): AgreementCommand => ({
  type: 'OpenForSignature',
  payload: signBy === undefined ? {} : { signBy },
});
export const signAgreement = (changes: Partial<SignatureForm> = {}): ((state: AgreementState) => AgreementCommand) => {
  return (state) => ({
    type: 'SignAgreement',
    payload: forms.signature(state.terms?.termsDigest ?? 'f'.repeat(64), changes),
  });
};
export const activateAgreement = (
  payload: { effectiveOn?: LocalDate; expiresOn?: LocalDate; entitlements?: readonly Entitlement[] } = {},
): AgreementCommand => ({ type: 'ActivateAgreement', payload });
export const rejectProposal = (reasonCode = 'Discretionary'): AgreementCommand => ({
  type: 'RejectProposal',
  payload: { reasonCode },
});
export const withdrawProposal = (reasonCode = 'DeclinedToState'): AgreementCommand => ({
  type: 'WithdrawProposal',
  payload: { reasonCode },
});
export const expireAgreement = (): AgreementCommand => ({ type: 'ExpireAgreement', payload: {} });
export const supersedeAgreement = (successorId: string): AgreementCommand => ({
  type: 'SupersedeAgreement',
  payload: { successorId },
});
export const markPrivacyReviewStale = (): AgreementCommand => ({ type: 'MarkPrivacyReviewStale', payload: {} });
export const voidSignatures = (): AgreementCommand => ({ type: 'VoidSignatures', payload: {} });
export const expireRiskAcceptance =
  (riskId?: string): ((state: AgreementState) => AgreementCommand) =>
  ({ risks }) => ({
    type: 'ExpireRiskAcceptance',
    payload: { riskId: riskId ?? risks.find(({ status }) => status === 'Active')?.riskId ?? 'none' },
  });
export const suspendClassifiedAccess = (
  causeCode: CommandPayloads['SuspendClassifiedAccess']['causeCode'] = 'VERIFICATION_OVERDUE',
): AgreementCommand => ({ type: 'SuspendClassifiedAccess', payload: { causeCode } });
export const suspendAgreement = (
  causeCode: CommandPayloads['SuspendAgreement']['causeCode'] = 'StandardsLapsed',
): AgreementCommand => ({ type: 'SuspendAgreement', payload: { causeCode } });
export const placeHold = (): AgreementCommand => ({
  type: 'PlaceHold',
  payload: { reason: 'The record is asked for in a civil action.' },
});
export const releaseHold = (): AgreementCommand => ({
  type: 'ReleaseHold',
  payload: { reason: 'The action has ended.' },
});
export const breakGlass = (changes: Partial<CommandPayloads['BreakGlass']> = {}): AgreementCommand => ({
  type: 'BreakGlass',
  payload: {
    reason: 'Nobody else of the office is there this month.',
    scope: { waives: 'LookBack', subjectId: 'pr-1' },
    until: '2026-04-15',
    ...changes,
  },
});
export const confirmBreakGlass = (): AgreementCommand => ({ type: 'ConfirmBreakGlass', payload: {} });
export const closeBreakGlass = (): AgreementCommand => ({
  type: 'CloseBreakGlass',
  payload: { reason: 'What was done under it was looked at.' },
});
export const delegateReview = (
  subjectId: string,
  name: ReviewFunction = 'dhs.privacy',
  until: LocalDate = '2026-04-10',
): AgreementCommand => ({ type: 'DelegateReview', payload: { function: name, subjectId, until } });
export const endDelegation = (name: ReviewFunction = 'dhs.privacy'): AgreementCommand => ({
  type: 'EndDelegation',
  payload: { function: name },
});
export const confirmAssignment = (name: ReviewFunction = 'dhs.privacy'): AgreementCommand => ({
  type: 'ConfirmAssignment',
  payload: { function: name },
});
export const requestReconsideration = (): AgreementCommand => ({
  type: 'RequestReconsideration',
  payload: { reason: 'The purposes were read more widely than they are meant.' },
});
export const answerReconsideration = (
  outcome: CommandPayloads['AnswerReconsideration']['outcome'] = 'Stands',
): AgreementCommand => ({
  type: 'AnswerReconsideration',
  payload: { outcome, statement: 'The purposes were looked at once more.' },
});
