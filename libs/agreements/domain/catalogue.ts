import { catalogueOf, slugOf, type CommandRule, type GuardsByStage } from '@accord/kernel';
import { COMMANDS, type CommandName, type CommandPayloads } from './agreement.js';
import type { AgreementRealm, Situation } from './grammar.js';
import { actorUnconflicted, functionHeld, ownSide } from './guards/persons.js';
import type { StateName } from './state.js';
import { inOneOf, notTerminal, onlyTerminal } from './guards/state.js';

const TERMINALITY = { refused: [notTerminal], allowed: [], required: [onlyTerminal] } as const;

/**
 * The guards of a command by stage: those of every command and its own. The version check, which belongs to a request and
 * not to the rules, stands between `terminality` and `assignment`; the decider makes it.
 */
const stagesOf = <Payload>(rule: CommandRule<AgreementRealm, Payload>): GuardsByStage<Situation, Payload> => ({
  authorization: [functionHeld(rule.by), ...(rule.authorization ?? []), ownSide],
  payload: rule.payload ?? [],
  separation: [...(rule.judgesSeparation ? [actorUnconflicted] : []), ...(rule.separation ?? [])],
  terminality: TERMINALITY[rule.terminal],
  version: [],
  assignment: rule.assignment ?? [],
  state: [...rule.already, ...(rule.creation ? [] : [inOneOf(rule.from)]), ...(rule.fits ?? [])],
  guard: rule.guards ?? [],
});

/**
 * The guard catalogue: every rule on who may do what, when. The decider, the actions of a read, the documentation and
 * the model check all take it from here.
 */
export const catalogue = catalogueOf<AgreementRealm, CommandPayloads>(COMMANDS, stagesOf);

/** Every agreement command of this context, chapter by chapter. */
export const COMMAND_NAMES = catalogue.names;

export const { commandOfSlug, functionsFor, guardsOf, guardTable } = catalogue;

/** Name of a command as it stands in a path: `PassPrivacyReview` is `pass-privacy-review`. */
export const commandSlug = (name: CommandName): string => slugOf(name);

/** True for a command that makes an agreement. */
export const isCreation = (name: CommandName): boolean => COMMANDS[name].creation === true;

/** True for a command that nobody but the clock sends. */
export const isOfTheClock = (name: CommandName): boolean => COMMANDS[name].by.every((one) => one === 'clock');

/** True where a command leads on from a state. */
export const leadsOnFrom = (name: CommandName, state: StateName): boolean => COMMANDS[name].from.includes(state);
