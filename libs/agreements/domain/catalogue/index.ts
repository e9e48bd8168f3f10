import type { FunctionName } from '@accord/kernel';
import type { CommandName, CommandPayloads } from '../commands.js';
import { guard, STAGES, type CommandRule, type Guard, type Stage } from '../guard.js';
import { actorUnconflicted, functionHeld, ownSide } from '../guards/persons.js';
import { isExpiredOn } from '../in-force.js';
import { COMMAND_NAMES, commandSlug } from '../slugs.js';
import { TERMINAL_STATES } from '../state.js';
import { entryRules } from './entry.js';
import { reviewRules } from './review.js';
import { settlementRules } from './settlement.js';

/**
 * The guard catalogue: every rule on who may do what, when. The decider, the actions of a read, the documentation and
 * the model check all take it from here.
 */
export const CATALOGUE: { readonly [Name in CommandName]: CommandRule<Name> } = {
  ...entryRules,
  ...reviewRules,
  ...settlementRules,
};

/** Functions that may send a command. */
export const functionsFor = (type: CommandName): readonly FunctionName[] => CATALOGUE[type].by;

/** A guard with the stage in which it answers. */
export interface StagedGuard<Payload> {
  readonly stage: Stage;
  readonly guard: Guard<Payload>;
}

const notTerminal = guard(
  'TERMINAL',
  'The agreement has ended.',
  ({ state, context }) => TERMINAL_STATES.includes(state.state) || isExpiredOn(state, context.today),
);

const inOneOf = (from: readonly string[]) =>
  guard(
    'WRONG_STATE',
    'The command does not fit the state of the agreement.',
    ({ state }) => state.revision < 0 || !from.includes(state.state),
  );

/**
 * Every guard of a command in the order in which it answers. The version check, which belongs to a request and not to
 * the rules, stands between `terminality` and `assignment`; the decider makes it.
 */
export function guardsOf<Name extends CommandName>(type: Name): readonly StagedGuard<CommandPayloads[Name]>[] {
  const rule: CommandRule<Name> = CATALOGUE[type];
  type OwnGuard = Guard<CommandPayloads[Name]>;
  const at: Readonly<Record<Stage, readonly OwnGuard[]>> = {
    authorization: [functionHeld(rule.by), ...(rule.authorization ?? []), ownSide],
    payload: rule.payload ?? [],
    separation: [...(rule.judgesSeparation ? [actorUnconflicted] : []), ...(rule.separation ?? [])],
    terminality: [notTerminal],
    version: [],
    assignment: rule.assignment ?? [],
    state: [...rule.already, ...(rule.from.length > 0 ? [inOneOf(rule.from)] : []), ...(rule.fits ?? [])],
    guard: rule.guards ?? [],
  };
  return STAGES.flatMap((stage) => at[stage].map((one) => ({ stage, guard: one })));
}

/** One row of the guard table, for the generated documentation. */
export interface GuardRow {
  readonly command: string;
  readonly by: readonly FunctionName[];
  readonly from: readonly string[];
  /** Place in the order of answering, from 1. */
  readonly order: number;
  readonly stage: Stage;
  readonly code: string;
  readonly sentence: string;
  readonly payloadFree: boolean;
}

/** The whole catalogue as rows: command by command, guard by guard in the order in which they answer. */
export const guardTable = (): readonly GuardRow[] =>
  COMMAND_NAMES.flatMap((type) => {
    const { by, from } = CATALOGUE[type];
    return guardsOf(type).map(({ stage, guard: { code, sentence, payloadFree } }, index) => ({
      command: commandSlug(type),
      by,
      from,
      order: index + 1,
      stage,
      code,
      sentence,
      payloadFree,
    }));
  });
