import type { LocalDate } from '@accord/kernel';
import { flaggedWaiver, isWaived } from '../break-glass/waivers.js';
import { isOnePerson } from '../delegation/delegations.js';
import type { AgreementState, Assignment } from '../state.js';

type Known = Pick<AgreementState, 'delegations' | 'waivers'>;

/**
 * Rule 7: true for an assignment that a subordinate of its assignee made, or of who counts as one with them, and that no
 * approving official has confirmed.
 */
export const isUnconfirmed = (state: Known, { subjectId, assignerReportsTo, isConfirmed }: Assignment): boolean =>
  assignerReportsTo !== undefined && !isConfirmed && isOnePerson(state, subjectId, assignerReportsTo);

/** True when an assignment holds on a day: nobody has to confirm it, or breaking the glass waives that. */
export const isInEffect = (state: Known, assignment: Assignment, today: LocalDate): boolean =>
  !isUnconfirmed(state, assignment) || isWaived(state, 'AssignmentConfirmation', assignment.subjectId, today);

/** True while an assignment waits for its confirmation; where that is waived nobody waits, and the last day is left to the guards. */
export function awaitsConfirmation(state: Known, assignment: Assignment): boolean {
  const waiver = flaggedWaiver(state);
  const isWaivedFor = waiver?.waives === 'AssignmentConfirmation' && waiver.subjectId === assignment.subjectId;
  return isUnconfirmed(state, assignment) && !isWaivedFor;
}
