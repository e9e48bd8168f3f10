import type { FunctionName } from '@accord/kernel';
import type { AgreementRecord } from './record.js';
import { sideOf } from './sides.js';
import { isWaived } from './waived.js';

/** A person in a function. */
export interface Named {
  readonly subjectId: string;
  readonly function: FunctionName;
}

/** True when a person holds a function. */
export const holds = ({ subjectId, function: name }: Named, { scene }: AgreementRecord): boolean =>
  scene.people.get(subjectId)?.functions.includes(name) === true;

/**
 * True for who cannot take part in a function of government: they acted in another one here or before, belong to the
 * organization, stepped back from it for a conflict, or audit; or who counts as one with them did or does.
 */
export function hasConflict({ subjectId, function: name }: Named, record: AgreementRecord): boolean {
  const functions = record.scene.people.get(subjectId)?.functions ?? [];
  const persons = record.asOne(subjectId);
  return (
    record.actsOf(subjectId).some((act) => sideOf(act.function) !== null && act.function !== name) ||
    record.scene.organization.appointments.some(
      (one) => persons.has(one.subjectId) && (one.endedAt === null || !isWaived(record, 'LookBack', one.subjectId)),
    ) ||
    record.hasSteppedBack(subjectId, name) ||
    (functions.includes('auditor') && functions.length > 1)
  );
}

/** True for who is assigned in a function, and for their delegate to the end of the last day; once it is confirmed, where it has to be. */
export function mayReview(record: AgreementRecord, name: string, person: string): boolean {
  const reviewer = record.reviewer(name);
  const delegated = record.delegation(name);
  const isDelegate = delegated?.data.subjectId === person && record.today <= delegated.data.until;
  if (reviewer === undefined || (reviewer !== person && !isDelegate)) return false;
  return record.isConfirmed(name) || isWaived(record, 'AssignmentConfirmation', reviewer);
}
