import { fieldError, type FieldError, type LocalDate } from '@accord/kernel';
import { fieldGuard } from '../grammar.js';

/** Server rule `date-not-past`: an error when a date lies before today. An absent date is in order. */
export const notPast = (date: LocalDate | undefined, today: LocalDate, path: string): readonly FieldError[] =>
  fieldError(date !== undefined && date < today, path, 'date-not-past', 'This date is today or later.');

/** Server rule `date-not-future`: an error when a date lies after today. An absent date is in order. */
export const notFuture = (date: LocalDate | undefined, today: LocalDate, path: string): readonly FieldError[] =>
  fieldError(date !== undefined && date > today, path, 'date-not-future', 'This date is today or earlier.');

/** The due date of an assignment or of a request is not past. */
export const dueOnGuard = fieldGuard<{ readonly dueOn: LocalDate }>(
  'INVALID_PAYLOAD',
  'The due date lies in the past.',
  ({ context }, { dueOn }) => notPast(dueOn, context.today, '/dueOn'),
);

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
