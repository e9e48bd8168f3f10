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

export * from './amendment-commands.js';
export * from './legacy-commands.js';
export * from './people-commands.js';

/** A command, or how it is made from the agreement as it stands: a signature names the digest that lies open. */
export type Sent = AgreementCommand | ((state: AgreementState) => AgreementCommand);

const CERTIFIED = { accepted: true, textVersion: '2026.1' } as const;

export const createDraft = (changes: Partial<CommandPayloads['CreateDraft']> = {}): AgreementCommand => ({
  type: 'CreateDraft',
  payload: { organizationId: ORGANIZATION, agreementForm: 'Standard', ...changes },
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
export const reinstateClassifiedAccess = (
  form: Partial<CommandPayloads['ReinstateClassifiedAccess']['form']> = {},
): AgreementCommand => ({
  type: 'ReinstateClassifiedAccess',
  payload: { form: { ...forms.reverification(), ...form } },
});
export const revokeClassifiedAccess = (custodyInstruction = 'ReturnToNCCIC'): AgreementCommand => ({
  type: 'RevokeClassifiedAccess',
  payload: { causeCode: 'NEED_ENDED', custodyInstruction },
});
export const reportChangedCondition = (
  kind = 'KeyManagementPersonnel',
  occurredOn: LocalDate = '2026-03-01',
): AgreementCommand => ({
  type: 'ReportChangedCondition',
  payload: { kind, occurredOn, description: 'The security officer is another person.' },
});
export const suspendAgreement = (
  causeCode: CommandPayloads['SuspendAgreement']['causeCode'] = 'StandardsLapsed',
): AgreementCommand => ({ type: 'SuspendAgreement', payload: { causeCode } });
export const suspendFor = (
  causeCode = 'SecurityIncident',
  liftConditions: CommandPayloads['SuspendAgreement']['liftConditions'] = [
    { id: 'incident-closed', text: 'The incident is closed and reported.' },
  ],
): AgreementCommand => ({
  type: 'SuspendAgreement',
  payload: { causeCode, scope: 'EntitlementsAndAccounts', liftConditions },
});
export const ratifySuspension = (decision: 'Ratify' | 'Lift' = 'Ratify'): AgreementCommand => ({
  type: 'RatifySuspension',
  payload: { decision, note: 'The desk acted rightly.' },
});
export const liftUnratifiedSuspension = (): AgreementCommand => ({ type: 'LiftUnratifiedSuspension', payload: {} });
/** Evidence for every lift condition of the suspension that stands, or for those that are named. */
export const reinstateAgreement =
  (conditions?: readonly string[]): ((state: AgreementState) => AgreementCommand) =>
  ({ suspension }) => ({
    type: 'ReinstateAgreement',
    payload: {
      evidence: (conditions ?? suspension?.liftConditions.map(({ id }) => id) ?? []).map((conditionId) => ({
        conditionId,
        digest: 'c'.repeat(64),
        locator: 'suspension file',
      })),
    },
  });
export const giveTerminationNotice = (effectiveOn: LocalDate, reasonCode = 'DeclinedToState'): AgreementCommand => ({
  type: 'GiveTerminationNotice',
  payload: { effectiveOn, reasonCode },
});
export const terminateAgreement = (): AgreementCommand => ({ type: 'TerminateAgreement', payload: {} });
export const withdrawRiskAcceptance =
  (riskId?: string): ((state: AgreementState) => AgreementCommand) =>
  ({ risks }) => ({
    type: 'WithdrawRiskAcceptance',
    payload: {
      riskId: riskId ?? risks.find(({ status }) => status === 'Active')?.riskId ?? NOBODYS,
      reason: 'The controls on which it rested are gone.',
    },
  });
const NOBODYS = '99999999-9999-4999-8999-999999999999';
export const dischargeCondition = (conditionId = 'privacy.DataMinimization'): AgreementCommand => ({
  type: 'DischargeCondition',
  payload: { conditionId, evidence: { digest: 'c'.repeat(64), locator: 'retention schedule' } },
});
export const completeAnnualReview = (
  need: 'Yes' | 'No' | 'NA' = 'NA',
  followUps: CommandPayloads['CompleteAnnualReview']['followUps'] = [],
): AgreementCommand => ({
  type: 'CompleteAnnualReview',
  payload: {
    answers: REVIEW_ITEMS.map((item) => {
      const answer = item === 'classified-need-persists' ? need : 'Yes';
      return answer === 'No' ? { item, answer, note: 'Nobody has used it.' } : { item, answer };
    }),
    followUps,
  },
});
const REVIEW_ITEMS = [
  'contacts-current',
  'signature-authority-current',
  'sharing-as-agreed',
  'removal-effective',
  'retention-kept',
  'onward-rule-kept',
  'incidents-notified',
  'downstream-verified',
  'training-current',
  'complaints-answered',
  'conditions-on-track',
  'classified-need-persists',
];
export const correctRecord = (eventId = NOBODYS, fieldPath = '/application/legalName'): AgreementCommand => ({
  type: 'CorrectRecord',
  payload: { eventId, fieldPath, statedCorrect: 'Great Basin Water ISAO', reason: 'A slip of the pen.' },
});
export const certifyDisposition = (): AgreementCommand => ({
  type: 'CertifyDisposition',
  payload: {
    method: 'Destroy',
    items: ['Indicators received by the collection nccic-green'],
    certifier: { roleTitle: 'Operations manager', contactRef: 'gbw.operations' },
  },
});
export const placeHold = (): AgreementCommand => ({
  type: 'PlaceHold',
  payload: { reason: 'The record is asked for in a civil action.' },
});
export const releaseHold = (): AgreementCommand => ({
  type: 'ReleaseHold',
  payload: { reason: 'The action has ended.' },
});
