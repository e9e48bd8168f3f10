import type { FunctionName } from '@accord/kernel';

/** What a type of event says to whom. */
export interface Audience {
  /** One sentence, the subject of the mail. */
  readonly says: string;
  /** In these functions people are told. A review that is somebody's is told to that person alone. */
  readonly to: readonly FunctionName[];
}

const OWN_SIDE: readonly FunctionName[] = ['isao.officer', 'isao.signatory'];
const DESK: readonly FunctionName[] = ['nccic.case_manager'];

/** What happens to an agreement, and whom it concerns. What is not here is in the work queue, and nobody is written to. */
export const AUDIENCES: Readonly<Record<string, Audience>> = {
  AgreementProposed: { says: 'An application was submitted', to: DESK },
  AgreementResubmitted: { says: 'A new revision was submitted', to: DESK },
  AgreementWithdrawn: { says: 'The application was withdrawn', to: ['isao.officer', ...DESK] },
  ReviewerRecused: { says: 'A reviewer stepped back or was replaced', to: DESK },
  ChangesRequested: { says: 'The application went back with items to answer', to: ['isao.officer'] },
  PrivacyReviewPassed: { says: 'The privacy review was passed', to: ['isao.officer', ...DESK] },
  PrivacyReviewFailed: { says: 'The privacy review was failed', to: ['isao.officer', ...DESK] },
  PrivacyReviewWentStale: {
    says: 'The privacy review is too old to rest on',
    to: ['isao.officer', 'dhs.privacy', ...DESK],
  },
  ClassifiedAccessMarkedNotRequired: { says: 'No classified access is needed', to: ['isao.officer', ...DESK] },
  ClassifiedAccessApproved: { says: 'Classified access was approved', to: ['isao.officer', 'isao.fso', ...DESK] },
  ClassifiedAccessDenied: { says: 'Classified access was denied', to: ['isao.officer', 'isao.fso', ...DESK] },
  ClassifiedAccessSuspended: {
    says: 'Classified access is suspended',
    to: ['isao.officer', 'isao.fso', 'dhs.csa', ...DESK],
  },
  ClassifiedAccessReinstated: {
    says: 'Classified access runs again',
    to: ['isao.officer', 'isao.fso', ...DESK],
  },
  ClassifiedAccessRevoked: {
    says: 'Classified access was revoked',
    to: [...OWN_SIDE, 'isao.fso', ...DESK],
  },
  ChangedConditionReported: {
    says: 'The organization reported a change in its conditions',
    to: ['isao.officer', 'isao.fso', 'dhs.csa', ...DESK],
  },
  RiskAccepted: { says: 'A risk was accepted', to: DESK },
  RiskAcceptanceWithdrawn: { says: 'The acceptance of a risk was taken back', to: ['dhs.risk_acceptor', ...DESK] },
  RiskAcceptanceExpired: { says: 'The acceptance of a risk ran out', to: ['dhs.risk_acceptor', ...DESK] },
  TermsOpenedForSignature: {
    says: 'The terms can be signed',
    to: ['isao.signatory', 'nccic.approving_official'],
  },
  SignatureVoided: { says: 'A signature does not count any more', to: ['isao.signatory', 'nccic.approving_official'] },
  AgreementRejected: { says: 'The application was rejected', to: [...OWN_SIDE, ...DESK] },
  AgreementActivated: { says: 'The agreement is in force', to: [...OWN_SIDE, ...DESK] },
  AmendmentProposed: { says: 'An amendment was proposed', to: [...OWN_SIDE, ...DESK] },
  AmendmentPrivacyReviewed: { says: 'The privacy review of an amendment was passed', to: ['isao.officer', ...DESK] },
  AmendmentPrivacyReviewFailed: {
    says: 'The privacy review of an amendment was failed',
    to: ['isao.officer', ...DESK],
  },
  AmendmentClassifiedAccessDecided: {
    says: 'The classified part of an amendment was decided',
    to: ['isao.officer', 'isao.fso', ...DESK],
  },
  AmendmentSigned: {
    says: 'An amendment was signed',
    to: ['isao.signatory', 'nccic.approving_official', ...DESK],
  },
  // privacy and security are told of every change, as they have to be of one that they do not review
  AmendmentTookEffect: {
    says: 'An amendment is in effect',
    to: [...OWN_SIDE, 'dhs.privacy', 'dhs.csa', 'nccic.approving_official', ...DESK],
  },
  AmendmentClosed: { says: 'An amendment was closed without effect', to: [...OWN_SIDE, ...DESK] },
  AgreementSuspended: {
    says: 'The agreement is suspended',
    to: [...OWN_SIDE, ...DESK, 'nccic.approving_official'],
  },
  SuspensionRatified: { says: 'The suspension was ratified', to: [...OWN_SIDE, ...DESK] },
  AgreementReinstated: {
    says: 'The agreement is in force again',
    to: [...OWN_SIDE, ...DESK, 'nccic.approving_official'],
  },
  TerminationNoticeGiven: {
    says: 'Notice was given that the agreement ends',
    to: [...OWN_SIDE, ...DESK, 'nccic.approving_official'],
  },
  ConditionDischarged: { says: 'A condition is met', to: ['isao.officer', ...DESK] },
  AnnualReviewCompleted: { says: 'The annual review is completed', to: ['isao.officer', 'nccic.approving_official'] },
  DispositionCertified: { says: 'Disposal was certified', to: DESK },
  LegacyImportVerified: { says: 'An imported agreement was verified', to: [...OWN_SIDE, ...DESK] },
  ReconsiderationRequested: {
    says: 'A rejection is asked to be reconsidered',
    to: ['nccic.approving_official', ...DESK],
  },
  ReconsiderationAnswered: { says: 'The request to reconsider the rejection was answered', to: [...OWN_SIDE, ...DESK] },
  BreakGlassRequested: { says: 'A waiver waits for a second official', to: ['nccic.approving_official'] },
  BreakGlassOpened: {
    says: 'A rule of separation of duties is waived for a person',
    to: ['nccic.approving_official', ...DESK],
  },
  AgreementExpired: { says: 'The agreement has expired', to: [...OWN_SIDE, ...DESK] },
  AgreementTerminated: { says: 'The agreement has ended', to: [...OWN_SIDE, ...DESK] },
};

