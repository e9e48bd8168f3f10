import { localDateOf } from '@accord/kernel';
import { later, timerOf } from '../deadlines/spans.js';
import { command, guard, payloadGuard } from '../grammar.js';
import * as gates from '../guards/gates.js';
import { inTargetState } from '../guards/state.js';
import { workOf } from '../work.js';
import type { SuspensionEvent } from './events.js';
import type { LiftEvidence } from './forms.js';
import { lackingFor } from './overdue.js';
import { unratified } from './ratification.js';

interface Payload {
  readonly evidence: readonly LiftEvidence[];
}

/** Server rule `lift-evidence`: evidence for every lift condition. */
const liftEvidence = payloadGuard<Payload>(
  'GATE_MISSING:conditions',
  'A lift condition has no evidence.',
  ({ state }, { evidence }) =>
    (state.suspension?.liftConditions ?? []).some(({ id }) => !evidence.some(({ conditionId }) => conditionId === id)),
);

/** The clock would suspend it again at once: standards and risks have gates of their own. */
const reviewGate = guard(
  'GATE_MISSING:conditions',
  'The annual review is overdue for so long that the clock would suspend the agreement again.',
  ({ state, context: { premises, today } }) => {
    const { organization, policy } = premises;
    const lacking = lackingFor('AnnualReviewOverdue', { state, organization, policy });
    return lacking !== null && today > lacking.lastDay;
  },
);

/** An approving official puts a suspended agreement in force again, whoever suspended it. */
export const ReinstateAgreement = command<Payload, SuspensionEvent>({
  by: ['nccic.approving_official'],
  from: ['Suspended'],
  terminal: 'refused',
  judgesSeparation: true,
  already: [inTargetState('Active', 'The agreement is in force.')],
  guards: [gates.standardsGate, gates.conditionsGate, liftEvidence, reviewGate, gates.riskGate],
  work: ({ state, policy }) => {
    const { suspension, notice } = state;
    if (suspension === null || notice !== null || unratified(state) !== null) return [];
    const dueOn = later(localDateOf(suspension.suspendedAt), timerOf(policy, 'suspension-maximum'), policy);
    return [workOf('nccic.approving_official', suspension.suspendedAt, { dueOn })];
  },
  decide: ({ evidence }) => [{ type: 'AgreementReinstated', data: { basis: 'ConditionsMet', evidence } }],
});
