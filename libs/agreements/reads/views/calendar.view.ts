import type { LocalDate } from '@accord/kernel';
import type { AgreementState, Step } from '@accord/agreements/domain';
import { aheadFor } from './deadlines.view.js';
import { conditionsFor } from './parts.view.js';
import type { Viewer } from './viewer.js';

/** A day that lies ahead, as a calendar has it. */
export interface CalendarDay {
  /** Names the day for good: who has it in a calendar gets it moved, and never twice. */
  readonly key: string;
  /** The rule of time whose day it is; of a condition of a review, `condition`. */
  readonly rule: string;
  readonly dueOn: LocalDate;
  /** What the day is: the end of the agreement, the beginning of another term, or the last day of something else. */
  readonly kind: 'end' | 'renewal' | 'deadline';
}

/** Acts of the clock by which an agreement ends: there is one such day at a time, whatever set it. */
const ENDS: ReadonlySet<string> = new Set(['expire-agreement', 'terminate-agreement']);
const RENEWS = 'apply-amendment';

/** A date, or the number of a version: it tells the next from the last one, and takes its place. */
const CHANGES = /^[\d-]+$/;

/**
 * The days that lie ahead, one for each clock and each open condition that a viewer may know of, the nearest first. Once
 * another term is certain, the last day on which it could be asked for is none any more.
 */
export function calendarDays(
  steps: readonly Step[],
  state: Pick<AgreementState, 'conditions'>,
  viewer: Viewer,
): readonly CalendarDay[] {
  const seen = steps.filter((step) => aheadFor(step, viewer) !== null);
  const clocks = new Map<string, Step[]>();
  for (const step of seen) clocks.set(step.timerId, [...(clocks.get(step.timerId) ?? []), step]);
  const isRenewed = seen.some((step) => sends(step) === RENEWS);
  const days = [...clocks.values()].map(dayOf).filter(({ rule }) => !(isRenewed && rule === 'renewal-window'));
  return [...days, ...conditionsFor(state, viewer).map(dayOfCondition)].toSorted((a, b) =>
    a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn),
  );
}

const dayOfCondition = ({ conditionId, dueOn }: AgreementState['conditions'][number]): CalendarDay => ({
  key: `condition.${conditionId}`,
  rule: 'condition',
  dueOn,
  kind: 'deadline',
});

const sends = ({ does }: Step): string | null => ('command' in does ? does.command : null);

function dayOf(steps: readonly Step[]): CalendarDay {
  const { rule, about, dueOn } = steps[0]!;
  const commands = steps.map(sends);
  if (commands.includes(RENEWS)) return { key: 'renewal', rule, dueOn, kind: 'renewal' };
  if (commands.some((command) => command !== null && ENDS.has(command)))
    return { key: 'end', rule, dueOn, kind: 'end' };
  const key = about === '' || CHANGES.test(about) ? rule : `${rule}.${about}`;
  return { key, rule, dueOn, kind: 'deadline' };
}
