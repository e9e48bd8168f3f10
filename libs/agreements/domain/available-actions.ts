import { actingFunction, functionsAt, objects, type Principal } from '@accord/kernel';
import type { CommandName } from './agreement.js';
import { COMMAND_NAMES, commandSlug, functionsFor, guardsOf, isCreation } from './catalogue.js';
import { type ContextBase, type Situation } from './grammar.js';
import type { AgreementState } from './state.js';

/** A command of the caller's functions, and whether it is open to them now; `code` is the refusal that would follow. */
export interface AvailableAction {
  readonly command: string;
  readonly allowed: boolean;
  readonly code?: string;
}

/**
 * What a caller can do with an agreement, with every payload-free guard evaluated: an action that is shown as allowed
 * can still be refused for what is sent with it. Only functions that count at the applicant organization are asked.
 */
export function availableActions(
  state: AgreementState,
  principal: Principal,
  context: ContextBase,
): readonly AvailableAction[] {
  const held = functionsAt(context.premises.organization, principal);
  const caller = { ...principal, functions: held };
  return COMMAND_NAMES.filter((command) => !isCreation(command)).flatMap((command) => {
    const name = actingFunction(held, functionsFor(command));
    return name ? [actionOf(command, { command, state, actor: { ...caller, function: name }, context })] : [];
  });
}

function actionOf(command: CommandName, situation: Situation): AvailableAction {
  for (const { guard } of guardsOf(command))
    if (guard.payloadFree && objects(guard.test(situation)))
      return { command: commandSlug(command), allowed: false, code: guard.code };
  return { command: commandSlug(command), allowed: true };
}
