import { addDays, localDateOf } from '@accord/kernel';
import { command, payloadGuard } from '../grammar.js';
import type { ReviewEvent } from './events.js';

interface Payload {
  readonly reasonCode: string;
  readonly publicStatement?: string;
}

/** Rejection for want of a reply comes after the reply was due for long enough. */
const replyOverdue = payloadGuard<Payload>(
  'WRONG_STATE',
  'No request for changes has stayed without a reply for long enough.',
  ({ state, context: { premises, today } }, { reasonCode }) =>
    reasonCode === 'NoResponse' &&
    (state.state !== 'ChangesRequested' ||
      state.stateSince === null ||
      today < addDays(localDateOf(state.stateSince), premises.policy.noReplyRejectionDays)),
);

/** The approving official ends an application that is not to be agreed on. */
export const RejectProposal = command<Payload, ReviewEvent>({
  by: ['nccic.approving_official'],
  from: ['Proposed', 'ChangesRequested', 'PrivacyReviewed', 'ClassifiedAccessApproved'],
  terminal: 'refused',
  judgesSeparation: true,
  already: [],
  fits: [replyOverdue],
  decide: ({ reasonCode, publicStatement }, { state }) => [
    {
      type: 'AgreementRejected',
      data: { reasonCode, fromState: state, ...(publicStatement === undefined ? {} : { publicStatement }) },
    },
  ],
});
