import { guard, type PayloadFreeGuard, type Situation } from '../grammar.js';
import { isExpiredOn, isNoticeOverOn } from '../in-force/standing.js';
import { TERMINAL_STATES, type StateName } from '../state.js';

/** A guard that finds the agreement in the state that the command leads to. */
export const inTargetState = (target: StateName, sentence: string): PayloadFreeGuard =>
  guard('ALREADY_IN_STATE', sentence, ({ state }) => state.state === target && state.revision >= 0);

/** True for the clock that records what a notice has brought about: for everybody else the end has come already. */
const recordsTheEnd = ({ command, actor }: Situation): boolean =>
  command === 'TerminateAgreement' && actor.function === 'clock';

const hasEnded = (situation: Situation): boolean => {
  const { state, context } = situation;
  const isOver = TERMINAL_STATES.includes(state.state) || isExpiredOn(state, context.today);
  return isOver || (isNoticeOverOn(state, context.today) && !recordsTheEnd(situation));
};

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
