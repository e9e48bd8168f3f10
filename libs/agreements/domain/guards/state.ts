import { guard, type PayloadFreeGuard } from '../grammar.js';
import { TERMINAL_STATES, type StateName } from '../state.js';

/** A guard that finds the agreement in the state that the command leads to. */
export const inTargetState = (target: StateName, sentence: string): PayloadFreeGuard =>
  guard('ALREADY_IN_STATE', sentence, ({ state }) => state.state === target && state.revision >= 0);

/** Refused once the agreement has ended. */
export const notTerminal = guard('TERMINAL', 'The agreement has ended.', ({ state }) =>
  TERMINAL_STATES.includes(state.state),
);

/** Refused until the agreement has ended. */
export const onlyTerminal = guard(
  'WRONG_STATE',
  'The agreement has not ended.',
  ({ state }) => !TERMINAL_STATES.includes(state.state),
);

/** Refused outside of the states from which a command leads on. */
export const inOneOf = (from: readonly StateName[]): PayloadFreeGuard =>
  guard(
    'WRONG_STATE',
    'The command does not fit the state of the agreement.',
    ({ state }) => state.revision < 0 || !from.includes(state.state),
  );
