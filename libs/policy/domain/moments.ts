import { isLocalDate, localDateOf, type LocalDate } from '@accord/kernel';

/**
 * The date of a moment in the zone of the deadlines; a date stands for itself.
 * @throws {RangeError} if the text is neither a date nor a moment
 */
export const dateOf = (moment: string): LocalDate => (isLocalDate(moment) ? moment : localDateOf(moment));
