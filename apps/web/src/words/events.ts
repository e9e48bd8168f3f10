/** What happened, as one phrase per type of event, and the shape of its mark. */
import { withinSentence } from './functions.js';

/** Who or what an event comes from, told apart by the shape of its mark. */
export type MarkKind = 'isao' | 'step' | 'decision' | 'clock' | 'refused';

interface EventWords {
  readonly what: string;
  readonly mark: MarkKind;
}

const words = (what: string, mark: MarkKind): EventWords => ({ what, mark });

export const EVENTS: Readonly<Record<string, EventWords>> = {
  AgreementDrafted: words('Application started', 'isao'),
  DraftRevised: words('Application changed', 'isao'),
  AgreementProposed: words('Application submitted', 'isao'),
  IntakeCompleted: words('Intake completed', 'step'),
  ReviewerAssigned: words('Reviewer assigned', 'step'),
  ReviewerRecused: words('Reviewer stepped back', 'step'),
  ConcurrenceRecorded: words('Concurrence recorded', 'decision'),
  ChangesRequested: words('Changes requested', 'step'),
  AgreementResubmitted: words('Application submitted again', 'isao'),
  PrivacyReviewPassed: words('Privacy review passed', 'decision'),
  PrivacyReviewFailed: words('Privacy review failed', 'decision'),
  PrivacyReviewWentStale: words('Privacy review went stale', 'clock'),
  ConditionDischarged: words('Condition discharged', 'step'),
  ClassifiedAccessMarkedNotRequired: words('Classified access marked not required', 'step'),
  ClassifiedAccessApproved: words('Classified access approved', 'decision'),
  ClassifiedAccessDenied: words('Classified access denied', 'decision'),
  ClassifiedAccessRequestDropped: words('Request for classified access given up', 'isao'),
  ClassifiedAccessSuspended: words('Classified access suspended', 'decision'),
  ClassifiedAccessReinstated: words('Classified access reinstated', 'decision'),
  ClassifiedAccessRevoked: words('Classified access revoked', 'decision'),
  RiskAccepted: words('Risk accepted', 'decision'),
  RiskAcceptanceExpired: words('Acceptance of a risk ran out', 'clock'),
  RiskAcceptanceWithdrawn: words('Acceptance of a risk withdrawn', 'decision'),
  TermsOpenedForSignature: words('Terms opened for signature', 'step'),
  SignatureRecorded: words('Signed', 'decision'),
  SignatureVoided: words('Signature voided', 'clock'),
  AgreementActivated: words('Put in force', 'decision'),
  AgreementRejected: words('Rejected', 'decision'),
  AgreementWithdrawn: words('Withdrawn', 'isao'),
  AgreementSuspended: words('Suspended', 'decision'),
  SuspensionRatified: words('Suspension confirmed', 'decision'),
  AgreementReinstated: words('Reinstated', 'decision'),
  TerminationNoticeGiven: words('Notice given', 'decision'),
  AgreementTerminated: words('Ended', 'decision'),
  AgreementExpired: words('Expired', 'clock'),
  ChangedConditionReported: words('Changed condition reported', 'isao'),
  AmendmentProposed: words('Amendment proposed', 'isao'),
  AmendmentPrivacyReviewed: words('Amendment passed the privacy review', 'decision'),
  AmendmentPrivacyReviewFailed: words('Amendment failed the privacy review', 'decision'),
  AmendmentClassifiedAccessDecided: words('Classified access of the amendment decided', 'decision'),
  AmendmentSigned: words('Amendment signed', 'decision'),
  AmendmentTookEffect: words('Amendment took effect', 'decision'),
  AmendmentClosed: words('Amendment closed', 'step'),
  AnnualReviewCompleted: words('Annual review completed', 'step'),
  LegacyAgreementImported: words('Agreement imported', 'step'),
  LegacyImportVerified: words('Import verified', 'decision'),
  CorrectionRecorded: words('Correction recorded', 'step'),
  LegalHoldPlaced: words('Legal hold placed', 'decision'),
  LegalHoldReleased: words('Legal hold released', 'decision'),
  DispositionCertified: words('Disposal certified', 'step'),
  DeadlineReminderSent: words('Reminder sent', 'clock'),
  DeadlineEscalated: words('Deadline escalated', 'clock'),
  DeadlineMissed: words('Deadline missed', 'clock'),
  BreakGlassRequested: words('Waiver of a rule asked for', 'decision'),
  BreakGlassOpened: words('Waiver of a rule opened', 'decision'),
  BreakGlassClosed: words('Waiver of a rule closed', 'decision'),
  ReconsiderationRequested: words('Reconsideration asked for', 'isao'),
  ReconsiderationAnswered: words('Reconsideration answered', 'decision'),
  AssignmentConfirmed: words('Assignment confirmed', 'decision'),
  ReviewDelegated: words('Review delegated', 'step'),
  DelegationEnded: words('Delegation ended', 'step'),
  CommandRefused: words('Refused', 'refused'),
  OrganizationRegistered: words('Organization registered', 'step'),
  OfficerAppointed: words('Appointed', 'step'),
  AppointmentEnded: words('Appointment ended', 'step'),
  StandardsAttestationRecorded: words('Standards attested', 'isao'),
  StandardsAttestationLapsed: words('Attestation lapsed', 'clock'),
  StandardsAttestationWithdrawn: words('Attestation withdrawn', 'isao'),
  SecurityFactRecorded: words('Security fact recorded', 'step'),
};

/** What its own page says, or nothing needs to: saved answers. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['AgreementDrafted', 'DraftRevised', 'AgreementProposed']);

/** What a command recorded, as a sentence to who sent it; nothing where the page that follows says it. */
export function recordedInWords(events: readonly { readonly type: string }[]): string | undefined {
  const told = events.filter(({ type }) => isKnownEvent(type) && !SAID_ELSEWHERE.has(type));
  const phrases = [...new Set(told.map(({ type }) => withinSentence(whatHappened(type))))];
  return phrases.length === 0 ? undefined : `Recorded: ${phrases.join(', ')}.`;
}

/** Decisions about which there is a letter. */
export const HAVE_LETTERS: ReadonlySet<string> = new Set([
  'ChangesRequested',
  'ClassifiedAccessDenied',
  'ClassifiedAccessSuspended',
  'ClassifiedAccessRevoked',
  'AgreementActivated',
  'AgreementRejected',
  'AgreementWithdrawn',
  'AgreementSuspended',
  'AgreementReinstated',
  'AgreementExpired',
  'AgreementTerminated',
  'TerminationNoticeGiven',
  'AmendmentTookEffect',
  'AmendmentClosed',
  'ReconsiderationAnswered',
]);

/** True of an event that this build knows; another is shown raw. */
export const isKnownEvent = (type: string): boolean => type in EVENTS;

/** What happened; of an unknown event, its name. */
export const whatHappened = (type: string): string => EVENTS[type]?.what ?? type;

/** The mark of an event, by who acted: the clock has one of its own, whatever it did. */
export const markOf = (type: string, actor?: string | null): MarkKind =>
  actor === 'clock' ? 'clock' : (EVENTS[type]?.mark ?? 'step');

/** Names of the marks, for a legend. */
export const MARKS: Readonly<Record<MarkKind, string>> = {
  isao: 'ISAO',
  step: 'NCCIC or DHS step',
  decision: 'decision',
  clock: 'clock',
  refused: 'refused',
};
