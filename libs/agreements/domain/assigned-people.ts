import { delegationOf } from './delegation/delegations.js';
import { openAssignments } from './review/assignments.js';
import type { AgreementState } from './state.js';

/**
 * Who has a review in hand: the assigned reviewers of whom a decision is still due, and who acts for them, whether it can be
 * made yet or waits for the word of another office.
 */
export const assignedPeople = (state: AgreementState): readonly string[] => [
  ...new Set(
    openAssignments(state).flatMap((assignment) => {
      const delegation = delegationOf(state, assignment);
      return delegation === null ? [assignment.subjectId] : [assignment.subjectId, delegation.delegateId];
    }),
  ),
];
