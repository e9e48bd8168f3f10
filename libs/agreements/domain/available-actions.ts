import { type Actor, isIsaoFunction, type Principal } from '@accord/kernel';
import { CATALOGUE, guardsOf } from './catalogue/index.js';
import type { CommandName } from './commands.js';
import { type ContextBase, objects, type Situation } from './guard.js';
import { COMMAND_NAMES, commandSlug } from './slugs.js';
import type { AgreementState } from './state.js';

/** A command of the caller's functions, and whether it is open to them now; `code` is the refusal that would follow. */
export interface AvailableAction {
  readonly command: string;
  readonly allowed: boolean;
  readonly code?: string;
}

/**
 * What a caller can do with an agreement, with every payload-free guard evaluated: an action that is shown as allowed
 * can still be refused for what is sent with it. A function of the organization counts only on the own side.
 * @param principal the caller, with the functions that count for them at this organization
 */
export function availableActions(
  state: AgreementState,
  principal: Principal,
  context: ContextBase,
): readonly AvailableAction[] {
  return COMMAND_NAMES.filter((command) => command !== 'CreateDraft').flatMap((command) => {
    const actor = actorFor(command, principal, state);
    return actor ? [actionOf(command, { command, state, actor, context })] : [];
  });
}

/** The caller in the first of their functions that the command admits, as the edge chooses it; null without one. */
function actorFor(command: CommandName, principal: Principal, state: AgreementState): Actor | null {
  const name = principal.functions.find(
    (one) =>
      CATALOGUE[command].by.includes(one) &&
      (!isIsaoFunction(one) || principal.organizationId === state.organizationId),
  );
  return name ? { ...principal, function: name } : null;
}

function actionOf(command: CommandName, situation: Situation): AvailableAction {
  for (const { guard } of guardsOf(command))
    if (guard.payloadFree && objects(guard.test(situation)))
      return { command: commandSlug(command), allowed: false, code: guard.code };
  return { command: commandSlug(command), allowed: true };
}
