import { addDays, startOfDay, type LocalDate } from '@accord/kernel';

/** The instant after the end of a day in New York: what was due on it is over. */
export const startOfNextDay = (date: LocalDate): string => startOfDay(addDays(date, 1));
