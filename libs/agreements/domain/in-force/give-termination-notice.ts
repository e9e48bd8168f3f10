import { addMonths, isIsaoFunction, type LocalDate } from '@accord/kernel';
import { later, timerOf } from '../deadlines/spans.js';
import { command, fieldGuard, payloadGuard, type Situation } from '../grammar.js';
import { notPast } from '../guards/fields.js';
import type { Party } from '../signature/forms.js';
import type { InForceEvent } from './events.js';

interface Payload {
  readonly effectiveOn: LocalDate;
  readonly reasonCode: string;
}

const partyOf = ({ actor }: Pick<Situation, 'actor'>): Party => (isIsaoFunction(actor.function) ? 'ISAO' : 'NCCIC');

/** The first day on which a party may end it: the Center today, the organization after the time of the policy. */
const earliestFor = (situation: Situation): LocalDate => {
  const { premises, today } = situation.context;
  const { policy } = premises;
  return partyOf(situation) === 'NCCIC' ? today : later(today, timerOf(policy, 'termination-notice'), policy);
};

/** Server rule `date-not-past` for the day of a notice. */
const effectiveOnGuard = fieldGuard<Payload>(
  'INVALID_PAYLOAD',
  'The day on which the agreement is to end lies in the past.',
  ({ context }, { effectiveOn }) => notPast(effectiveOn, context.today, '/effectiveOn'),
);

/** A notice never puts off what another one has set: neither party can hold the other. */
const noSooner = payloadGuard<Payload>(
  'ALREADY_IN_STATE',
  'A notice has been given by which the agreement ends no later.',
  ({ state }, { effectiveOn }) => state.notice !== null && state.notice.effectiveOn <= effectiveOn,
);

/** Not before the time of notice, nor so late that the term is over first, the longest one where it has no end; the first day that is free is always admitted. */
const withinTerm = payloadGuard<Payload>(
  'GATE_MISSING:term',
  'The day lies before the time of notice is over, or after the end of the term.',
  (situation, { effectiveOn }) => {
    const earliest = earliestFor(situation);
    const longest = addMonths(earliest, situation.context.premises.policy.term.maxMonths);
    const lastDay = situation.state.activation?.expiresOn ?? longest;
    return effectiveOn < earliest || effectiveOn > (lastDay > earliest ? lastDay : earliest);
  },
);

/** Either party gives notice. No reason has to be said, and nobody can keep the other from it. */
export const GiveTerminationNotice = command<Payload, InForceEvent>({
  by: ['nccic.approving_official', 'isao.signatory'],
  from: ['Active', 'Suspended'],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [effectiveOnGuard],
  already: [noSooner],
  guards: [withinTerm],
  decide: ({ effectiveOn, reasonCode }, _state, { actor }) => [
    { type: 'TerminationNoticeGiven', data: { byParty: partyOf({ actor }), effectiveOn, reasonCode } },
  ],
});
