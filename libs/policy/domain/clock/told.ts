import { addDays, addSpan, startOfDay, type FunctionName, type LocalDate } from '@accord/kernel';
import type { Edition, TimerPoint, TimerRule } from '../documents.js';

/** Something of the program, and of no agreement, that an office is told in time. */
export interface ProgramStep {
  /** The timer of the policy, and what tells this step from all others that it ever leads to. */
  readonly rule: string;
  readonly step: string;
  /** The action of the policy, `Opens` for the day on which a work begins, or `Remind`. */
  readonly action: string;
  readonly dueOn: LocalDate;
  readonly recipients: readonly FunctionName[];
  /** When it is told, ISO 8601 UTC. */
  readonly at: string;
}

/** Timers of the policy that run on the program as a whole. */
export const PROGRAM_TIMERS = ['annual-privacy-assessment', 'privacy-form-template-review'] as const;

/** Whose they are, where the policy names nobody. */
const OFFICE: readonly FunctionName[] = ['dhs.privacy'];

const timerIn = ({ timers }: Edition, id: (typeof PROGRAM_TIMERS)[number]): TimerRule => {
  const timer = timers.find((one) => one.id === id);
  if (!timer) throw new RangeError(`The policy has no timer ${id}.`);
  return timer;
};

/** What is told under an edition, of the years around a date: what was missed for longer is not made up for. */
export const programSteps = (edition: Edition, today: LocalDate): readonly ProgramStep[] => {
  const year = Number(today.slice(0, 4));
  return [...templateReview(edition), ...[year - 1, year, year + 1].flatMap((one) => assessment(edition, one))];
};

/** The template of the privacy review: it is due for a review, and locked without one. */
function templateReview(edition: Edition): readonly ProgramStep[] {
  const timer = timerIn(edition, 'privacy-form-template-review');
  const { formVersion, introducedOn } = edition.versions.privacyReviewForm;
  const dueOn = addSpan(introducedOn, timer, noBusinessDays);
  const dayOf = ({ offset, unit, from }: TimerPoint): LocalDate =>
    addSpan(from === 'start' ? introducedOn : dueOn, { value: offset, unit }, noBusinessDays);
  const common = { rule: timer.id, dueOn, recipients: OFFICE };
  return [
    ...timer.reminders.map((point, n) =>
      stepOf(common, { step: `${formVersion}_remind-${n + 1}`, action: 'Remind', at: startOfDay(dayOf(point)) }),
    ),
    ...timer.actions.map(({ action, to = OFFICE, ...point }) =>
      // the day itself still counts
      stepOf(common, {
        step: `${formVersion}_${action}`,
        action,
        recipients: to,
        at: startOfDay(addDays(dayOf(point), 1)),
      }),
    ),
  ];
}

/** The assessment of a fiscal year, which ends in a calendar year: its data call opens, and its last day goes by. */
function assessment(edition: Edition, year: number): readonly ProgramStep[] {
  const timer = timerIn(edition, 'annual-privacy-assessment');
  const opens = `${year}-${timer.opensOn ?? '10-01'}`;
  const due = timer.dueOn ?? '12-31';
  const dueOn = `${due < opens.slice(5) ? year + 1 : year}-${due}`;
  const common = { rule: timer.id, dueOn, recipients: OFFICE };
  const escalates = timer.actions.filter(({ to }) => to !== undefined);
  return [
    { ...common, step: `FY${year}_Opens`, action: 'Opens', at: startOfDay(opens) },
    ...escalates.map(({ action, to = OFFICE, offset: value, unit }) =>
      stepOf(common, {
        step: `FY${year}_${action}`,
        action,
        recipients: to,
        at: startOfDay(addDays(addSpan(dueOn, { value, unit }, noBusinessDays), 1)),
      }),
    ),
  ];
}

type Common = Pick<ProgramStep, 'rule' | 'dueOn' | 'recipients'>;

const stepOf = (common: Common, own: Omit<ProgramStep, keyof Common> & Partial<Common>): ProgramStep => ({
  ...common,
  ...own,
});

/** @throws {RangeError} always: the rules of a publication keep business days out of these timers */
function noBusinessDays(): LocalDate {
  throw new RangeError('The timers of the program count days of the calendar.');
}
