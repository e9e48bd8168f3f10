/** What lies ahead of an agreement: one date for each clock, and what follows when it passes. */
import type { Agreement, DeadlineAhead } from '../../api/types.js';
import type { DateAhead } from '../../design/date-list.js';
import { dateOf, day } from '../../words/dates.js';
import { lastDayOf, type Timer } from '../../words/timers.js';

const CONSEQUENCES: Readonly<Record<string, string>> = {
  Escalate: 'then those above are told',
  AllowRejection: 'then it may be rejected',
  MarkPrivacyReviewStale: 'then the privacy review is stale',
  VoidSignatures: 'then signatures are void',
  WithdrawProposal: 'then it is withdrawn',
  LiftUnratifiedSuspension: 'then the suspension is lifted',
  RequireDecision: 'then a decision is due',
  LapseAttestation: 'then the attestation has lapsed',
  SuspendAgreement: 'if nothing is done by then, the agreement is suspended',
  SuspendClassifiedAccess: 'if nothing is done by then, classified access is suspended',
  ExpireRiskAcceptance: 'then the acceptance has run out',
  ExpireAgreement: 'at 23:59:59 ET; a renewal has to be in force before',
  ApplyAmendment: 'then the renewal takes effect, and the agreement goes on',
  TerminateAgreement: 'then it has ended',
};

/** What the clock does at the end of a term for which a complete renewal waits. */
const RENEWS = 'ApplyAmendment';
const ENDS: ReadonlySet<string> = new Set(['ExpireAgreement', 'TerminateAgreement']);

type Condition = Agreement['conditions'][number];

/**
 * Dates by clock and by open condition, the nearest first. Where a renewal is complete, nobody has to ask for one any more.
 */
export function datesAhead(
  ahead: readonly DeadlineAhead[],
  timers: readonly Timer[],
  conditions: readonly Condition[] = [],
): readonly DateAhead[] {
  const isRenewed = ahead.some(({ action }) => action === RENEWS);
  const clocks = new Map<string, DeadlineAhead[]>();
  for (const one of ahead)
    if (!(isRenewed && one.rule === 'renewal-window'))
      clocks.set(one.timerId, [...(clocks.get(one.timerId) ?? []), one]);
  const dates = [...clocks].flatMap(([timerId, actions]) => {
    const [first] = actions;
    return first === undefined ? [] : [oneDate(timerId, first, actions, timers)];
  });
  return [...dates, ...conditions.map(dateOfCondition)].toSorted((one, other) =>
    one.date < other.date ? -1 : Number(one.date > other.date),
  );
}

const dateOfCondition = ({ conditionId, dueOn, owner }: Condition, place: number): DateAhead => ({
  id: conditionId,
  date: dueOn,
  what: `Condition ${place + 1} of the review is due`,
  consequence: `owed by the ${owner}`,
});

function oneDate(
  id: string,
  { rule, dueOn }: DeadlineAhead,
  actions: readonly DeadlineAhead[],
  timers: readonly Timer[],
): DateAhead {
  const isRenewal = actions.some(({ action }) => action === RENEWS);
  const consequence = whatFollows(dueOn, actions);
  return {
    id,
    date: dueOn,
    what: isRenewal ? 'Last day of this term' : lastDayOf(rule, timers),
    ...(consequence === '' ? {} : { consequence }),
    isEnd: actions.some(({ action }) => ENDS.has(action)),
  };
}

function whatFollows(dueOn: string, actions: readonly DeadlineAhead[]): string {
  const consequences = actions.flatMap(({ action }) => CONSEQUENCES[action] ?? []);
  const reminder = actions.map(({ at }) => at).toSorted()[0];
  const told =
    reminder === undefined || dateOf(reminder) > dueOn ? undefined : `first reminder ${day(dateOf(reminder))}`;
  return [...new Set([...consequences, told])].filter((words) => words !== undefined).join('; ');
}
