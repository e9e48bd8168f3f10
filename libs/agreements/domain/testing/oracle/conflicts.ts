import type { FunctionName } from '@accord/kernel';
import { isWaived } from './break-glass.js';
import type { AgreementRecord } from './record.js';
import { sideOf } from './sides.js';

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
 * organization, stepped back from it for a conflict, or audit.
 */
export function hasConflict({ subjectId, function: name }: Named, record: AgreementRecord): boolean {
  const functions = record.scene.people.get(subjectId)?.functions ?? [];
  return (
    record.actsOf(subjectId).some((act) => sideOf(act.function) !== null && act.function !== name) ||
    record.scene.organization.appointments.some(
      (one) => one.subjectId === subjectId && (one.endedAt === null || !isWaived(record, 'LookBack', subjectId)),
    ) ||
    record.hasSteppedBack(subjectId, name) ||
    (functions.includes('auditor') && functions.length > 1)
  );
}
