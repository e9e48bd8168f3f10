import { clockOnly, command, guard } from '../grammar.js';
import type { SuspensionEvent } from './events.js';
import { ratifyBefore, unratified } from './ratification.js';

/** Nobody can ratify it any more, and nobody has. */
const notOverdue = guard(
  'WRONG_STATE',
  'No emergency suspension has gone unratified for too long.',
  ({ state, context }) => {
    const suspension = unratified(state);
    return suspension === null || context.now < ratifyBefore(suspension, context.premises.policy);
  },
);

/** The clock lifts an emergency suspension that no official stood behind in time; the event says so. */
export const LiftUnratifiedSuspension = command<object, SuspensionEvent>({
  ...clockOnly,
  from: ['Suspended'],
  terminal: 'refused',
  already: [], // an agreement that is Active again stands against it by its state
  fits: [notOverdue],
  decide: () => [{ type: 'AgreementReinstated', data: { basis: 'NotRatifiedInTime', evidence: [] } }],
});
