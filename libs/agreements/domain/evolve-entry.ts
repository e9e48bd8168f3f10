import type { EventPayloads } from './events.js';
import { closedTerms, undetermined, type Folds } from './fold.js';
import { isClassifiedMaterial, isPrivacyMaterial } from './diff.js';
import { OFFICES } from './offices.js';
import { barsForLife } from './recusal.js';
import { withoutWordsOf } from './reopening.js';
import type { AgreementState } from './state.js';

type Entry =
  | 'AgreementDrafted'
  | 'DraftRevised'
  | 'AgreementProposed'
  | 'IntakeCompleted'
  | 'ReviewerAssigned'
  | 'ReviewerRecused'
  | 'ChangesRequested'
  | 'AgreementResubmitted';

/** Folds of the way in: draft, submission, intake, assignment, request for changes and resubmission. */
export const entryFolds: Folds<Entry> = {
  AgreementDrafted: (_state, { organizationId, agreementForm, predecessorId }, { recordedAt }) => ({
    state: 'Draft',
    organizationId,
    agreementForm,
    predecessorId: predecessorId ?? null,
    draftedAt: recordedAt,
  }),
  DraftRevised: (_state, { draftDigest }, { revision }) => ({ draft: { revision, digest: draftDigest } }),
  AgreementProposed: (
    state,
    { number, revisionNo, application, applicationDigest, requestedLevel },
    { recordedAt },
  ) => ({
    state: 'Proposed',
    number,
    submittedAt: recordedAt,
    draft: null,
    application,
    applicationDigest,
    revisionNo,
    classified: { ...state.classified, status: requestedLevel === 'None' ? 'NotRequested' : 'Requested' },
  }),
  IntakeCompleted: (_state, _data, { recordedAt }) => ({ intake: { completedAt: recordedAt } }),
  ReviewerAssigned: (state, { function: name, subjectId, dueOn }, { recordedAt }) => ({
    assignments: [
      ...state.assignments.filter((one) => one.function !== name),
      { function: name, subjectId, dueOn, assignedAt: recordedAt },
    ],
    ...(name === 'dhs.privacy' ? { privacy: awaiting(state, 'None', 'Assigned') } : {}),
  }),
  ReviewerRecused: (state, { function: name, subjectId, reasonCode }, { actor }) => ({
    assignments: state.assignments.filter((one) => one.function !== name),
    // Who is replaced by a case manager has not stepped back.
    recused:
      actor.subjectId === subjectId && barsForLife(reasonCode)
        ? [...state.recused, { function: name, subjectId }]
        : state.recused,
    ...(name === 'dhs.privacy' ? { privacy: awaiting(state, 'Assigned', 'None') } : {}),
  }),
  ChangesRequested: (_state, { stage, items, dueOn }) => ({
    state: 'ChangesRequested',
    changes: { stage, items, dueOn, answered: false },
  }),
  AgreementResubmitted: (state, data) => ({
    state: data.routedTo,
    draft: null,
    application: data.application,
    applicationDigest: data.applicationDigest,
    revisionNo: data.revisionNo,
    changes: state.changes && { ...state.changes, answered: true },
    ...closedTerms(state),
    ...afterResubmission(state, data),
  }),
};

const awaiting = (state: AgreementState, from: 'None' | 'Assigned', to: 'None' | 'Assigned') =>
  state.privacy.status === from ? { ...state.privacy, status: to } : state.privacy;

/**
 * What a resubmission does to the reviews (domain rules, A4 row 8): a word ends with what it was given on, the intake
 * with the party; the privacy review starts again where the route leads before it or it had failed, the classified
 * determination likewise.
 */
function afterResubmission(state: AgreementState, data: EventPayloads['AgreementResubmitted']) {
  const { status } = state.privacy;
  const reviewAgain = data.routedTo === 'Proposed' || status === 'Failed' || status === 'Stale';
  const reviewer = state.assignments.some((one) => one.function === 'dhs.privacy');
  const classified = classifiedAfter(state, data);
  const determineAgain = state.classified.status === 'Approved' && classified.status !== 'Approved';
  return {
    intake: data.reopensIntake ? null : state.intake,
    concurrences: withoutWordsOf(
      state.concurrences,
      data.endedWordsOf ?? (isPrivacyMaterial(data.diff) ? OFFICES : []),
    ),
    privacy: reviewAgain
      ? { status: reviewer ? ('Assigned' as const) : ('None' as const), reviewedAt: null, form: null }
      : state.privacy,
    classified,
    conditions: state.conditions.filter(({ conditionId }) =>
      conditionId.startsWith('privacy.') ? !reviewAgain : !determineAgain,
    ),
  };
}

/**
 * The classified facet after a resubmission. A changed level asks anew (level None is marked by an event of its own);
 * an approval falls when the route ends before it, a denial when a classified-material field changed.
 */
function classifiedAfter(
  state: AgreementState,
  { requestedLevel, routedTo, diff }: EventPayloads['AgreementResubmitted'],
): AgreementState['classified'] {
  const asked = { status: 'Requested', basis: null, ...undetermined } as const;
  if (requestedLevel !== state.application?.requestedLevel)
    return requestedLevel === 'None' ? { ...asked, status: 'NotRequested' } : asked;
  const { status } = state.classified;
  const falls =
    (status === 'Approved' && routedTo !== 'ClassifiedAccessApproved') ||
    (status === 'Denied' && isClassifiedMaterial(diff));
  return falls ? asked : state.classified;
}
