import { fieldError, type FieldError, type LocalDate } from '@accord/kernel';
import { fieldGuard, type ContextBase } from '../grammar.js';
import type { BoundedDate } from '../premises.js';

/** Server rule `date-not-past`: an error when a date lies before today. An absent date is in order. */
export const notPast = (date: LocalDate | undefined, today: LocalDate, path: string): readonly FieldError[] =>
  fieldError(date !== undefined && date < today, path, 'date-not-past', 'This date is today or later.');

/** Server rule `date-not-future`: an error when a date lies after today. An absent date is in order. */
export const notFuture = (date: LocalDate | undefined, today: LocalDate, path: string): readonly FieldError[] =>
  fieldError(date !== undefined && date > today, path, 'date-not-future', 'This date is today or earlier.');

/** Server rule `date-maximum`: an error when a date lies after the last one that is admitted. */
export const notBeyond = (date: LocalDate | undefined, latest: LocalDate, path: string): readonly FieldError[] =>
  fieldError(date !== undefined && date > latest, path, 'date-maximum', `This date is ${latest} at the latest.`);

/** Errors of a date that a person sends: it lies between today and the last day that the policy admits for its kind. */
export const bounded = (
  date: LocalDate | undefined,
  kind: BoundedDate,
  { today, premises }: ContextBase,
  path: string,
): readonly FieldError[] => [
  ...notPast(date, today, path),
  ...notBeyond(date, premises.policy.latestDates[kind], path),
];

const dueOnWithin = (kind: BoundedDate) =>
  fieldGuard<{ readonly dueOn: LocalDate }>(
    'INVALID_PAYLOAD',
    'The due date lies in the past or too far ahead.',
    ({ context }, { dueOn }) => bounded(dueOn, kind, context, '/dueOn'),
  );

/** The due date of an assignment. */
export const assignmentDueOn = dueOnWithin('assignmentDueOn');

/** The date by which requested changes are to be answered. */
export const changesDueOn = dueOnWithin('changesDueOn');

/** Errors for every entry of a list whose key stands in it before (server rule `unique-keys`). */
export function duplicates(
  keys: readonly string[],
  path: (index: number) => string,
  code: string,
): readonly FieldError[] {
  return keys.flatMap((key, index) =>
    fieldError(keys.indexOf(key) < index, path(index), code, 'This entry stands in the list before.'),
  );
}
