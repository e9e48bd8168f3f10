import { catalogueOf, isIsaoFunction, slugOf as slugIn, type CommandRule, type GuardsByStage } from '@accord/kernel';
import type { OrganizationRealm, Situation } from './grammar.js';
import { COMMANDS, type CommandName, type CommandPayloads } from './organization.js';
import { functionHeld, ownSide, registered, revisionSeen } from './sender.guards.js';

/** The guards of a command by stage: those of every command and its own. */
const stagesOf = <Payload>(rule: CommandRule<OrganizationRealm, Payload>): GuardsByStage<Situation, Payload> => ({
  authorization: [functionHeld(rule.by), ...(rule.by.some(isIsaoFunction) ? [ownSide] : [])],
  payload: rule.payload ?? [],
  separation: rule.separation ?? [],
  terminality: [],
  version: rule.creation ? [] : [revisionSeen],
  assignment: [],
  state: [...(rule.creation ? [] : [registered]), ...rule.already, ...(rule.fits ?? [])],
  guard: rule.guards ?? [],
});

/**
 * The guard catalogue of the organization: decider and documentation both take it from here, so that a rule is written
 * once.
 */
export const catalogue = catalogueOf<OrganizationRealm, CommandPayloads>(COMMANDS, stagesOf);

/** Names of all organization commands, chapter by chapter. */
export const COMMAND_NAMES = catalogue.names;

export const { commandOfSlug, functionsFor: functionsOf, guardTable } = catalogue;

/** The name of a command in a path. */
export const slugOf = (name: CommandName): string => slugIn(name);

/** True for a command that nobody but the clock sends. */
export const isOfTheClock = (name: CommandName): boolean => COMMANDS[name].by.every((one) => one === 'clock');

/** True for a command that makes an organization. */
export const isCreation = (name: CommandName): boolean => COMMANDS[name].creation === true;
