import type { AgreementState, Assignment, StateName } from '../state.js';
import { hasStatedPosition } from './concurrence.js';
import type { ReviewFunction } from './offices.js';

/** States in which a review can still be under way. */
export const WHILE_REVIEWED = [
  'Proposed',
  'ChangesRequested',
  'PrivacyReviewed',
  'ClassifiedAccessApproved',
] as const satisfies readonly StateName[];

/** What tells that a reviewer has nothing more to decide as the application stands. A resubmission may ask again. */
const HAS_DECIDED: Readonly<Record<ReviewFunction, (state: AgreementState) => boolean>> = {
  'dhs.privacy': ({ privacy }) => privacy.status === 'Passed' || privacy.status === 'PassedWithConditions',
  'dhs.crcl': (state) => hasStatedPosition(state, 'crcl'),
  'dhs.counsel': (state) => hasStatedPosition(state, 'counsel'),
  'dhs.csa': ({ classified }) => classified.status !== 'Requested' && classified.status !== 'NotRequested',
};

/** Who reviews in a function, with or without something left to decide; null when nobody does. */
export const reviewerIn = (state: AgreementState, name: string): Assignment | null =>
  state.assignments.find((one) => one.function === name) ?? null;

/** The assignments that somebody can step back from or be replaced in: their review waits for a decision. */
export const openAssignments = (state: AgreementState): readonly Assignment[] =>
  WHILE_REVIEWED.some((name) => name === state.state)
    ? state.assignments.filter((one) => !HAS_DECIDED[one.function](state))
    : [];

/** The assignment in a function, while it is open; else null. */
export const openAssignmentIn = (state: AgreementState, name: ReviewFunction): Assignment | null =>
  openAssignments(state).find((one) => one.function === name) ?? null;