/** Told to the one person whom the event names. */
export const TO_ONE: Readonly<Record<string, string>> = {
  ReviewerAssigned: 'A review was assigned to you',
  ReviewDelegated: 'A review was delegated to you',
};

/** With these a delegation can end, and the delegate is told: it is ended or given to another, or the review is not the principal's any more. */
export const CAN_END_DELEGATIONS: ReadonlySet<string> = new Set([
  'DelegationEnded',
  'ReviewDelegated',
  'ReviewerRecused',
  'ConcurrenceRecorded',
  'PrivacyReviewPassed',
  'ClassifiedAccessApproved',
  'ClassifiedAccessDenied',
  'ClassifiedAccessMarkedNotRequired',
  'ClassifiedAccessRequestDropped',
  'AgreementActivated',
  'AgreementWithdrawn',
  'AgreementRejected',
]);

export const DELEGATION_ENDED = 'What was delegated to you has ended';

/** Ends of an agreement with which open reviews end, and what each reviewer is told then. In force, no review of an application is open. */
export const ENDS_REVIEWS: Readonly<Record<string, string>> = {
  AgreementWithdrawn: 'Your review has ended: the application was withdrawn',
  AgreementRejected: 'Your review has ended: the application was rejected',
};

/** What the clock says of deadlines; to whom, each event says itself. */
export const OF_DEADLINES: Readonly<Record<string, string>> = {
  DeadlineReminderSent: 'A deadline comes near',
  DeadlineEscalated: 'A deadline needs your attention',
  DeadlineMissed: 'A deadline was missed',
};
