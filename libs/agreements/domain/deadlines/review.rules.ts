import { addDays, localDateOf, type LocalDate } from '@accord/kernel';
import { hasStatedPosition, isMissing } from '../review/concurrence.js';
import { isAgainst, lastDayOf, REVIEW_OFFICES, reviewsSince } from '../review/waiting.js';
import { isWaitingToActivate } from '../risk/unaccepted.js';
import { hasSigned, hasTerms } from '../signature/signatures.js';
import { runs, type TimeRule } from './running.js';

/** Intake, from the submission on, and again when the party became another one. */
export const intakeCheck: TimeRule = {
  id: 'intake-check',
  command: 'complete-intake',
  isMissed: true,
  running: ({ state: { state, intake, stateSince }, policy }) => {
    if (state !== 'Proposed' || intake !== null || stateSince === null) return [];
    const startsOn = localDateOf(stateSince);
    const dueOn = policy.deadlines.intake(startsOn);
    return [runs({ since: stateSince, startsOn, dueOn, waitsFor: ['nccic.case_manager'], does: ['Escalate'] })];
  },
};

/** The privacy review, from the intake on; a resubmission begins it anew, a form that fails ends it. */
export const privacyReview: TimeRule = {
  id: 'privacy-review',
  command: 'pass-privacy-review',
  isMissed: true,
  running: ({ state, policy }) => {
    const since = reviewsSince(state);
    if (state.state !== 'Proposed' || since === null || state.privacy.status === 'Failed') return [];
    const startsOn = localDateOf(since);
    const dueOn = lastDayOf(state, 'dhs.privacy', since, policy.deadlines.privacyReview);
    return [runs({ since, startsOn, dueOn, waitsFor: ['dhs.privacy'], does: ['Escalate', 'Remind'] })];
  },
};

/** The word of each office that must be heard on this revision; silence is never consent. */
export const concurrence: TimeRule = {
  id: 'concurrence',
  command: 'record-concurrence',
  isMissed: true,
  running: ({ state, policy }) => {
    const since = reviewsSince(state);
    if (since === null || (state.state !== 'Proposed' && state.state !== 'PrivacyReviewed')) return [];
    const waited = REVIEW_OFFICES.filter(
      ([office]) => !hasStatedPosition(state, office) && (isMissing(state, office) || isAgainst(state, office)),
    );
    return waited.map(([about, name]) => {
      const dueOn = lastDayOf(state, name, since, policy.deadlines.concurrence);
      return runs({ about, since, startsOn: localDateOf(since), dueOn, waitsFor: [name], does: ['Escalate'] });
    });
  },
};

/** The classified determination: both sides are told where it stands, and it is never denied for want of time. */
export const determination: TimeRule = {
  id: 'classified-determination',
  command: 'approve-classified-access',
  isMissed: true,
  running: ({ state, organization, policy }) => {
    const { stateSince: since } = state;
    if (state.state !== 'PrivacyReviewed' || state.classified.status !== 'Requested' || since === null) return [];
    const startsOn = localDateOf(since);
    const office = (start: LocalDate): LocalDate => policy.deadlines.determination(start, organization.isEligible);
    const dueOn = lastDayOf(state, 'dhs.csa', since, office);
    return [runs({ since, startsOn, dueOn, waitsFor: ['dhs.csa', 'isao.officer'], does: ['SendStatusNote'] })];
  },
};

/** The reply to requested changes, by the date of the request. */
export const reply: TimeRule = {
  id: 'changes-requested-reply',
  command: 'resubmit',
  isMissed: true,
  running: ({ state: { state, changes, stateSince } }) => {
    if (state !== 'ChangesRequested' || changes === null || stateSince === null) return [];
    const startsOn = localDateOf(stateSince);
    const { dueOn } = changes;
    return [runs({ since: stateSince, startsOn, dueOn, waitsFor: ['isao.officer'], does: ['AllowRejection'] })];
  },
};

/** The window for signing, told to the party whose turn it is; past it every signature is void. */
export const signatureWindow: TimeRule = {
  id: 'signature-window',
  command: 'sign-agreement',
  isMissed: true,
  running: ({ state }) => {
    const { terms } = state;
    if (!terms || !hasTerms(state) || !isWaitingToActivate(state)) return [];
    const isSignedByIsao = hasSigned(state, 'ISAO');
    const isTold = !isSignedByIsao || !hasSigned(state, 'NCCIC');
    const does = state.signatures.some(({ status }) => status === 'Signed') ? ['VoidSignatures'] : [];
    return [
      runs({
        about: `${terms.termsVersion}`,
        since: terms.openedAt,
        startsOn: localDateOf(terms.openedAt),
        dueOn: terms.signBy,
        waitsFor: [isSignedByIsao ? 'nccic.approving_official' : 'isao.signatory'],
        isTold,
        does,
      }),
    ];
  },
};

/** The privacy review before the activation: too old, it counts no more. */
export const reviewFreshness: TimeRule = {
  id: 'privacy-review-freshness',
  isMissed: false,
  running: ({ state, policy }) => {
    const { reviewedAt } = state.privacy;
    if (!isWaitingToActivate(state) || reviewedAt === null) return [];
    const startsOn = localDateOf(reviewedAt);
    const dueOn = addDays(startsOn, policy.privacyReviewFreshnessDays);
    return [runs({ since: reviewedAt, startsOn, dueOn, waitsFor: [], does: ['MarkPrivacyReviewStale'] })];
  },
};
