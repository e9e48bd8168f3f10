import { fieldError, type FieldError, type Span, type SpanUnit } from '@accord/kernel';
import { PROGRAM_TIMERS } from '../clock/told.js';
import type { Edition, PolicySet, TimerRule } from '../documents.js';

/** Units that lead from one day to another. */
const WHOLE_DAYS: ReadonlySet<SpanUnit> = new Set(['businessDays', 'days', 'months', 'years']);

/** Timers that rules read in days, and actions of timers that they read in one unit, counted from the start. */
const READ_IN_DAYS: ReadonlySet<string> = new Set(['privacy-review-freshness', 'signature-window']);
const READ_FROM_START: readonly (readonly [timer: string, action: string, unit: SpanUnit | null])[] = [
  ['signature-window', 'VoidSignatures', 'days'],
  ['changes-requested-reply', 'AllowRejection', 'days'],
  ['privacy-form-template-review', 'LockTemplate', null],
];

/** The unit in which a timer is counted stays; one in hours is about a moment, all others about a day. */
const isCountedAs = (now: Span, then: Span): boolean => (now.unit === 'hours') === (then.unit === 'hours');

/**
 * Rules name timers and their actions: all of them stay there, and are counted in the units in which they are read. A timer that has
 * no rule is a mistake.
 */
export function wrongTimers({ timers }: Edition, before: PolicySet): readonly FieldError[] {
  return [
    ...gone(timers, before.timers),
    ...timers.flatMap((timer, n) => wrongTimer(timer, before.timers, `/values/timers/${n}`)),
    ...tooFresh(timers),
  ];
}

const gone = (timers: readonly TimerRule[], before: readonly TimerRule[]): readonly FieldError[] =>
  before
    .filter(({ id }) => !timers.some((timer) => timer.id === id))
    .map(({ id }) => ({ path: '/values/timers', code: 'missing-entry', message: `Rules rest on the timer ${id}.` }));

function wrongTimer(timer: TimerRule, before: readonly TimerRule[], path: string): readonly FieldError[] {
  const { id, actions } = timer;
  const then = before.find((one) => one.id === id);
  if (!then) return [{ path: `${path}/id`, code: 'code', message: 'No rule rests on a timer of this name.' }];
  const missing = then.actions.filter(({ action }) => !actions.some((one) => one.action === action));
  return [
    ...fieldError(
      timer.unit === 'percent' || !isCountedAs(timer, then),
      `${path}/unit`,
      'code',
      'The rule reads this timer in another unit.',
    ),
    ...fieldError(READ_IN_DAYS.has(id) && timer.unit !== 'days', `${path}/unit`, 'code', 'This timer counts days.'),
    ...wrongOfProgram(timer, path),
    ...missing.map(({ action }) => ({
      path: `${path}/actions`,
      code: 'missing-entry',
      message: `A rule rests on the action ${action}.`,
    })),
    ...wrongVariants(timer, then, path),
    ...wrongPoints(timer, path),
  ];
}

const IN_CALENDAR: ReadonlySet<SpanUnit> = new Set(['days', 'months', 'years']);

/** What runs on the whole program counts in the calendar: there is nothing of which it could be a share. */
function wrongOfProgram({ id, unit, reminders, actions }: TimerRule, path: string): readonly FieldError[] {
  if (!PROGRAM_TIMERS.some((one) => one === id)) return [];
  const places = [
    [`${path}/unit`, unit] as const,
    ...reminders.map((one, n) => [`${path}/reminders/${n}/unit`, one.unit] as const),
    ...actions.map((one, n) => [`${path}/actions/${n}/unit`, one.unit] as const),
  ];
  return places.flatMap(([place, of]) =>
    fieldError(!IN_CALENDAR.has(of), place, 'code', 'This timer counts days, months or years of the calendar.'),
  );
}

function wrongVariants({ variants = [] }: TimerRule, then: TimerRule, path: string): readonly FieldError[] {
  const known = then.variants ?? [];
  return [
    ...known
      .filter(({ when }) => !variants.some((one) => one.when === when))
      .map(({ when }) => ({
        path: `${path}/variants`,
        code: 'missing-entry',
        message: `A rule rests on the variant for: ${when}.`,
      })),
    ...variants.flatMap((variant, n) => [
      ...fieldError(
        !known.some(({ when }) => when === variant.when),
        `${path}/variants/${n}/when`,
        'code',
        'No rule asks for this variant.',
      ),
      ...fieldError(!WHOLE_DAYS.has(variant.unit), `${path}/variants/${n}/unit`, 'code', 'It counts whole days.'),
    ]),
  ];
}

/** Points on the way lead to a day, unless the whole timer is counted in hours; a share is one of the whole. */
function wrongPoints({ id, unit, reminders, actions }: TimerRule, path: string): readonly FieldError[] {
  const isWrong = (of: SpanUnit): boolean => unit !== 'hours' && of === 'hours';
  const inUnits = READ_FROM_START.filter(([timer]) => timer === id);
  return [
    ...reminders.flatMap((one, n) =>
      fieldError(isWrong(one.unit), `${path}/reminders/${n}/unit`, 'code', 'It counts whole days.'),
    ),
    ...actions.flatMap((one, n) => [
      ...fieldError(isWrong(one.unit), `${path}/actions/${n}/unit`, 'code', 'It counts whole days.'),
      ...fieldError(
        one.repeatEvery !== undefined && (one.repeatEvery.value < 1 || !WHOLE_DAYS.has(one.repeatEvery.unit)),
        `${path}/actions/${n}/repeatEvery`,
        'too-small',
        'It returns after a day at the earliest.',
      ),
      ...inUnits
        .filter(
          ([, action, wanted]) =>
            action === one.action && (one.from !== 'start' || (wanted !== null && one.unit !== wanted)),
        )
        .map(() => ({
          path: `${path}/actions/${n}`,
          code: 'code',
          message: 'A rule reads this action counted from the start, in days.',
        })),
    ]),
  ];
}

/** A review must stay fresh for as long as the steps after it are given, or no agreement could take effect. */
function tooFresh(timers: readonly TimerRule[]): readonly FieldError[] {
  const daysOf = (id: string): number => {
    const timer = timers.find((one) => one.id === id);
    return timer?.unit === 'days' ? timer.value : 0;
  };
  const place = timers.findIndex(({ id }) => id === 'privacy-review-freshness');
  const needed = daysOf('classified-determination') + daysOf('signature-window');
  return fieldError(
    place >= 0 && daysOf('privacy-review-freshness') <= needed,
    `/values/timers/${place}/value`,
    'too-small',
    `The determination and the signatures after a review are given ${needed} days.`,
  );
}
