import { ApplyAmendment } from './apply-amendment.js';
import { CloseAmendment } from './close-amendment.js';
import { DecideAmendmentClassifiedAccess } from './decide-amendment-classified-access.js';
import { ProposeAmendment } from './propose-amendment.js';
import { FailAmendmentPrivacyReview, PassAmendmentPrivacyReview } from './review-amendment.js';
import { SignAmendment } from './sign-amendment.js';

/** What is done to amend an agreement. */
export const amendmentCommands = {
  ProposeAmendment,
  PassAmendmentPrivacyReview,
  FailAmendmentPrivacyReview,
  DecideAmendmentClassifiedAccess,
  SignAmendment,
  ApplyAmendment,
  CloseAmendment,
};
