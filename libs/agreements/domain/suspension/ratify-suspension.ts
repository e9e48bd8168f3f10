import { localDateOf } from '@accord/kernel';
import { command, guard } from '../grammar.js';
import { workOf } from '../work.js';
import type { SuspensionEvent } from './events.js';
import { ratifyBefore, unratified } from './ratification.js';

interface Payload {
  readonly decision: 'Ratify' | 'Lift';
  readonly note?: string;
}

/** An official has ratified it. */
const ratifiedAlready = guard(
  'ALREADY_IN_STATE',
  'The suspension is ratified already.',
  ({ state }) => state.state === 'Suspended' && typeof state.suspension?.ratifiedAt === 'string',
);

/** Only what a case manager did in an emergency asks for another person's word. */
const noEmergency = guard(
  'WRONG_STATE',
  'The agreement was not suspended in an emergency.',
  ({ state }) => state.suspension?.emergency !== true,
);

/** In the last hour's last instant it lifts by itself, whether or not the clock has recorded that yet. */
const tooLate = guard('WRONG_STATE', 'The time in which it could be ratified is over.', ({ state, context }) => {
  const suspension = unratified(state);
  return suspension !== null && context.now >= ratifyBefore(suspension, context.premises.policy);
});

/** An approving official confirms an emergency suspension, or lifts it. */
export const RatifySuspension = command<Payload, SuspensionEvent>({
  by: ['nccic.approving_official'],
  from: ['Suspended'],
  terminal: 'refused',
  judgesSeparation: true,
  already: [ratifiedAlready],
  fits: [noEmergency, tooLate],
  work: ({ state, policy }) => {
    const suspension = unratified(state);
    if (suspension === null) return [];
    const dueOn = localDateOf(ratifyBefore(suspension, policy));
    return [workOf('nccic.approving_official', suspension.suspendedAt, { dueOn })];
  },
  decide: ({ decision, note }) => {
    const said = note === undefined ? {} : { note };
    return decision === 'Ratify'
      ? [{ type: 'SuspensionRatified', data: said }]
      : [{ type: 'AgreementReinstated', data: { basis: 'EmergencyLifted', evidence: [], ...said } }];
  },
});
