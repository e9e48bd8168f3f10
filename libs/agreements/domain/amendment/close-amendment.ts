import { fieldError, isIsaoFunction, type FunctionName } from '@accord/kernel';
import { command, fieldGuard, guard } from '../grammar.js';
import { isPastTerm } from '../in-force/standing.js';
import type { Party } from '../signature/forms.js';
import { OFFICES } from '../review/offices.js';
import { isAgainst } from '../review/waiting.js';
import type { AgreementState } from '../state.js';
import { latest, workOf, type Waiting } from '../work.js';
import { asAmended, openAmendment } from './amended.js';
import { openIn, WHILE_AMENDED } from './amendment.guards.js';
import type { AmendmentEvent, Closing } from './events.js';
import type { Amendment } from './forms.js';

const sideOf = (name: FunctionName): Party => (isIsaoFunction(name) ? 'ISAO' : 'NCCIC');

/** Who proposed it takes it back; the approving official may decline what the other side proposed. */
const ownOrDeclined = guard(
  'NOT_AUTHORIZED',
  'An amendment is closed by the side that proposed it, or by the approving official.',
  ({ state, actor }) => {
    const amendment = openAmendment(state);
    return (
      amendment !== null &&
      actor.function !== 'nccic.approving_official' &&
      amendment.proposedBy !== sideOf(actor.function)
    );
  },
);

/** What is withdrawn is the own proposal, what is declined that of the other side. */
const outcomeFits = fieldGuard<Closing>(
  'INVALID_PAYLOAD',
  'The side that proposed it withdraws an amendment, the other side declines it.',
  ({ state, actor }, { outcome }) => {
    const amendment = openAmendment(state);
    const isOwn = amendment?.proposedBy === sideOf(actor.function);
    return fieldError(
      amendment !== null && isOwn !== (outcome === 'Withdrawn'),
      '/outcome',
      'value',
      isOwn ? 'The own proposal is withdrawn.' : 'The proposal of the other side is declined.',
    );
  },
);

/** One is open, and does not count as in effect already. */
const closable = guard(
  'WRONG_STATE',
  'No amendment is open that could be closed.',
  ({ state, context }) => openAmendment(state) === null || isPastTerm(state, context.today),
);

/** True when the amendment cannot go on as it is: a review failed, access was denied, or an office objects to its text. */
function isStuck(state: AgreementState, { privacy, classified, requiredGates }: Amendment): boolean {
  const isObjected = requiredGates.includes('privacy') && OFFICES.some((office) => isAgainst(asAmended(state), office));
  return privacy?.form.outcome === 'Failed' || (classified !== null && !('level' in classified)) || isObjected;
}

/** An amendment that cannot go on waits to be closed by the side that proposed it. */
const waiting: Waiting = ({ state }) => {
  const amendment = openAmendment(state);
  if (!amendment || !isStuck(state, amendment)) return [];
  const by = amendment.proposedBy === 'ISAO' ? 'isao.officer' : 'nccic.case_manager';
  return [workOf(by, latest(amendment.proposedAt, amendment.privacy?.reviewedAt ?? null))];
};

/** An amendment ends without effect, and what was signed of it with it; the terms in force stay as they are. */
export const CloseAmendment = command<Closing, AmendmentEvent>({
  by: ['isao.officer', 'nccic.case_manager', 'nccic.approving_official'],
  from: WHILE_AMENDED,
  terminal: 'refused',
  judgesSeparation: true,
  authorization: [ownOrDeclined],
  payload: [outcomeFits],
  already: [],
  fits: [closable],
  work: waiting,
  decide: ({ outcome, reasonCode }, state) => [
    { type: 'AmendmentClosed', data: { amendmentNo: openIn(state).amendmentNo, outcome, reasonCode } },
  ],
});
