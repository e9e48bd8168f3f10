import { localDateOf, type LocalDate } from '@accord/kernel';
import { delegationOf, openAssignments, type AgreementState } from '@accord/agreements/domain';
import type { Recipient } from './recipients.js';

/** Somebody who acts on a review that is another person's. */
export interface Delegate extends Recipient {
  /** The last day on which they may. */
  readonly until: LocalDate;
}

/** Those to whom an open review is delegated, their last day over or not. */
export const delegatesOf = (state: AgreementState): readonly Delegate[] =>
  openAssignments(state).flatMap((assignment) => {
    const delegation = delegationOf(state, assignment);
    if (delegation === null) return [];
    return [{ subjectId: delegation.delegateId, function: delegation.function, until: delegation.until }];
  });

/** Those of them who may act at a moment. */
export function delegatesAt(state: AgreementState, at: string): readonly Delegate[] {
  const today = localDateOf(new Date(at));
  return delegatesOf(state).filter(({ until }) => until >= today);
}

/** Those who were delegates before something, and are none after it. */
export const delegatesEnded = (before: AgreementState, after: AgreementState): readonly Delegate[] => {
  const left = delegatesOf(after);
  return delegatesOf(before).filter(
    (one) => !left.some((other) => other.subjectId === one.subjectId && other.function === one.function),
  );
};
