import type { Actor, LocalDate } from '@accord/kernel';
import { command, guard, payloadGuard } from '../grammar.js';
import { assignmentDueOn } from '../guards/fields.js';
import { conflictsOf, selfAssignment } from '../separation.js';
import { due, workOf } from '../work.js';
import { openAssignmentIn, openAssignments, reviewerIn, WHILE_REVIEWED } from './assignments.js';
import type { ReviewEvent } from './events.js';
import { REVIEW_FUNCTIONS, type ReviewFunction } from './offices.js';
import { officeAgainst, reviewsSince } from './waiting.js';

interface Assigning {
  readonly function: ReviewFunction;
  readonly subjectId: string;
  readonly dueOn: LocalDate;
}

/** The assignee is judged as if they acted in the function now; and nobody assigns themselves. */
const assigneeUnconflicted = payloadGuard<Assigning>(
  'SOD_CONFLICT',
  'Separation of duties bars the assignee, or the assignee is the assigner.',
  ({ state, actor, context: { premises, today } }, payload) => {
    const functions = premises.assignee?.functions ?? [];
    const person = { subjectId: payload.subjectId, functions };
    const conflicts = conflictsOf(person, { function: payload.function, command: null }, state, premises, today);
    return [...selfAssignment(actor.subjectId, payload.subjectId), ...conflicts].length > 0;
  },
);

const assigneeQualified = payloadGuard<Assigning>(
  'NOT_QUALIFIED',
  'The assignee is not known to hold the function.',
  ({ context }, payload) => !context.premises.assignee?.functions.includes(payload.function),
);

const assignedAlready = payloadGuard<Assigning>(
  'ALREADY_IN_STATE',
  'This person is assigned already.',
  ({ state }, payload) => reviewerIn(state, payload.function)?.subjectId === payload.subjectId,
);

/** A review is left that can be assigned. */
const reviewUnassigned = guard('WRONG_STATE', 'Every review is assigned; reassignment replaces.', ({ state }) =>
  REVIEW_FUNCTIONS.every((name) => reviewerIn(state, name) !== null),
);

/** Server rule `one-assignment`. */
const nobodyAssigned = payloadGuard<Assigning>(
  'WRONG_STATE',
  'Another person is assigned in this function; reassignment replaces them.',
  ({ state }, payload) => reviewerIn(state, payload.function) !== null,
);

/** Somebody is assigned who can be replaced. */
const anyAssignmentOpen = guard(
  'WRONG_STATE',
  'No assignment is open here.',
  ({ state }) => openAssignments(state).length === 0,
);

/** Somebody is assigned in this function who can be replaced: what the office has decided stays theirs. */
const assignmentOpen = payloadGuard<Assigning>(
  'WRONG_STATE',
  'No assignment is open in this function.',
  ({ state }, payload) => openAssignmentIn(state, payload.function) === null,
);

/** Rule 7 asks whether the assigner is a subordinate of who reviews; that is known in this moment alone. */
const reporting = ({ supervisorId }: Actor): { readonly assignerReportsTo?: string } =>
  supervisorId === undefined ? {} : { assignerReportsTo: supervisorId };

/** The case manager says who reviews. Waited for is the privacy review alone: the other offices act unassigned, too. */
export const AssignReviewer = command<Assigning, ReviewEvent>({
  by: ['nccic.case_manager'],
  from: ['Proposed', 'PrivacyReviewed'],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [assignmentDueOn],
  separation: [assigneeUnconflicted],
  already: [assignedAlready],
  fits: [reviewUnassigned, nobodyAssigned],
  guards: [assigneeQualified],
  work: ({ state, policy }) => {
    const isWaitedFor = state.state === 'Proposed' && state.privacy.status !== 'Failed' && !officeAgainst(state);
    return isWaitedFor && !reviewerIn(state, 'dhs.privacy')
      ? [workOf('nccic.case_manager', state.stateSince, due(reviewsSince(state), policy.deadlines.privacyReview))]
      : [];
  },
  decide: ({ function: name, subjectId, dueOn }, _state, { actor }) => [
    { type: 'ReviewerAssigned', data: { function: name, subjectId, dueOn, ...reporting(actor) } },
  ],
});

/** The case manager replaces a reviewer. */
export const ReassignReviewer = command<Assigning & { readonly reasonCode: string }, ReviewEvent>({
  by: ['nccic.case_manager'],
  from: WHILE_REVIEWED,
  terminal: 'refused',
  judgesSeparation: true,
  payload: [assignmentDueOn],
  separation: [assigneeUnconflicted],
  already: [assignedAlready],
  fits: [anyAssignmentOpen, assignmentOpen],
  guards: [assigneeQualified],
  decide: ({ function: name, subjectId, dueOn, reasonCode }, { assignments }, { actor }) => {
    const replaced = assignments.find((one) => one.function === name);
    if (!replaced) throw new TypeError('Nobody is assigned who could be replaced.');
    return [
      { type: 'ReviewerRecused', data: { function: name, subjectId: replaced.subjectId, reasonCode } },
      {
        type: 'ReviewerAssigned',
        data: { function: name, subjectId, dueOn, reasonCode, ...reporting(actor) },
      },
    ];
  },
});
