/** History as marks of a strip. */
import type { HistoryItem } from '../../api/types.js';
import type { StripEntry } from '../../design/history-strip.js';
import { markOf } from '../../words/events.js';

/** What matters so much that it has a label on the strip. */
const MILESTONES: Readonly<Record<string, string>> = {
  AgreementProposed: 'Submitted',
  AgreementResubmitted: 'Submitted again',
  ChangesRequested: 'Changes requested',
  PrivacyReviewPassed: 'Privacy passed',
  PrivacyReviewFailed: 'Privacy failed',
  ClassifiedAccessApproved: 'Access approved',
  ClassifiedAccessDenied: 'Access denied',
  AgreementActivated: 'In force',
  AgreementSuspended: 'Suspended',
  AgreementReinstated: 'Reinstated',
  AgreementRejected: 'Rejected',
  AgreementWithdrawn: 'Withdrawn',
  AgreementExpired: 'Expired',
  AgreementTerminated: 'Ended',
};

/** One mark of the strip. */
export const stripEntryOf = ({ eventId, type, recordedAt, actor }: HistoryItem): StripEntry => ({
  id: eventId,
  at: recordedAt,
  mark: markOf(type, actor.function),
  label: MILESTONES[type],
});
