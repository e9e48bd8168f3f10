import { addSpan, localDateOf, type LocalDate } from '@accord/kernel';
import { TIME_RULES, type PolicyFacts, type TimerAction } from '@accord/agreements/domain';

/** How the date of a piece of work stands on a day; nothing where it has none. */
export interface Due {
  /** Business days that are left after today, to the end of the last day: 0 on that day, negative once it is over. */
  readonly businessDaysLeft?: number;
  /** Business days from the day on which it began to wait to that last day, whoever chose it. */
  readonly businessDaysGranted?: number;
  /** True where the policy counts this time in days of the calendar. */
  readonly isInCalendarDays?: true;
  /** True once the last day is over. */
  readonly isOverdue?: boolean;
  /** True once those above are told of it: what the clock does counts at once. */
  readonly isEscalated?: boolean;
}

/** The rule of time under which each command is waited for. */
const RULE_OF: ReadonlyMap<string, string> = new Map(
  TIME_RULES.flatMap(({ id, command }) => (command === undefined ? [] : [[command, id] as const])),
);

/** How the date of a piece of work stands today. */
export function dueOf(
  { command, dueOn, since }: { readonly command: string; readonly dueOn?: LocalDate; readonly since: string },
  { calendar, timers }: PolicyFacts,
  today: LocalDate,
): Due {
  if (dueOn === undefined) return {};
  const rule = timers.find(({ id }) => id === RULE_OF.get(command));
  const isOverdue = today > dueOn;
  const isEscalated = isOverdue && (rule?.actions.some((one) => isEscalation(one, dueOn, today, calendar)) ?? false);
  const businessDaysLeft = calendar.businessDaysBetween(today, dueOn);
  const businessDaysGranted = Math.max(0, calendar.businessDaysBetween(localDateOf(since), dueOn));
  const counting = rule?.unit === 'days' ? { isInCalendarDays: true as const } : {};
  return { businessDaysLeft, businessDaysGranted, ...counting, isOverdue, isEscalated };
}

/** True for an escalation whose day is over; one that is counted from the beginning comes with the last day. */
function isEscalation(
  { action, from, offset: value, unit }: TimerAction,
  dueOn: LocalDate,
  today: LocalDate,
  { addBusinessDays }: PolicyFacts['calendar'],
): boolean {
  if (action !== 'Escalate') return false;
  return today > (from === 'due' ? addSpan(dueOn, { value, unit }, addBusinessDays) : dueOn);
}
