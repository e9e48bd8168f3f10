import type { Recorded } from '@accord/kernel';
import type { AgreementState } from '../state.js';
import type { Amendment, AmendmentDetermination, AmendmentReview, FailedAmendmentReview, Proposal } from './forms.js';

/** When and by which event something was recorded. */
type Mark = Pick<Recorded, 'eventId' | 'recordedAt'>;

/** An amendment as it stands when it is proposed. */
export const opened = ({ terms, ...proposal }: Proposal, proposedAt: string): Amendment => ({
  ...proposal,
  status: 'Open',
  proposedAt,
  terms: terms ?? null,
  privacy: null,
  classified: null,
  concurrences: [],
  conditions: [],
  signatures: [],
  isFlagged: false,
});

/** An amendment once its privacy was reviewed. */
export function reviewed(
  amendment: Amendment,
  { amendmentNo: _no, terms, isFull = false, ...form }: ReviewOutcome,
  { eventId, recordedAt }: Mark,
): Amendment {
  const found = form.outcome === 'Failed' ? [] : form.conditions;
  return {
    ...amendment,
    privacy: { reviewedAt: recordedAt, reviewEventId: eventId, form, isFull },
    conditions: [...amendment.conditions, ...found],
    terms: terms ?? amendment.terms,
  };
}

/** A review of either outcome; one that failed was full of nothing. */
type ReviewOutcome = (AmendmentReview | FailedAmendmentReview) & { readonly isFull?: boolean };

/** An amendment once its classified part was decided. */
export function determined(
  amendment: Amendment,
  { amendmentNo: _no, terms, ...decided }: AmendmentDetermination,
): Amendment {
  const { decision: _decision, ...classified } = decided;
  const found = decided.decision === 'Approve' ? decided.conditions : [];
  return {
    ...amendment,
    classified,
    conditions: [...amendment.conditions, ...found],
    terms: terms ?? amendment.terms,
  };
}

/** What changes of an agreement when its newest amendment does. Nothing where the record has none. */
export const changing = (
  { amendment }: AgreementState,
  change: (amendment: Amendment) => Amendment,
): Pick<AgreementState, 'amendment'> => ({ amendment: amendment && change(amendment) });
