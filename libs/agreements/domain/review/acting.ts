import type { LocalDate } from '@accord/kernel';
import { isInEffect } from '../confirmation/confirmations.js';
import { delegationOf } from '../delegation/delegations.js';
import type { AgreementState, Assignment } from '../state.js';

/** True for the assignee of a review, and for their delegate to the end of the last day, while the assignment holds. */
export function mayActOn(
  state: Pick<AgreementState, 'delegations' | 'waivers'>,
  assignment: Assignment,
  subjectId: string,
  today: LocalDate,
): boolean {
  if (!isInEffect(state, assignment, today)) return false;
  if (assignment.subjectId === subjectId) return true;
  const delegation = delegationOf(state, assignment);
  return delegation !== null && delegation.delegateId === subjectId && today <= delegation.until;
}
