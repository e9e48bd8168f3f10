/** History as it is shown: rows of a table, and marks of a strip. */
import type { HistoryItem } from '../../api/types.js';
import type { TimelineEntry } from '../../design/event-timeline.js';
import type { StripEntry } from '../../design/history-strip.js';
import { whyNot } from '../../words/actions.js';
import { actOf } from '../../words/commands.js';
import { isKnownEvent, markOf, whatHappened } from '../../words/events.js';
import { actorOf } from '../../words/functions.js';

const REFUSED = 'CommandRefused';

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

/** One row of the history. */
export function entryOf({ eventId, type, revision, recordedAt, actor, payload, code }: HistoryItem): TimelineEntry {
  const command = payload['command'];
  const isRefused = type === REFUSED;
  const tried = typeof command === 'string' ? actOf(kebab(command)) : 'a command';
  return {
    id: eventId,
    number: revision ?? undefined,
    at: recordedAt,
    mark: markOf(type, actor.function),
    what: isRefused ? `Refused: ${tried.charAt(0).toLowerCase()}${tried.slice(1)}` : whatHappened(type),
    who: actorOf(actor),
    detail: isRefused ? <Why code={code} /> : undefined,
    raw: isKnownEvent(type) ? undefined : JSON.stringify(payload),
  };
}

const Why = ({ code }: { readonly code: string | undefined }) => (
  <>
    {whyNot(code)} <span className="under mono">{code}</span>
  </>
);

/** `PassPrivacyReview` as it stands in addresses: `pass-privacy-review`. */
const kebab = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** One mark of the strip. */
export const stripEntryOf = ({ eventId, type, recordedAt, actor }: HistoryItem): StripEntry => ({
  id: eventId,
  at: recordedAt,
  mark: markOf(type, actor.function),
  label: MILESTONES[type],
});
