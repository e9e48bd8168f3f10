import type { AgreementState, Assignment } from '../state.js';
import type { Delegation } from './forms.js';

type Delegated = Pick<AgreementState, 'delegations'>;

/**
 * Rule 8: the persons who count as one with a person, themselves included. Whoever acted, or could act, for somebody counts as
 * both for the life of the agreement: a delegation that is over undoes nothing of that.
 */
export function personsAsOne({ delegations }: Delegated, subjectId: string): ReadonlySet<string> {
  const found = new Set([subjectId]);
  for (const person of found)
    for (const { principalId, delegateId } of delegations) {
      if (principalId === person) found.add(delegateId);
      if (delegateId === person) found.add(principalId);
    }
  return found;
}

/** True when two persons count as one. */
export const isOnePerson = (state: Delegated, one: string, other: string): boolean =>
  personsAsOne(state, one).has(other);

/** The delegation of an assignment that its principal has not ended, its last day over or not; null without one. */
export const delegationOf = ({ delegations }: Delegated, assignment: Assignment): Delegation | null =>
  delegations.findLast(
    (one) =>
      one.endedAt === null &&
      one.function === assignment.function &&
      one.principalId === assignment.subjectId &&
      one.delegatedAt >= assignment.assignedAt, // what was delegated of an earlier assignment ended with it
  ) ?? null;
