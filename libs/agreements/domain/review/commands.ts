import { AssignReviewer, ReassignReviewer } from './assignment.js';
import { FailPrivacyReview, PassPrivacyReview } from './privacy-review.js';
import { MarkPrivacyReviewStale } from './mark-privacy-review-stale.js';
import { RecordConcurrence } from './record-concurrence.js';
import { RecuseReviewer } from './recuse-reviewer.js';
import { RejectProposal } from './reject-proposal.js';
import { RequestChanges } from './request-changes.js';
import { Resubmit } from './resubmit.js';

/** What is done while an application is reviewed. */
export const reviewCommands = {
  RecordConcurrence,
  AssignReviewer,
  ReassignReviewer,
  RecuseReviewer,
  PassPrivacyReview,
  FailPrivacyReview,
  RequestChanges,
  Resubmit,
  RejectProposal,
  MarkPrivacyReviewStale,
};
