import { lossSince } from './losses.js';
import type { AgreementRecord, EventOf } from './record.js';

type SetBy =
  | EventOf<'PrivacyReviewPassed'>
  | EventOf<'ClassifiedAccessApproved'>
  | EventOf<'AmendmentPrivacyReviewed'>
  | EventOf<'AmendmentClassifiedAccessDecided'>;

/** The conditions that a review set and that nobody found met since. */
const openOf = ({ data, revision }: SetBy, met: readonly EventOf<'ConditionDischarged'>[]): readonly string[] =>
  ('conditions' in data ? data.conditions : [])
    .map(({ conditionId }) => conditionId)
    .filter((id) => !met.some((one) => one.revision > revision && one.data.conditionId === id));

/** The approval of an amendment that counts: of one that took effect when it did, asked of the open one, now. */
function determinedAnew(record: AgreementRecord) {
  const open = record.isAmended ? record.openAmendment() : undefined;
  const approvals = record.all('AmendmentClassifiedAccessDecided').filter(({ data }) => data.decision === 'Approve');
  const undone = open && lossSince(open.revision, record);
  const now = open && approvals.findLast(({ revision }) => revision > (undone ?? -1));
  if (now) return { by: now, at: now.revision };
  const effect = record
    .all('AmendmentTookEffect')
    .findLast(({ data }) => approvals.some((one) => one.data.amendmentNo === data.amendmentNo));
  const by = effect && approvals.findLast(({ data }) => data.amendmentNo === effect.data.amendmentNo);
  return by && { by, at: effect.revision };
}

/** Reviews of amendments stand beside what was found before; a full one takes the place of it. */
function privacyConditions(record: AgreementRecord, reviewedAgain: number): readonly SetBy[] {
  const passed = record.last('PrivacyReviewPassed');
  const amended = record.reviewsOfAmendments();
  const full = amended.findLastIndex(({ data }) => data.isFull);
  if (full >= 0) return amended.slice(full);
  return [...(passed && passed.revision > reviewedAgain ? [passed] : []), ...amended];
}

/** Conditions of the reviews that stand: a review that starts again has none, nor has a determination that fell. */
export function openConditions(record: AgreementRecord): readonly string[] {
  const approved = record.last('ClassifiedAccessApproved');
  const returns = record.all('AgreementResubmitted');
  const stale = record.lastRevision('PrivacyReviewWentStale');
  const reviewedAgain = Math.max(returns.findLast(({ data }) => data.routedTo === 'Proposed')?.revision ?? -1, stale);
  const fallen = returns.findLast(({ data }) => data.routedTo !== 'ClassifiedAccessApproved')?.revision ?? -1;
  const ended = record.lastRevision('ClassifiedAccessMarkedNotRequired', 'ClassifiedAccessRevoked');
  const anew = determinedAnew(record);
  const given =
    anew ?? (approved && approved.revision > Math.max(fallen, stale) && { by: approved, at: approved.revision });
  const met = record.all('ConditionDischarged');
  return [...privacyConditions(record, reviewedAgain), ...(given && given.at > ended ? [given.by] : [])].flatMap(
    (one) => openOf(one, met),
  );
}
