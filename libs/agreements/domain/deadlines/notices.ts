import { fail, ok, refusal, type FunctionName, type LocalDate, type Refusal, type Result } from '@accord/kernel';
import type { Known } from '../work.js';
import { stepKey, timetable, type NoticeName, type Step, type Told } from './timetable.js';

/** What is recorded of a deadline, beside the agreement, so that it turns nobody's open form into a conflict. */
export interface DeadlineNotice {
  readonly timerId: string;
  readonly rule: string;
  readonly step: string;
  /** The action of the policy, or `Missed`. */
  readonly action: string;
  readonly dueOn: LocalDate;
  readonly recipients: readonly FunctionName[];
}

/** Types of the events of a deadline, by the command that leads to each. */
const EVENT_OF = {
  Remind: 'DeadlineReminderSent',
  Escalate: 'DeadlineEscalated',
  MissDeadline: 'DeadlineMissed',
} as const satisfies Readonly<Record<NoticeName, string>>;

/** A type of event of a deadline. */
export type DeadlineEventType = (typeof EVENT_OF)[NoticeName];

/** The types of events of deadlines. */
export const DEADLINE_EVENT_TYPES: readonly DeadlineEventType[] = Object.values(EVENT_OF);

/** True for a type of event of a deadline. */
export const isDeadlineEventType = (type: string): type is DeadlineEventType =>
  DEADLINE_EVENT_TYPES.some((one) => one === type);

/** An event of a deadline. */
export interface DeadlineEvent {
  readonly type: DeadlineEventType;
  readonly data: DeadlineNotice;
}

/** Nothing was told yet. */
export const NOTHING_TOLD: Told = new Map();

/** What is told once an event is recorded. */
export const toldAfter = (told: Told, notice: DeadlineNotice, recordedAt: string): Told =>
  new Map([...told, [stepKey(notice), recordedAt]]);

/** The step that a command of the clock asks for. */
export type AskedStep = Pick<Step, 'timerId' | 'step'>;

const TOLD = refusal('ALREADY_IN_STATE', 'This was told already.');
const NOT_DUE = refusal('WRONG_STATE', 'What was to be told is done, or not due.');

/**
 * Decides to tell something of a deadline: only what is due on the record as it stands. What was done in time, or moved, is
 * not told.
 * @param now ISO 8601 UTC @param today its date in New York
 */
export function decideNotice(
  asked: AskedStep,
  known: Known,
  told: Told,
  { now, today }: { readonly now: string; readonly today: LocalDate },
): Result<DeadlineEvent, Refusal> {
  if (told.has(stepKey(asked))) return fail(TOLD);
  const step = timetable(known, told, today).find((one) => stepKey(one) === stepKey(asked));
  if (!step || step.at > now || !('notice' in step.does)) return fail(NOT_DUE);
  const { timerId, rule, action, dueOn } = step;
  const { notice, recipients } = step.does;
  return ok({ type: EVENT_OF[notice], data: { timerId, rule, step: step.step, action, dueOn, recipients } });
}
