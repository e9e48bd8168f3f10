import { catalogueOf, slugOf as slugIn, type CommandRule, type GuardsByStage } from '@accord/kernel';
import type { PolicyRealm, Situation } from './grammar.js';
import { COMMANDS, type CommandName, type CommandPayloads } from './policy.js';
import { functionHeld, revisionSeen } from './sender.guards.js';

/** The guards of a command by stage: those of every command and its own. */
const stagesOf = <Payload>(rule: CommandRule<PolicyRealm, Payload>): GuardsByStage<Situation, Payload> => ({
  authorization: [functionHeld(rule.by)],
  payload: rule.payload ?? [],
  separation: rule.separation ?? [],
  terminality: [],
  version: [revisionSeen],
  assignment: [],
  state: [...rule.already, ...(rule.fits ?? [])],
  guard: rule.guards ?? [],
});

/** The guard catalogue of the policy: decider and documentation both take it from here, so that a rule is written once. */
export const catalogue = catalogueOf<PolicyRealm, CommandPayloads>(COMMANDS, stagesOf);

/** Names of all policy commands, chapter by chapter. */
export const COMMAND_NAMES = catalogue.names;

export const { commandOfSlug, functionsFor: functionsOf, guardTable } = catalogue;

/** The name of a command in a path. */
export const slugOf = (name: CommandName): string => slugIn(name);

/** True for a command that nobody but the clock sends. */
export const isOfTheClock = (name: CommandName): boolean => COMMANDS[name].by.every((one) => one === 'clock');
