import type { AgreementRecord, EventOf } from './record.js';

type SetBy = EventOf<'PrivacyReviewPassed'> | EventOf<'ClassifiedAccessApproved'> | EventOf<'AmendmentPrivacyReviewed'>;

/** The conditions that a review set and that nobody found met since. */
const openOf = ({ data, revision }: SetBy, met: readonly EventOf<'ConditionDischarged'>[]): readonly string[] =>
  data.conditions
    .map(({ conditionId }) => conditionId)
    .filter((id) => !met.some((one) => one.revision > revision && one.data.conditionId === id));

/** Conditions of the reviews that stand: a review that starts again has none, nor has a determination that fell. */
export function openConditions(record: AgreementRecord): readonly string[] {
  const passed = record.last('PrivacyReviewPassed');
  const approved = record.last('ClassifiedAccessApproved');
  const returns = record.all('AgreementResubmitted');
  const stale = record.lastRevision('PrivacyReviewWentStale');
  const reviewedAgain = Math.max(returns.findLast(({ data }) => data.routedTo === 'Proposed')?.revision ?? -1, stale);
  const fallen = returns.findLast(({ data }) => data.routedTo !== 'ClassifiedAccessApproved')?.revision ?? -1;
  const ended = record.lastRevision('ClassifiedAccessMarkedNotRequired', 'ClassifiedAccessRevoked');
  const given = Math.max(fallen, stale, ended);
  const met = record.all('ConditionDischarged');
  return [
    ...(passed && passed.revision > reviewedAgain ? openOf(passed, met) : []),
    ...(approved && approved.revision > given ? openOf(approved, met) : []),
    // the model has no full review and no determination among its amendments: those would take the place of all before
    ...record.reviewsOfAmendments().flatMap((review) => openOf(review, met)),
  ];
}
