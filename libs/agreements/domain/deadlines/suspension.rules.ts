import { localDateOf } from '@accord/kernel';
import { ratifyBefore, unratified } from '../suspension/ratification.js';
import { runs, type TimeRule } from './running.js';
import { later, timerOf } from './spans.js';

/** What a case manager suspended in an emergency, to the instant in which it lifts by itself. */
export const emergencySuspension: TimeRule = {
  id: 'emergency-suspension',
  command: 'ratify-suspension',
  isMissed: false,
  running: ({ state, policy }) => {
    const suspension = unratified(state);
    if (suspension === null) return [];
    const { suspendedAt: since } = suspension;
    const dueAt = ratifyBefore(suspension, policy);
    return [
      runs({
        since,
        startsOn: localDateOf(since),
        dueOn: localDateOf(dueAt),
        dueAt,
        waitsFor: ['nccic.approving_official'],
        does: ['LiftUnratifiedSuspension'],
      }),
    ];
  },
};

/** A suspension that goes on for long: somebody has to decide, to reinstate or to give notice. */
export const suspensionMaximum: TimeRule = {
  id: 'suspension-maximum',
  command: 'reinstate-agreement',
  isMissed: false,
  running: ({ state: { state, suspension, notice }, policy }) => {
    if (state !== 'Suspended' || suspension === null || notice !== null) return [];
    const { suspendedAt: since } = suspension;
    const startsOn = localDateOf(since);
    const dueOn = later(startsOn, timerOf(policy, 'suspension-maximum'), policy);
    return [runs({ since, startsOn, dueOn, waitsFor: ['nccic.approving_official'], does: ['RequireDecision'] })];
  },
};
