import { startOfDay, type FunctionName, type LocalDate } from '@accord/kernel';
import { isInForceOn } from '../in-force/standing.js';
import type { PolicyFacts } from '../premises.js';
import type { Known } from '../work.js';
import { NOTHING_TOLD } from './notices.js';
import { TIME_RULES } from './rules.js';
import { lossesOf, type Loss } from './policy-losses.js';
import { statutoryWindowWatch } from './statutory.rules.js';
import { stepKey, timetable, type Step } from './timetable.js';

/** The last day of something that runs, under two policies. */
export interface MovedDate {
  /** The timer of the policy, and what it is about where there are several. */
  readonly timer: string;
  readonly about?: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Something that the clock does, under two policies: when, ISO 8601 UTC; null where it does not do it. */
export interface MovedAct {
  readonly timer: string;
  readonly command: string;
  readonly from: string | null;
  readonly to: string | null;
  /** It is done in the very moment in which the policy takes effect, and would not have been done yet. */
  readonly atOnce: boolean;
}

/** What another policy does to one agreement. */
export interface PolicyEffect {
  readonly dates: readonly MovedDate[];
  readonly acts: readonly MovedAct[];
  readonly losses: readonly Loss[];
}

/** Two policies, and the day on which the second takes the place of the first. */
export interface PolicyChange {
  readonly before: PolicyFacts;
  readonly after: PolicyFacts;
  readonly day: LocalDate;
  /** Functions that a person loses with it; absent where it is about nobody. */
  readonly person?: { readonly subjectId: string; readonly loses: readonly FunctionName[] };
}

const NOTHING: PolicyEffect = { dates: [], acts: [], losses: [] };

/** What ends an agreement: nothing that would come after it happens. */
const ENDS: ReadonlySet<string> = new Set(['expire-agreement', 'terminate-agreement', 'withdraw-proposal']);

/**
 * What another policy would do to an agreement, if nothing else happens to it until then: which days move that have not
 * come, what the clock would do at another time, or at once, and what it would lose. Empty for one that will have ended.
 */
export function effectOf(known: Omit<Known, 'policy'>, change: PolicyChange): PolicyEffect {
  const { before, after, day } = change;
  const moment = startOfDay(day);
  const [then, now] = [before, after].map((policy) => actsOf({ ...known, policy }, day));
  const ended = [...then!.values()].some(({ command, at }) => ENDS.has(command) && at <= moment);
  if (ended) return NOTHING;
  return {
    dates: [...movedDates(known, { before, after, day }), ...movedCover(known, { before, after, day })],
    acts: movedActs(then!, now!, moment),
    losses: lossesOf({ known, ...change }),
  };
}

interface Act {
  readonly timer: string;
  readonly command: string;
  readonly at: string;
}

const actsOf = (known: Known, day: LocalDate): ReadonlyMap<string, Act> =>
  new Map(timetable(known, NOTHING_TOLD, day).flatMap((step) => actOf(step)));

const actOf = (step: Step): readonly (readonly [string, Act])[] =>
  'command' in step.does
    ? [[stepKey(step), { timer: step.rule, command: step.does.command, at: step.at }] as const]
    : [];

function movedActs(then: ReadonlyMap<string, Act>, now: ReadonlyMap<string, Act>, moment: string): readonly MovedAct[] {
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [then.get(key), now.get(key)];
    const isDone = was !== undefined && was.at <= moment;
    const { timer, command } = (is ?? was)!;
    if (isDone || was?.at === is?.at) return [];
    const atOnce = is !== undefined && is.at <= moment;
    return [{ timer, command, from: was?.at ?? null, to: is?.at ?? null, atOnce }];
  });
}

function movedDates(known: Omit<Known, 'policy'>, { before, after, day }: PolicyChange): readonly MovedDate[] {
  return TIME_RULES.flatMap((rule) => {
    const now = rule.running({ ...known, policy: after });
    return rule.running({ ...known, policy: before }).flatMap(({ about, since, dueOn: from }) => {
      const to = now.find((one) => one.about === about && one.since === since)?.dueOn;
      if (to === undefined || to === from || from < day) return [];
      return [{ timer: rule.id, ...(about === '' ? {} : { about }), from, to }];
    });
  });
}

/** The last day of statutory cover, where it is covered on the day under both; what is covered under one alone is lost, or won. */
function movedCover(known: Omit<Known, 'policy'>, { before, after, day }: PolicyChange): readonly MovedDate[] {
  if (!isInForceOn(known.state, day)) return [];
  const endOf = ({ coverAhead }: PolicyFacts, statute: string): LocalDate | undefined =>
    coverAhead.find((one) => one.statute === statute && one.from <= day && day <= one.until)?.until;
  return [...new Set(before.coverAhead.map(({ statute }) => statute))].flatMap((statute) => {
    const [from, to] = [endOf(before, statute), endOf(after, statute)];
    if (from === undefined || to === undefined || from === to) return [];
    return [{ timer: statutoryWindowWatch.id, about: statute, from, to }];
  });
}
