import { jsonObjectOf, sealedFor } from '@accord/kernel';
import { event } from '../grammar.js';
import { isOnConditionOf, superseded } from '../risk/superseded.js';
import { closedTerms } from '../signature/closed-terms.js';
import { ofTheIsao, type Sees } from '../visibility.js';
import type { FailedReview, PassedReview } from './forms.js';

const SEALED_REVIEW = sealedFor('author')(
  '/findings/*/rationale',
  '/findings/*/evidence/*/locator',
  '/findings/*/condition/text',
  '/statutoryChecks/*/locator',
  '/conditions/*/text',
);

/** D1 without its rationale, evidence and digest: a digest would let a guess at what is withheld be confirmed. */
const isaoSees: Sees<PassedReview | FailedReview> = (data) =>
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

const PrivacyReviewPassed = event<PassedReview>({
  version: 1,
  seals: SEALED_REVIEW,
  isaoSees,
  isAct: true,
  fold: (state, data, { recordedAt }) => ({
    state: 'PrivacyReviewed',
    privacy: { status: data.outcome, reviewedAt: recordedAt, form: data },
    conditions: [
      ...state.conditions.filter(({ conditionId }) => !conditionId.startsWith('privacy.')),
      ...data.conditions,
    ],
    risks: superseded(state, isOnConditionOf('privacy')),
    ...closedTerms(state),
  }),
});

const PrivacyReviewFailed = event<FailedReview>({
  version: 1,
  seals: SEALED_REVIEW,
  isaoSees,
  isAct: true,
  fold: (_state, data, { recordedAt }) => ({ privacy: { status: 'Failed', reviewedAt: recordedAt, form: data } }),
});

/** The two outcomes of the privacy review. */
export const privacyReviewEvents = { PrivacyReviewPassed, PrivacyReviewFailed };
