import { command } from '../grammar.js';
import { WHILE_REVIEWED } from './assignments.js';
import type { ReviewEvent } from './events.js';
import { hasAssignment, ownAssignment } from './own-assignment.guards.js';
import { REVIEW_FUNCTIONS, type ReviewFunction } from './offices.js';

interface Payload {
  readonly function: ReviewFunction;
  readonly reasonCode: string;
}

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
