import type { Application, Level } from '../application.js';
import { closedTerms } from '../signature/closed-terms.js';
import { undetermined } from '../classified/undetermined.js';
import type { AgreementState, RoutedState } from '../state.js';
import { isOfPrivacy } from './conditions.js';
import { isClassifiedMaterial, isPrivacyMaterial, type FieldChange } from './materiality.js';
import { OFFICES, type Office } from './offices.js';
import { withoutWordsOf } from './reopening.js';

/** A changed application in answer to a request for changes, as it is recorded. */
export interface Resubmission {
  readonly revisionNo: number;
  readonly application: Application;
  readonly applicationDigest: string;
  readonly requestedLevel: Level;
  readonly answers: readonly { readonly itemId: string; readonly answer: string }[];
  readonly diff: readonly FieldChange[];
  readonly routedTo: RoutedState;
  /** Offices whose word ended with this text; absent in early records, where a privacy-material change ended all. */
  readonly endedWordsOf?: readonly Office[];
  /** Present when the applicant became another party: the intake is to be done again. */
  readonly reopensIntake?: true;
  readonly certifiedBy: string;
  readonly certificationVersion: string;
}

/** What a resubmission changes: the application, and how far the reviews before it still stand. */
export const resubmitted = (state: AgreementState, data: Resubmission): Partial<AgreementState> => ({
  state: data.routedTo,
  draft: null,
  application: data.application,
  applicationDigest: data.applicationDigest,
  revisionNo: data.revisionNo,
  changes: state.changes && { ...state.changes, answered: true },
  ...closedTerms(state),
  ...reviewsAfter(state, data),
});

/**
 * What a resubmission does to the reviews (rules.md#resubmission): a word ends with what it was given on, the intake
 * with the party; the privacy review starts again where the route leads before it or it had failed, the classified
 * determination likewise.
 */
function reviewsAfter(state: AgreementState, data: Resubmission) {
  const { status } = state.privacy;
  const reviewAgain = data.routedTo === 'Proposed' || status === 'Failed' || status === 'Stale';
  const reviewer = state.assignments.some((one) => one.function === 'dhs.privacy');
  const classified = classifiedAfter(state, data);
  const wasDetermined = state.classified.status === 'Approved' || state.classified.status === 'Suspended';
  const determineAgain = wasDetermined && classified.status !== state.classified.status;
  return {
    intake: data.reopensIntake ? null : state.intake,
    concurrences: withoutWordsOf(
      state.concurrences,
      data.endedWordsOf ?? (isPrivacyMaterial(data.diff) ? OFFICES : []),
    ),
    privacy: reviewAgain
      ? {
          status: reviewer ? ('Assigned' as const) : ('None' as const),
          reviewedAt: null,
          reviewEventId: null,
          form: null,
        }
      : state.privacy,
    classified,
    conditions: state.conditions.filter(({ conditionId }) =>
      isOfPrivacy(conditionId) ? !reviewAgain : !determineAgain,
    ),
  };
}

/**
 * The classified facet after a resubmission. A changed level asks anew (level None is marked by an event of its own);
 * an approval falls when the route ends before it, a denial when a classified-material field changed.
 */
function classifiedAfter(
  state: AgreementState,
  { requestedLevel, routedTo, diff }: Resubmission,
): AgreementState['classified'] {
  const asked = { status: 'Requested', basis: null, ...undetermined } as const;
  if (requestedLevel !== state.application?.requestedLevel)
    return requestedLevel === 'None' ? { ...asked, status: 'NotRequested' } : asked;
  const { status } = state.classified;
  const falls =
    ((status === 'Approved' || status === 'Suspended') && routedTo !== 'ClassifiedAccessApproved') ||
    (status === 'Denied' && isClassifiedMaterial(diff));
  return falls ? asked : state.classified;
}
