import * as classified from './classified.rules.js';
import * as lasting from './lasting.rules.js';
import * as review from './review.rules.js';
import type { TimeRule } from './running.js';
import { statutoryWindowWatch } from './statutory.rules.js';
import * as suspension from './suspension.rules.js';
import * as upkeep from './upkeep.rules.js';

/** Every rule of time whose subject exists, in the order of the policy. */
export const TIME_RULES: readonly TimeRule[] = [
  review.intakeCheck,
  review.privacyReview,
  review.concurrence,
  review.determination,
  review.reply,
  review.signatureWindow,
  review.reviewFreshness,
  lasting.draftIdle,
  suspension.emergencySuspension,
  suspension.suspensionMaximum,
  lasting.standardsAttestation,
  lasting.clearanceVerification,
  lasting.needRevalidation,
  classified.personnelForms,
  classified.noClassifiedActivity,
  upkeep.annualReview,
  lasting.riskAcceptance,
  lasting.renewalWindow,
  lasting.expiry,
  lasting.terminationNotice,
  upkeep.dispositionCertificate,
  lasting.legacyConformance,
  statutoryWindowWatch,
];

/** The rule of an id; undefined where there is none any more. */
export const ruleOf = (id: string): TimeRule | undefined => TIME_RULES.find((rule) => rule.id === id);
