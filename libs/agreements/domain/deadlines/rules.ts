import * as lasting from './lasting.rules.js';
import * as review from './review.rules.js';
import type { TimeRule } from './running.js';

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
  lasting.standardsAttestation,
  lasting.clearanceVerification,
  lasting.needRevalidation,
  lasting.riskAcceptance,
  lasting.renewalWindow,
  lasting.expiry,
  lasting.legacyConformance,
];

/** The rule of an id; undefined where there is none any more. */
export const ruleOf = (id: string): TimeRule | undefined => TIME_RULES.find((rule) => rule.id === id);
