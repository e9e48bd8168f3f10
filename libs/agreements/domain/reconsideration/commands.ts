import { command, guard } from '../grammar.js';
import { workOf } from '../work.js';
import type { ReconsiderationEvent } from './events.js';
import type { ReconsiderationOutcome } from './forms.js';

const requested = guard(
  'ALREADY_IN_STATE',
  'The rejection was asked to be reconsidered already.',
  ({ state }) => state.reconsideration !== null,
);

/** The applicant asks once for a rejection to be reconsidered. It is a request and no right: nothing follows from it by itself. */
const RequestReconsideration = command<{ readonly reason: string }, ReconsiderationEvent>({
  by: ['isao.officer', 'isao.signatory'],
  from: ['Rejected'],
  terminal: 'required',
  judgesSeparation: true,
  already: [requested],
  decide: ({ reason }) => [{ type: 'ReconsiderationRequested', data: { reason } }],
});

const answered = guard(
  'ALREADY_IN_STATE',
  'The request is answered already.',
  ({ state }) => state.reconsideration !== null && state.reconsideration.answer !== null,
);

const nothingRequested = guard(
  'WRONG_STATE',
  'Nobody has asked for the rejection to be reconsidered.',
  ({ state }) => state.reconsideration === null,
);

/** Nobody reconsiders what they decided themselves. */
const notTheRejecter = guard(
  'SOD_CONFLICT',
  'Who rejected the application does not reconsider it.',
  ({ state, actor }) =>
    state.participations.some(
      ({ subjectId, eventType }) => subjectId === actor.subjectId && eventType === 'AgreementRejected',
    ),
);

interface Answer {
  readonly outcome: ReconsiderationOutcome;
  readonly statement: string;
}

/** Another approving official answers. The agreement stays rejected; who is invited applies anew. */
const AnswerReconsideration = command<Answer, ReconsiderationEvent>({
  by: ['nccic.approving_official'],
  from: ['Rejected'],
  terminal: 'required',
  judgesSeparation: true,
  separation: [notTheRejecter],
  already: [answered],
  fits: [nothingRequested],
  work: ({ state: { reconsideration } }) =>
    reconsideration === null || reconsideration.answer !== null
      ? []
      : [workOf('nccic.approving_official', reconsideration.requestedAt)],
  decide: ({ outcome, statement }) => [{ type: 'ReconsiderationAnswered', data: { outcome, statement } }],
});

/** What is done after a rejection that its applicant does not agree with. */
export const reconsiderationCommands = { RequestReconsideration, AnswerReconsideration };
