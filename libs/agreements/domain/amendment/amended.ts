import { LEVELS, type Application } from '../application.js';
import { undetermined } from '../classified/undetermined.js';
import { isOfClassified, isOfPrivacy } from '../review/conditions.js';
import type { AgreementState } from '../state.js';
import type { Amendment } from './forms.js';

/** The amendment that is open; null where none is, or the agreement has ended over it. */
export const openAmendment = ({ amendment, state }: AgreementState): Amendment | null =>
  amendment?.status === 'Open' && (state === 'Active' || state === 'Suspended') ? amendment : null;

/** The words of offices on the amended text: those that carry over to it, and those that were given on it. */
function wordsOf(state: AgreementState, { endedWordsOf, concurrences }: Amendment): AgreementState['concurrences'] {
  const replaced = new Set([...endedWordsOf, ...concurrences.map(({ office }) => office)]);
  return [
    ...state.concurrences.map((one) => (replaced.has(one.office) ? { ...one, inForce: false } : one)),
    ...concurrences,
  ];
}

/**
 * The conditions afterwards. What a full review or a determination found takes the place of all that was found before it;
 * what a review of the changes found stands beside it.
 */
function conditionsOf(state: AgreementState, { privacy, classified, conditions, application }: Amendment) {
  const isReviewedAnew = privacy?.isFull === true && privacy.form.outcome !== 'Failed';
  const isDeterminedAnew = classified !== null || application.requestedLevel === 'None';
  const kept = state.conditions.filter(
    ({ conditionId }) =>
      !(isReviewedAnew && isOfPrivacy(conditionId)) && !(isDeterminedAnew && isOfClassified(conditionId)),
  );
  return [...kept, ...conditions];
}

/** Access afterwards: as determined for the amendment, else as it was, within the level that is asked for now. */
function accessOf(
  { classified }: AgreementState,
  { classified: decided, application }: Amendment,
): AgreementState['classified'] {
  if (decided !== null && 'level' in decided)
    return {
      ...undetermined,
      status: 'Approved',
      basis: null,
      level: decided.level,
      verificationDueOn: decided.verificationDueOn,
      needRevalidateOn: decided.needRevalidateOn,
      determination: decided,
    };
  if (application.requestedLevel === 'None')
    return classified.status === 'NotRequired'
      ? classified
      : { status: 'NotRequired', basis: 'Dropped', ...undetermined };
  return { ...classified, level: lowerLevel(classified.level, application) };
}

const lowerLevel = (level: Application['requestedLevel'], { requestedLevel }: Application) =>
  LEVELS.indexOf(requestedLevel) < LEVELS.indexOf(level) ? requestedLevel : level;

/** The privacy review on file afterwards. The last full one stays on file beside a review of changes. */
function privacyOf(state: AgreementState, { privacy }: Amendment, conditions: AgreementState['conditions']) {
  if (privacy === null || privacy.form.outcome === 'Failed') return state.privacy;
  const status = conditions.some(({ conditionId }) => isOfPrivacy(conditionId)) ? 'PassedWithConditions' : 'Passed';
  const { reviewedAt, reviewEventId, form } = privacy;
  return privacy.isFull
    ? ({ status, reviewedAt, reviewEventId, form } as const)
    : ({ ...state.privacy, status } as const);
}

/** What an amendment makes of an agreement when it takes effect, beside its term, its terms and its entitlements. */
export function amendedParts(state: AgreementState, amendment: Amendment): Partial<AgreementState> {
  const conditions = conditionsOf(state, amendment);
  return {
    application: amendment.application,
    applicationDigest: amendment.applicationDigest,
    revisionNo: amendment.revisionNo,
    concurrences: wordsOf(state, amendment),
    conditions,
    privacy: privacyOf(state, amendment, conditions),
    classified: accessOf(state, amendment),
  };
}

/** Where the review that an amendment asks for stands, as reviews of applications stand. */
function reviewUnderWay({ requiredGates, privacy: review }: Amendment, otherwise: AgreementState['privacy']) {
  if (!requiredGates.includes('privacy')) return otherwise;
  if (review === null) return { status: 'None', reviewedAt: null, reviewEventId: null, form: null } as const;
  const { form, reviewedAt, reviewEventId } = review;
  return { status: form.outcome, reviewedAt, reviewEventId, form } as const;
}

/** Where the determination that an amendment asks for stands, likewise. */
function determinationUnderWay({ requiredGates, classified }: Amendment, otherwise: AgreementState['classified']) {
  if (!requiredGates.includes('classified') || (classified !== null && 'level' in classified)) return otherwise;
  const asked = { basis: null, ...undetermined } as const;
  return classified === null
    ? ({ ...asked, status: 'Requested' } as const)
    : ({ ...asked, status: 'Denied', determination: classified } as const);
}

/**
 * An agreement as an amendment would leave it, its reviews where they stand now: what the rules on applications are asked of
 * for the amended text. Assignments belong to the application before it.
 */
export function underAmendment(state: AgreementState, amendment: Amendment): AgreementState {
  const after = { ...state, ...amendedParts(state, amendment) };
  return {
    ...after,
    stateSince: amendment.proposedAt,
    assignments: [],
    privacy: reviewUnderWay(amendment, after.privacy),
    classified: determinationUnderWay(amendment, after.classified),
    signatures: amendment.signatures,
  };
}

/** The agreement under the amendment that is open; as it is, where none is. */
export function asAmended(state: AgreementState): AgreementState {
  const amendment = openAmendment(state);
  return amendment ? underAmendment(state, amendment) : state;
}
