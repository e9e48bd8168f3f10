import type { LocalDate } from '@accord/kernel';
import { command, fieldGuard, guard, payloadGuard } from '../grammar.js';
import { bounded } from '../guards/fields.js';
import { openAssignmentIn, openAssignments, WHILE_REVIEWED } from '../review/assignments.js';
import { REVIEW_FUNCTIONS, type ReviewFunction } from '../review/offices.js';
import { hasAssignment, ownAssignment } from '../review/own-assignment.guards.js';
import { conflictsOf } from '../separation.js';
import type { AgreementState } from '../state.js';
import { delegationOf } from './delegations.js';
import type { DelegationEvent } from './events.js';
import type { Delegation } from './forms.js';

interface Handed {
  readonly function: ReviewFunction;
  readonly subjectId: string;
  readonly until: LocalDate;
}

const untilWithin = fieldGuard<Handed>(
  'INVALID_PAYLOAD',
  'The last day of the delegation lies in the past or too far ahead.',
  ({ context }, { until }) => bounded(until, 'assignmentDueOn', context, '/until'),
);

/** The delegate is judged as if they acted in the function now; and nobody hands anything to themselves. */
const delegateUnconflicted = payloadGuard<Handed>(
  'SOD_CONFLICT',
  'Separation of duties bars the delegate, or the delegate is the reviewer.',
  ({ state, actor, context: { premises, today } }, { function: name, subjectId }) => {
    const person = { subjectId, functions: premises.assignee?.functions ?? [] };
    const duty = { function: name, command: null };
    return subjectId === actor.subjectId || conflictsOf(person, duty, state, premises, today).length > 0;
  },
);

const delegateQualified = payloadGuard<Handed>(
  'NOT_QUALIFIED',
  'The delegate is not known to hold the function.',
  ({ context }, payload) => !context.premises.assignee?.functions.includes(payload.function),
);

function standing(state: AgreementState, name: ReviewFunction): Delegation | null {
  const assignment = openAssignmentIn(state, name);
  return assignment && delegationOf(state, assignment);
}

const delegatedAlready = payloadGuard<Handed>(
  'ALREADY_IN_STATE',
  'The review is delegated to this person until that day already.',
  ({ state }, payload) => {
    const delegation = standing(state, payload.function);
    return delegation?.delegateId === payload.subjectId && delegation.until === payload.until;
  },
);

/** A reviewer lets another person of the office act on their review until a day; the review stays theirs. */
const DelegateReview = command<Handed, DelegationEvent>({
  by: REVIEW_FUNCTIONS,
  from: WHILE_REVIEWED,
  terminal: 'refused',
  judgesSeparation: true,
  payload: [untilWithin],
  separation: [delegateUnconflicted],
  assignment: [hasAssignment, ownAssignment],
  already: [delegatedAlready],
  guards: [delegateQualified],
  decide: ({ function: name, subjectId, until }) => [
    { type: 'ReviewDelegated', data: { function: name, subjectId, until } },
  ],
});

const nothingDelegated = guard('WRONG_STATE', 'The actor has delegated no review here.', ({ state, actor }) =>
  openAssignments(state).every((one) => one.subjectId !== actor.subjectId || delegationOf(state, one) === null),
);

const noneStands = payloadGuard<Pick<Handed, 'function'>>(
  'WRONG_STATE',
  'The review is not delegated.',
  ({ state }, payload) => standing(state, payload.function) === null,
);

/** The reviewer takes the delegation back before its last day. */
const EndDelegation = command<Pick<Handed, 'function'>, DelegationEvent>({
  by: REVIEW_FUNCTIONS,
  from: WHILE_REVIEWED,
  terminal: 'refused',
  judgesSeparation: false,
  assignment: [hasAssignment, ownAssignment],
  already: [],
  fits: [nothingDelegated, noneStands],
  decide: ({ function: name }, state) => {
    const delegation = standing(state, name);
    if (!delegation) throw new TypeError('The review is not delegated.');
    return [{ type: 'DelegationEnded', data: { function: name, subjectId: delegation.delegateId } }];
  },
});

/** What is done to hand a review to another person for a time. */
export const delegationCommands = { DelegateReview, EndDelegation };
