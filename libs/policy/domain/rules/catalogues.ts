import { fieldError, isLocalDate, type FieldError } from '@accord/kernel';
import type { Edition, HolidayRule, PolicySet } from '../documents.js';

/** Days of the week that may be off: with none left, no business day would ever come. */
const MOST_DAYS_OFF = 3;

const repeated = (names: readonly string[], path: (place: number) => string): readonly FieldError[] =>
  names.flatMap((name, place) => fieldError(names.indexOf(name) < place, path(place), 'duplicate', 'It occurs twice.'));

/** A pathway is turned off, never taken away: agreements name it. */
export function wrongPathways({ pathways }: Edition, before: PolicySet): readonly FieldError[] {
  const missing = before.pathways.filter(({ id }) => !pathways.some((pathway) => pathway.id === id));
  return [
    ...missing.map(({ id }) => ({
      path: '/values/pathways',
      code: 'missing-entry',
      message: `The pathway ${id} can be turned off, not taken away.`,
    })),
    ...repeated(
      pathways.map(({ id }) => id),
      (place) => `/values/pathways/${place}/id`,
    ),
  ];
}

const isInYear = (rule: HolidayRule): boolean =>
  rule.rule !== 'fixed-date' ||
  isLocalDate(`2028-${String(rule.month).padStart(2, '0')}-${String(rule.day).padStart(2, '0')}`);

/** A calendar that leaves days for business, and whose holidays are days of the year. */
export function wrongCalendar({ calendar: { weekend, holidays } }: Edition): readonly FieldError[] {
  return [
    ...fieldError(weekend.length > MOST_DAYS_OFF, '/values/calendar/weekend', 'too-many', 'Too few days are left.'),
    ...repeated(
      holidays.map(({ id }) => id),
      (place) => `/values/calendar/holidays/${place}/id`,
    ),
    ...holidays.flatMap((rule, place) =>
      fieldError(!isInYear(rule), `/values/calendar/holidays/${place}/day`, 'value', 'No year has this day.'),
    ),
  ];
}

/** A baseline in which each item stands once, in a group that there is, and some are mandatory. */
export function wrongBaseline({ baseline: { items, groups } }: Edition): readonly FieldError[] {
  return [
    ...repeated(
      items.map(({ itemId }) => itemId),
      (place) => `/baseline/items/${place}/itemId`,
    ),
    ...items.flatMap(({ group }, place) =>
      fieldError(
        !groups.some(({ code }) => code === group),
        `/baseline/items/${place}/group`,
        'code',
        'The baseline has no such group.',
      ),
    ),
    ...fieldError(
      !items.some(({ requirement }) => requirement === 'mandatory'),
      '/baseline/items',
      'missing-entry',
      'No item is mandatory.',
    ),
  ];
}

/** Windows of one statute follow each other. */
export function wrongWindows({ statutoryWindows }: Edition): readonly FieldError[] {
  return statutoryWindows.flatMap((window) => [
    ...fieldError(window.to < window.from, '/window/to', 'value', 'A window ends after it has begun.'),
    ...fieldError(
      statutoryWindows.some(
        (other) =>
          other !== window && other.statute === window.statute && other.from < window.from && window.from <= other.to,
      ),
      '/window/from',
      'value',
      'Windows of one statute do not overlap.',
    ),
  ]);
}
