import { localDateOf, startOfDay, type FunctionName, type LocalDate } from '@accord/kernel';
import type { PolicyFacts, Timer, TimerAction, TimerPoint } from '../premises.js';
import type { Known } from '../work.js';
import { actOf, type ClockAct } from './acts.js';
import { dayAfter, dayOf, daysBetween, laterDay, returnOf } from './days.js';
import { TIME_RULES } from './rules.js';
import type { Running, TimeRule } from './running.js';
import { timerOf } from './spans.js';

/** What is recorded of a deadline. */
export type NoticeName = 'Remind' | 'Escalate' | 'MissDeadline';

/** One thing that the clock does at one instant. */
export interface Step {
  /** What runs: the rule, what it is about, and since when. Another beginning is another timer. */
  readonly timerId: string;
  readonly rule: string;
  /** Tells it from others of its timer: what was told once is not told again, wherever its day moves. */
  readonly step: string;
  /** The action of the policy, or `Missed`. */
  readonly action: string;
  /** When it is due, ISO 8601 UTC. */
  readonly at: string;
  /** The last day of the timer. */
  readonly dueOn: LocalDate;
  /** What of its rule it is about: an office, a risk, a version. Empty where there is one at a time. */
  readonly about: string;
  readonly does: { readonly notice: NoticeName; readonly recipients: readonly FunctionName[] } | ClockAct;
}

/** What was told already, by timer and step, and when (ISO 8601 UTC). */
export type Told = ReadonlyMap<string, string>;

/** Names a step among all of an agreement. */
export const stepKey = ({ timerId, step }: Pick<Step, 'timerId' | 'step'>): string => `${timerId}/${step}`;

/** What the clock will do with an agreement, and what of it is due already, in the order of its instants. */
export const timetable = (known: Known, told: Told, today: LocalDate): readonly Step[] =>
  TIME_RULES.flatMap((rule) =>
    rule.running(known).flatMap((running) => new Timing(rule, running, known.policy, told, today).steps()),
  ).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** What is told when its day begins, so that whoever is told has the day before them; all else once its day is over. */
const AT_BEGINNING: ReadonlySet<string> = new Set([
  'Remind',
  'SendStatusNote',
  'AllowRejection',
  'Notify',
  'AskWhetherNeedPersists',
]);

/** The steps of one thing that runs. */
class Timing {
  private readonly timer: Timer;
  private readonly timerId: string;

  constructor(
    private readonly rule: TimeRule,
    private readonly running: Running,
    private readonly policy: PolicyFacts,
    private readonly told: Told,
    private readonly today: LocalDate,
  ) {
    this.timer = timerOf(policy, rule.id);
    const parts = [rule.id, running.about, running.since.replaceAll(/\D/g, '')];
    this.timerId = parts.filter((part) => part !== '').join('_');
  }

  steps(): readonly Step[] {
    const { does, isTold } = this.running;
    const actions = this.timer.actions.filter(({ action }) => does.includes(action));
    return [
      ...(isTold ? this.reminders() : []),
      ...actions.flatMap((action, n) => this.act(action, n) ?? (isTold ? this.notice(action, n) : [])),
      ...(isTold && this.rule.isMissed ? this.missed() : []),
    ];
  }

  /** Reminders lie before the end and after the beginning. */
  private reminders(): readonly Step[] {
    return this.timer.reminders.flatMap((point, n) => {
      const day = this.dayOf(point);
      return day > this.running.dueOn ? [] : this.untold(`remind-${n + 1}`, 'Remind', 'Remind', day);
    });
  }

  private missed(): readonly Step[] {
    return this.untold('missed', 'Missed', 'MissDeadline', this.running.dueOn);
  }

  private notice(action: TimerAction, n: number): readonly Step[] {
    const name = `${action.action}-${n + 1}`;
    const notice = AT_BEGINNING.has(action.action) && action.action !== 'AllowRejection' ? 'Remind' : 'Escalate';
    const first = this.dayOf(action);
    if (!action.repeatEvery) return this.untold(name, action.action, notice, first, action.to);
    const time = this.nextReturn(name, first, action);
    const day = returnOf(first, action.repeatEvery, time, this.policy);
    return this.untold(`${name}-${time + 1}`, action.action, notice, day, action.to);
  }

  /** The return after the last one that was told; of those that were missed meanwhile only the newest is made up for. */
  private nextReturn(name: string, first: LocalDate, { repeatEvery }: TimerAction): number {
    let next = 0;
    if (!repeatEvery) return next;
    while (this.told.has(stepKey({ timerId: this.timerId, step: `${name}-${next + 1}` }))) next += 1;
    while (returnOf(first, repeatEvery, next + 1, this.policy) <= this.today) next += 1;
    return next;
  }

  /** A command of the clock; null for an action that is none. */
  private act(action: TimerAction, n: number): readonly Step[] | null {
    const does = actOf(this.running, action);
    if (does === null) return null;
    const at = this.running.dueAt ?? this.onceOver(action);
    return at === null ? [] : [this.stepOf(`${action.action}-${n + 1}`, action.action, at, does)];
  }

  /** The instant in which the day of an action is over; null while the clock is held back. */
  private onceOver(action: TimerAction): string | null {
    const day = this.heldBack(this.dayOf(action));
    return day === null ? null : startOfDay(dayAfter(day));
  }

  /**
   * The clock acts only once somebody was told often enough, and leaves them the time that the last reminder promises: also
   * where it was told late. Null until then.
   */
  private heldBack(day: LocalDate): LocalDate | null {
    const { toldBefore = 0 } = this.rule;
    if (toldBefore === 0) return day;
    const reminders = this.timer.reminders.map((point, n) => ({ point, at: this.toldAt(`remind-${n + 1}`) }));
    const told = reminders.flatMap(({ point, at }) => (at === undefined ? [] : [{ point, at }]));
    const last = told.at(-1);
    if (told.length < toldBefore || !last) return null;
    const promised = daysBetween(this.dayOf(last.point), this.running.dueOn);
    return laterDay(day, returnOf(localDateOf(last.at), { value: promised, unit: 'days' }, 1, this.policy));
  }

  private untold(
    step: string,
    action: string,
    notice: NoticeName,
    day: LocalDate,
    recipients: readonly FunctionName[] = this.running.waitsFor,
  ): readonly Step[] {
    const at = startOfDay(AT_BEGINNING.has(action) ? day : dayAfter(day));
    const isOver = this.toldAt(step) !== undefined || at <= this.running.since;
    return isOver || recipients.length === 0 ? [] : [this.stepOf(step, action, at, { notice, recipients })];
  }

  private stepOf(step: string, action: string, at: string, does: Step['does']): Step {
    const { timerId, rule, running } = this;
    const { about, dueOn } = running;
    return { timerId, rule: rule.id, about, step, action, at, dueOn, does };
  }

  private dayOf(point: TimerPoint): LocalDate {
    return dayOf(point, this.running, this.timer, this.policy);
  }

  private toldAt(step: string): string | undefined {
    return this.told.get(stepKey({ timerId: this.timerId, step }));
  }
}
