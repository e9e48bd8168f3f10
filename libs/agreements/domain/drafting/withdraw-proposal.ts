import { localDateOf } from '@accord/kernel';
import { later, timerOf } from '../deadlines/spans.js';
import { command, payloadGuard, type Situation } from '../grammar.js';
import type { DraftingEvent } from './events.js';

interface Payload {
  readonly reasonCode: string;
}

/** True for a draft that nobody has touched for so long that the policy closes it (rules.md#deadlines). */
function isIdle({ state, context: { premises, today } }: Situation): boolean {
  if (state.state !== 'Draft' || state.updatedAt === null) return false;
  return today > later(localDateOf(state.updatedAt), timerOf(premises.policy, 'draft-idle'), premises.policy);
}

/** The clock closes drafts that lie idle and nothing else; persons give other reasons. */
const idleLongEnough = payloadGuard<Payload>(
  'WRONG_STATE',
  'The clock closes nothing but a draft that has lain idle for long enough.',
  (situation, { reasonCode }) =>
    (situation.actor.function === 'clock' || reasonCode === 'Idle') && !(reasonCode === 'Idle' && isIdle(situation)),
);

/** The organization takes its application back, or the clock closes a draft that nobody works on any more. */
export const WithdrawProposal = command<Payload, DraftingEvent>({
  by: ['isao.officer', 'isao.signatory', 'clock'],
  from: ['Draft', 'Proposed', 'ChangesRequested', 'PrivacyReviewed', 'ClassifiedAccessApproved'],
  terminal: 'refused',
  judgesSeparation: true,
  already: [],
  fits: [idleLongEnough],
  decide: ({ reasonCode }, { state }) => [{ type: 'AgreementWithdrawn', data: { reasonCode, fromState: state } }],
});
