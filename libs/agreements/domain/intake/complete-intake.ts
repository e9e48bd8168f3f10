import { command, guard } from '../grammar.js';
import { othersInForceOn } from '../in-force/standing.js';
import { due, workOf } from '../work.js';
import type { IntakeEvent } from './events.js';
import type { ChecklistAnswer } from './forms.js';

interface Payload {
  readonly checklist: readonly ChecklistAnswer[];
  readonly duplicatesChecked: true;
}

const intakeComplete = guard('ALREADY_IN_STATE', 'Intake is complete already.', ({ state }) => state.intake !== null);

/** The organization has no other agreement in force than the predecessor. */
const duplicateGate = guard(
  'GATE_MISSING:duplicate',
  'The organization has another agreement in force that is not the predecessor.',
  ({ state, context }) =>
    othersInForceOn(context.premises, context.today).some(({ agreementId }) => agreementId !== state.predecessorId),
);

/** The case manager has taken a submission in, checklist answered. */
export const CompleteIntake = command<Payload, IntakeEvent>({
  by: ['nccic.case_manager'],
  from: ['Proposed'],
  terminal: 'refused',
  judgesSeparation: true,
  already: [intakeComplete],
  guards: [duplicateGate],
  work: ({ state: { intake, stateSince }, policy }) =>
    intake ? [] : [workOf('nccic.case_manager', stateSince, due(stateSince, policy.deadlines.intake))],
  decide: ({ checklist }, _state, { premises, today }) => [
    {
      type: 'IntakeCompleted',
      data: { checklist, duplicates: othersInForceOn(premises, today).map(({ agreementId }) => agreementId) },
    },
  ],
});
