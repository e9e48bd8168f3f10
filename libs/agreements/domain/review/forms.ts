import type { LocalDate } from '@accord/kernel';
import type { RiskLevel } from '../application.js';
import type { Office } from './offices.js';

/** Evidence by digest and place in the document. */
export interface Evidence {
  readonly digest: string;
  readonly locator: string;
}

/** D1: one finding on one of the eight fair information practice principles. */
export interface Finding {
  readonly principle: string;
  readonly finding: 'Satisfied' | 'SatisfiedWithCondition' | 'NotSatisfied' | 'NotApplicable';
  readonly rationale: string;
  readonly evidence: readonly Evidence[];
  readonly condition?: {
    readonly text: string;
    readonly owner: 'ISAO' | 'NCCIC';
    readonly dueOn: LocalDate;
    readonly blocking: boolean;
    readonly residualLevel: RiskLevel;
  };
}

/** D1: the privacy review. */
export interface PrivacyReviewForm {
  readonly formVersion?: string;
  readonly findings: readonly Finding[];
  readonly statutoryChecks: readonly { check: string; answer: 'Yes' | 'No' | 'NA'; locator?: string }[];
}

/** A condition that a review set. `conditionId` is `privacy.<Principle>` or `classified.<n>`. */
export interface Condition {
  readonly conditionId: string;
  readonly text: string;
  readonly owner: 'ISAO' | 'NCCIC';
  readonly dueOn: LocalDate;
  readonly blocking: boolean;
  readonly residualLevel?: RiskLevel;
}

/** The privacy review as it is recorded. */
export interface PrivacyReview {
  readonly formVersion: string;
  readonly revisionNo: number;
  readonly findings: readonly Finding[];
  readonly statutoryChecks: PrivacyReviewForm['statutoryChecks'];
  /** What the form asks for; only a review that passes opens conditions. */
  readonly conditions: readonly Condition[];
  readonly formDigest: string;
}

/** A privacy review that passed. */
export interface PassedReview extends PrivacyReview {
  readonly outcome: 'Passed' | 'PassedWithConditions';
}

/** A privacy review that failed. */
export interface FailedReview extends PrivacyReview {
  readonly outcome: 'Failed';
}

/** A position of an office as it is stated. */
export interface Position {
  readonly office: Office;
  readonly position: 'Concur' | 'ConcurWithComment' | 'NonConcur';
  readonly comment?: string;
}

/** One thing that is asked to be changed: where, what is wrong there, and what is wanted. */
export interface RequestedChange {
  readonly fieldPath: string;
  readonly problem: string;
  readonly action: string;
}

/** A position of an office. */
export interface Concurrence {
  /** Of the event that recorded it. */
  readonly eventId: string;
  readonly office: Office;
  readonly position: 'Concur' | 'ConcurWithComment' | 'NonConcur';
  readonly comment?: string;
  /** Id of the event of the NonConcur that it took back. */
  readonly supersedes?: string;
  readonly subjectId: string;
  /** The revision that the office looked at. */
  readonly revisionNo: number;
  readonly recordedAt: string;
  /**
   * True until the office states another position or a resubmission changes what it was given on; a position carries
   * over any other resubmission, while the office may state a new one for the new revision.
   */
  readonly inForce: boolean;
}
