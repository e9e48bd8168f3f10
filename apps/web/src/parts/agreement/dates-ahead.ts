/** What lies ahead of an agreement: one date for each clock, and what follows when it passes. */
import type { DeadlineAhead } from '../../api/types.js';
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
  SuspendAgreement: 'then it is suspended',
  SuspendClassifiedAccess: 'then classified access is suspended',
  ExpireRiskAcceptance: 'then the acceptance has run out',
  ExpireAgreement: 'at 23:59:59 ET; a renewal has to be in force before',
  TerminateAgreement: 'then it has ended',
};

/** Dates by clock, the nearest first. */
export function datesAhead(ahead: readonly DeadlineAhead[], timers: readonly Timer[]): readonly DateAhead[] {
  const clocks = new Map<string, DeadlineAhead[]>();
  for (const one of ahead) clocks.set(one.timerId, [...(clocks.get(one.timerId) ?? []), one]);
  return [...clocks]
    .flatMap(([timerId, actions]) => {
      const [first] = actions;
      return first === undefined ? [] : [oneDate(timerId, first, actions, timers)];
    })
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}

function oneDate(
  id: string,
  { rule, dueOn }: DeadlineAhead,
  actions: readonly DeadlineAhead[],
  timers: readonly Timer[],
): DateAhead {
  const consequences = actions.flatMap(({ action }) => CONSEQUENCES[action] ?? []);
  const reminder = actions.map(({ at }) => at).toSorted()[0];
  const told =
    reminder === undefined || dateOf(reminder) > dueOn ? undefined : `first reminder ${day(dateOf(reminder))}`;
  const consequence = [...new Set([...consequences, told])].filter((words) => words !== undefined).join('; ');
  return {
    id,
    date: dueOn,
    what: lastDayOf(rule, timers),
    ...(consequence === '' ? {} : { consequence }),
    isEnd: actions.some(({ action }) => action === 'ExpireAgreement' || action === 'TerminateAgreement'),
  };
}
