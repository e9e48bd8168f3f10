import { jsonObjectOf, sealedFor } from '@accord/kernel';
import { ofTheIsao, type Sees } from '../visibility.js';
import type { FailedReview, PassedReview } from './forms.js';

/** The texts of D1. */
export const SEALED_REVIEW = sealedFor('author')(
  '/findings/*/rationale',
  '/findings/*/evidence/*/locator',
  '/findings/*/condition/text',
  '/statutoryChecks/*/locator',
  '/conditions/*/text',
);

/**
 * What the ISAO sees of D1: not its rationale, evidence and digest. A digest would let a guess at what is withheld be
 * confirmed.
 */
export const privacyReviewFor: Sees<PassedReview | FailedReview> = (data) =>
  jsonObjectOf({
    formVersion: data.formVersion,
    revisionNo: data.revisionNo,
    findings: data.findings.map(({ principle, finding, condition }) => ({
      principle,
      finding,
      ...(condition?.owner === 'ISAO' ? { condition } : {}),
    })),
    statutoryChecks: data.statutoryChecks.map(({ check, answer }) => ({ check, answer })),
    conditions: ofTheIsao(data.conditions),
    outcome: data.outcome,
  });
