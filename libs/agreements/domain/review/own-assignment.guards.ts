import { guard, payloadGuard } from '../grammar.js';
import { openAssignmentIn, openAssignments } from './assignments.js';
import type { ReviewFunction } from './offices.js';

/** The actor has an open assignment: one to step back from, or to hand on. */
export const hasAssignment = guard(
  'NOT_ASSIGNED',
  'The actor has no open assignment here.',
  ({ state, actor }) => !openAssignments(state).some(({ subjectId }) => subjectId === actor.subjectId),
);

/** The assignment that is named is the actor's. */
export const ownAssignment = payloadGuard<{ readonly function: ReviewFunction }>(
  'NOT_ASSIGNED',
  'The review is not assigned to the actor.',
  ({ state, actor }, payload) => openAssignmentIn(state, payload.function)?.subjectId !== actor.subjectId,
);
