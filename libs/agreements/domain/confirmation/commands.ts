import { command, guard, payloadGuard } from '../grammar.js';
import { openAssignmentIn, openAssignments, WHILE_REVIEWED } from '../review/assignments.js';
import type { ReviewFunction } from '../review/offices.js';
import { workOf } from '../work.js';
import { awaitsConfirmation, isUnconfirmed } from './confirmations.js';
import type { ConfirmationEvent } from './events.js';

interface Payload {
  readonly function: ReviewFunction;
}

const notOneself = payloadGuard<Payload>(
  'SOD_CONFLICT',
  'Nobody confirms their own assignment.',
  ({ state, actor }, payload) => openAssignmentIn(state, payload.function)?.subjectId === actor.subjectId,
);

const nothingWaits = guard(
  'WRONG_STATE',
  'No assignment waits for a confirmation.',
  ({ state }) => !openAssignments(state).some((one) => isUnconfirmed(state, one)),
);

const doesNotWait = payloadGuard<Payload>(
  'WRONG_STATE',
  'The assignment in this function waits for no confirmation.',
  ({ state }, payload) => {
    const assignment = openAssignmentIn(state, payload.function);
    return assignment === null || !isUnconfirmed(state, assignment);
  },
);

/** An approving official confirms that somebody reviews whom their own subordinate assigned. */
const ConfirmAssignment = command<Payload, ConfirmationEvent>({
  by: ['nccic.approving_official'],
  from: WHILE_REVIEWED,
  terminal: 'refused',
  judgesSeparation: true,
  separation: [notOneself],
  already: [],
  fits: [nothingWaits, doesNotWait],
  work: ({ state }) =>
    openAssignments(state)
      .filter((one) => awaitsConfirmation(state, one))
      .map(({ assignedAt, dueOn }) => workOf('nccic.approving_official', assignedAt, { dueOn })),
  decide: ({ function: name }, state) => {
    const assignment = openAssignmentIn(state, name);
    if (!assignment) throw new TypeError('Nobody is assigned whose assignment could be confirmed.');
    return [{ type: 'AssignmentConfirmed', data: { function: name, subjectId: assignment.subjectId } }];
  },
});

/** What is done about assignments by a subordinate. */
export const confirmationCommands = { ConfirmAssignment };
