import { addDays, addMonths, type LocalDate } from './calendar.js';

/** Units in which times of the policy are counted. */
export type SpanUnit = 'businessDays' | 'days' | 'hours' | 'months' | 'percent' | 'years';

/** A number of days, business days, hours, months or years, or a share of another time in percent. */
export interface Span {
  readonly value: number;
  readonly unit: SpanUnit;
}

/**
 * A date later (or earlier) by a span of whole days.
 * @param addBusinessDays counts by the calendar that is in force
 * @throws {RangeError} for hours and shares, which lead to no date
 */
export function addSpan(
  date: LocalDate,
  { value, unit }: Span,
  addBusinessDays: (date: LocalDate, days: number) => LocalDate,
): LocalDate {
  switch (unit) {
    case 'businessDays':
      return addBusinessDays(date, value);
    case 'days':
      return addDays(date, value);
    case 'months':
      return addMonths(date, value);
    case 'years':
      return addMonths(date, 12 * value);
    case 'hours':
    case 'percent':
      break;
  }
  throw new RangeError(`A span in ${unit} does not lead from date to date.`);
}
