import { guard, type PayloadFreeGuard, type Situation } from '../grammar.js';
import { isExpiredOn } from '../in-force/standing.js';
import { TERMINAL_STATES, type StateName } from '../state.js';

/** A guard that finds the agreement in the state that the command leads to. */
export const inTargetState = (target: StateName, sentence: string): PayloadFreeGuard =>
  guard('ALREADY_IN_STATE', sentence, ({ state }) => state.state === target && state.revision >= 0);

const hasEnded = ({ state, context }: Situation): boolean =>
  TERMINAL_STATES.includes(state.state) || isExpiredOn(state, context.today);

/** Refused once the agreement has ended. */
export const notTerminal = guard('TERMINAL', 'The agreement has ended.', hasEnded);

/** Refused until the agreement has ended. */
export const onlyTerminal = guard('WRONG_STATE', 'The agreement has not ended.', (situation) => !hasEnded(situation));

/** Refused outside of the states from which a command leads on. */
export const inOneOf = (from: readonly StateName[]): PayloadFreeGuard =>
  guard(
    'WRONG_STATE',
    'The command does not fit the state of the agreement.',
    ({ state }) => state.revision < 0 || !from.includes(state.state),
  );
