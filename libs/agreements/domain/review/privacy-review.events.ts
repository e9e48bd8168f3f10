import { undetermined } from '../classified/undetermined.js';
import { event } from '../grammar.js';
import { isOnConditionOf, superseded } from '../risk/superseded.js';
import { isOfClassified, isOfPrivacy } from './conditions.js';
import { closedTerms } from '../signature/closed-terms.js';
import { everything } from '../visibility.js';
import type { FailedReview, PassedReview } from './forms.js';
import { privacyReviewFor, SEALED_REVIEW } from './privacy-review.seen.js';

const PrivacyReviewPassed = event<PassedReview>({
  version: 1,
  seals: SEALED_REVIEW,
  isaoSees: privacyReviewFor,
  isAct: true,
  fold: (state, data, { eventId, recordedAt }) => ({
    state: 'PrivacyReviewed',
    privacy: { status: data.outcome, reviewedAt: recordedAt, reviewEventId: eventId, form: data },
    conditions: [...state.conditions.filter(({ conditionId }) => !isOfPrivacy(conditionId)), ...data.conditions],
    risks: superseded(state, isOnConditionOf('privacy')),
    ...closedTerms(state),
  }),
});

const PrivacyReviewFailed = event<FailedReview>({
  version: 1,
  seals: SEALED_REVIEW,
  isaoSees: privacyReviewFor,
  isAct: true,
  fold: (_state, data, { eventId, recordedAt }) => ({
    privacy: { status: 'Failed', reviewedAt: recordedAt, reviewEventId: eventId, form: data },
  }),
});

interface WentStale {
  readonly cause: 'Age';
  /** The event of the review that counts no more; absent of reviews before its id was kept. */
  readonly reviewEventId?: string;
}

/** The review counts no more: what it set and what rests on it begins anew, the word of offices and the intake stand. */
const PrivacyReviewWentStale = event<WentStale>({
  version: 1,
  seals: [],
  isaoSees: everything,
  isAct: false,
  fold: (state) => {
    const determineAgain = state.classified.status === 'Approved' || state.classified.status === 'Suspended';
    return {
      state: 'Proposed',
      privacy: { ...state.privacy, status: 'Stale' },
      ...(determineAgain ? { classified: { status: 'Requested', basis: null, ...undetermined } } : {}),
      conditions: state.conditions.filter(
        ({ conditionId }) => !isOfPrivacy(conditionId) && !(determineAgain && isOfClassified(conditionId)),
      ),
      ...closedTerms(state),
    };
  },
});

/** The outcomes of the privacy review, and its end. */
export const privacyReviewEvents = { PrivacyReviewPassed, PrivacyReviewFailed, PrivacyReviewWentStale };
