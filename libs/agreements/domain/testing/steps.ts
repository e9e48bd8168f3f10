import type { Application } from '../application.js';
import type { PrivacyReviewForm } from '../review/forms.js';
import { answers, application, classifiedBlock, negotiated } from './applications.js';
import * as commands from './commands.js';
import { acceptance, conditionRisk, formWithCondition, gapRisk } from './forms.js';
import { all, by, type Step, where } from './given.js';
import { ORGANIZATION, PREDECESSOR } from './persons.js';
import type { AgreementState, Participation } from '../state.js';
import { agreementDecider } from '../decider.js';

/** A draft lies open. */
export const drafted = (agreementForm: 'Standard' | 'Negotiated' = 'Standard'): Step =>
  by('officer', commands.createDraft({ agreementForm }));

/** The application is submitted. */
export const proposed = (changes: Partial<Application> = {}): Step =>
  all(
    drafted(changes.deviations?.length ? 'Negotiated' : 'Standard'),
    by('officer', commands.submitProposal(application(changes))),
  );

/** All is ready for the privacy review: intake complete, `pr-1` assigned, CRCL has concurred. */
export const readyForReview = (changes: Partial<Application> = {}): Step =>
  all(
    proposed(changes),
    by('cm-1', commands.completeIntake()),
    by('cm-1', commands.assignReviewer('pr-1')),
    by('cr-1', commands.recordConcurrence('crcl')),
  );

/** The privacy review is passed. */
export const privacyReviewed = (changes: Partial<Application> = {}, form?: PrivacyReviewForm): Step =>
  all(readyForReview(changes), by('pr-1', commands.passPrivacyReview(form)));

/** Secret was asked for and the privacy review is passed. */
export const secretReviewed = (changes: Partial<Application> = {}): Step =>
  privacyReviewed({ ...classifiedBlock(), ...changes });

/** Secret is approved by `cs-1`. */
export const secretApproved = (changes: Partial<Application> = {}): Step =>
  all(secretReviewed(changes), by('cs-1', commands.approveClassifiedAccess()));

/** Negotiated terms, a privacy condition of residual Moderate and a gap: two risks, nothing accepted. */
export const withTwoRisks: Step = all(
  proposed({ ...negotiated, baselineAnswers: answers(['TM-04']) }),
  by('cm-1', commands.completeIntake()),
  by('cm-1', commands.assignReviewer('pr-1')),
  by('cr-1', commands.recordConcurrence('crcl')),
  by('co-1', commands.recordConcurrence('counsel')),
  by('pr-1', commands.passPrivacyReview(formWithCondition())),
);

/** Both risks of `withTwoRisks` are accepted. */
export const bothRisksAccepted: Step = all(
  by('ra-1', commands.acceptRisk(acceptance(conditionRisk))),
  by('ra-1', commands.acceptRisk(acceptance(gapRisk('TM-04')))),
);

/** Terms lie open. */
export const termsOpen: Step = by('cm-1', commands.openForSignature());
/** The ISAO has signed. */
export const isaoSigned: Step = by('signatory', commands.signAgreement());
/** Both have signed. */
export const bothSigned: Step = all(isaoSigned, by('ao-1', commands.signAgreement()));
/** From reviews that are passed and covered to Active. */
export const activated: Step = all(termsOpen, bothSigned, by('cm-1', commands.activateAgreement()));

/** In force, with nothing classified. */
export const inForceNow: Step = all(privacyReviewed(), activated);
/** In force, with access to Secret. */
export const inForceWithAccess: Step = all(secretApproved(), activated);
/** An amendment of some fields lies open, proposed by the organization. */
export const amending = (fields: { readonly [field: string]: unknown }): Step =>
  by('officer', commands.proposeAmendment(fields));
/** An amendment is reviewed as far as its changes go: CRCL has concurred, privacy is passed. */
export const amendmentReviewed = (fields: { readonly [field: string]: unknown }): Step =>
  all(amending(fields), by('cr-1', commands.recordConcurrence('crcl')), by('pr-1', commands.passAmendmentReview()));
/** Both parties have signed the amendment. */
export const amendmentSigned: Step = all(
  by('signatory', commands.signAmendment()),
  by('ao-1', commands.signAmendment()),
);

/** A request for changes was made by the case manager. */
export const changesRequested: Step = by('cm-1', commands.requestChanges());

/** Somebody has acted on the agreement before this one. */
export const actedBefore = (subjectId: string, name: Participation['function'], eventType = 'IntakeCompleted'): Step =>
  where((scene) => ({
    predecessors: [predecessor({ participations: [participation(subjectId, name, eventType)] }), ...scene.predecessors],
  }));

const participation = (subjectId: string, name: Participation['function'], eventType: string): Participation => ({
  subjectId,
  function: name,
  eventType,
  classifiedOfficial: eventType.startsWith('ClassifiedAccess'),
  recordedAt: '2026-01-15T15:00:00.000Z',
});

/** The agreement before this one. */
export const predecessor = (
  changes: Partial<AgreementState> = {},
): AgreementState & { readonly agreementId: string } => ({
  ...agreementDecider.initialState,
  revision: 4,
  state: 'Withdrawn',
  organizationId: ORGANIZATION,
  agreementId: PREDECESSOR,
  ...changes,
});

/** Another agreement of the organization that is in force. */
export const otherInForce = (content: Application, agreementId: string = PREDECESSOR): Step =>
  where({ agreementsInForce: [{ ...inForce(content), agreementId }] });

/** The state of an agreement that is in force from 1 February 2026 for three years. */
export const inForce = (content: Application = application()) =>
  predecessor({ state: 'Active', application: content, activation });

const activation: AgreementState['activation'] = {
  effectiveOn: '2026-02-01',
  expiresOn: '2029-02-01',
  expiresAt: '2029-02-02T04:59:59.000Z',
  termsVersion: 1,
  termsDigest: 'f'.repeat(64),
  entitlements: [],
  activatedAt: '2026-02-01T15:00:00.000Z',
};

/** The agreement under test succeeds the one before it. */
export const succeeding: Step = where((scene) => ({ state: { ...scene.state, predecessorId: PREDECESSOR } }));

/** The application is submitted while a draft lies open. */
export const proposedFromDraft: Step = by('officer', commands.submitProposal(application()));
