import { command, guard, payloadGuard } from '../grammar.js';
import { openAssignmentIn, openAssignments, WHILE_REVIEWED } from './assignments.js';
import type { ReviewEvent } from './events.js';
import { REVIEW_FUNCTIONS, type ReviewFunction } from './offices.js';

interface Payload {
  readonly function: ReviewFunction;
  readonly reasonCode: string;
}

/** The actor has an assignment to step back from. */
const hasAssignment = guard(
  'NOT_ASSIGNED',
  'The actor has no open assignment here.',
  ({ state, actor }) => !openAssignments(state).some(({ subjectId }) => subjectId === actor.subjectId),
);

/** The assignment stepped back from is the actor's. */
const ownAssignment = payloadGuard<Payload>(
  'NOT_ASSIGNED',
  'The review is not assigned to the actor.',
  ({ state, actor }, payload) => openAssignmentIn(state, payload.function)?.subjectId !== actor.subjectId,
);

/** A reviewer steps back; a conflict is a reason to, so that none stands against it. */
export const RecuseReviewer = command<Payload, ReviewEvent>({
  by: REVIEW_FUNCTIONS,
  from: WHILE_REVIEWED,
  terminal: 'refused',
  judgesSeparation: false,
  assignment: [hasAssignment, ownAssignment],
  already: [],
  decide: ({ function: name, reasonCode }, _state, { actor }) => [
    { type: 'ReviewerRecused', data: { function: name, subjectId: actor.subjectId, reasonCode } },
  ],
});
