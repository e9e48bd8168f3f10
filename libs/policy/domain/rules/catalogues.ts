import { fieldError, isLocalDate, type FieldError } from '@accord/kernel';
import type { Baseline, BaselineItem, Edition, HolidayRule, PolicySet } from '../documents.js';

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

/**
 * A baseline in which each item stands once, in a group that there is. Applications answer its items one by one, by a form of
 * the contract: which there are, and which of them are mandatory, stays with the release.
 */
export function wrongBaseline({ baseline: { items, groups } }: Edition, before: Edition): readonly FieldError[] {
  const then = new Map(before.baseline.items.map((item) => [item.itemId, item]));
  const missing = [...then.keys()].filter((id) => !items.some(({ itemId }) => itemId === id));
  return [
    ...missing.map((id) => ({
      path: '/baseline/items',
      code: 'missing-entry',
      message: `Applications answer the item ${id}.`,
    })),
    ...repeated(
      items.map(({ itemId }) => itemId),
      (place) => `/baseline/items/${place}/itemId`,
    ),
    ...items.flatMap((item, place) => wrongItem(item, then, groups, `/baseline/items/${place}`)),
  ];
}

function wrongItem(
  { itemId, group, requirement }: BaselineItem,
  then: ReadonlyMap<string, BaselineItem>,
  groups: Baseline['groups'],
  path: string,
): readonly FieldError[] {
  const known = then.get(itemId);
  return [
    ...fieldError(!known, `${path}/itemId`, 'code', 'No application answers this item.'),
    ...fieldError(
      known !== undefined && known.requirement !== requirement,
      `${path}/requirement`,
      'value',
      'Applications answer it as before.',
    ),
    ...fieldError(
      !groups.some(({ code }) => code === group),
      `${path}/group`,
      'code',
      'The baseline has no such group.',
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
