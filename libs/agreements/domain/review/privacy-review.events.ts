import { sealedFor } from '@accord/kernel';
import { event } from '../grammar.js';
import { superseded } from '../risk/superseded.js';
import { closedTerms } from '../signature/closed-terms.js';
import { hidden } from '../visibility.js';
import type { FailedReview, PassedReview } from './forms.js';

const SEALED_REVIEW = sealedFor('author')(
  '/findings/*/rationale',
  '/findings/*/evidence/*/locator',
  '/findings/*/condition/text',
  '/statutoryChecks/*/locator',
  '/conditions/*/text',
);

/** Rationale of D1 and where its evidence is found. What a condition asks of the organization is for it to read. */
const WITHHELD_REVIEW = hidden('findings.*.rationale', 'findings.*.evidence', 'statutoryChecks.*.locator');

const PrivacyReviewPassed = event<PassedReview>({
  version: 1,
  seals: SEALED_REVIEW,
  isaoSees: WITHHELD_REVIEW,
  isAct: true,
  fold: (state, data, { recordedAt }) => ({
    state: 'PrivacyReviewed',
    privacy: { status: data.outcome, reviewedAt: recordedAt, form: data },
    conditions: [
      ...state.conditions.filter(({ conditionId }) => !conditionId.startsWith('privacy.')),
      ...data.conditions,
    ],
    risks: superseded(state, ({ ref }) => ref.startsWith('privacy.')),
    ...closedTerms(state),
  }),
});

const PrivacyReviewFailed = event<FailedReview>({
  version: 1,
  seals: SEALED_REVIEW,
  isaoSees: WITHHELD_REVIEW,
  isAct: true,
  fold: (_state, data, { recordedAt }) => ({ privacy: { status: 'Failed', reviewedAt: recordedAt, form: data } }),
});

/** The two outcomes of the privacy review. */
export const privacyReviewEvents = { PrivacyReviewPassed, PrivacyReviewFailed };
