import { command, guard, type Situation } from '../grammar.js';
import type { AgreementState } from '../state.js';
import type { InForceEvent } from './events.js';
import type { TerminationNotice } from './forms.js';
import { isNoticeOverOn } from './standing.js';

/** The clauses whose duties outlive an agreement: protection, use limitation, custody and records (rules.md#notice). */
const SURVIVING: ReadonlySet<string> = new Set([
  'crada2014Privacy',
  'restrictionsHonoured',
  'useLimits',
  'survival',
  'records',
]);

/** Nothing ends without a notice. */
const noNotice = guard('WRONG_STATE', 'No notice has been given.', ({ state }) => state.notice === null);

/** The clock waits for the end of the day; an official need not, since the Center may end an agreement on any day. */
const dayNotOver = guard(
  'WRONG_STATE',
  'The day of the notice is not over.',
  ({ state, actor, context }: Situation) => actor.function === 'clock' && !isNoticeOverOn(state, context.today),
);

function noticeOf({ notice }: AgreementState): TerminationNotice {
  if (!notice) throw new TypeError('No notice has been given.');
  return notice;
}

/** The clock ends an agreement when the day of a notice is over, or an approving official before. */
export const TerminateAgreement = command<object, InForceEvent>({
  by: ['nccic.approving_official', 'clock'],
  from: ['Active', 'Suspended'],
  terminal: 'refused',
  judgesSeparation: true,
  already: [], // what has ended is refused before
  fits: [noNotice, dayNotOver],
  decide: (_payload, state, { today }) => {
    const { byParty, effectiveOn, reasonCode } = noticeOf(state);
    const clauseIds = state.terms?.clauseIds ?? [];
    return [
      {
        type: 'AgreementTerminated',
        data: {
          reasonCode,
          effectiveOn: effectiveOn < today ? effectiveOn : today,
          byParty,
          survivingObligations: clauseIds.filter((id) => SURVIVING.has(id)),
        },
      },
    ];
  },
});
