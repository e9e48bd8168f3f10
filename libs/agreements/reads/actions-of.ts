import { functionsAt, type FunctionName, type Principal } from '@accord/kernel';
import {
  availableActions,
  commandOfSlug,
  functionsFor,
  type AgreementState,
  type AvailableAction,
} from '@accord/agreements/domain';

/** What actions are judged by beside the state and the person. */
type ActionContext = Parameters<typeof availableActions>[2];

/**
 * What a caller can do with an agreement: in any of their functions, or in the chosen one, none if they do not hold it.
 * The functions that were not chosen stay with the person, for separation of duties asks what else they hold.
 */
export function actionsOf(
  state: AgreementState,
  principal: Principal,
  chosen: FunctionName | null,
  context: ActionContext,
): readonly AvailableAction[] {
  if (chosen === null) return availableActions(state, principal, context);
  if (!functionsAt(context.premises.organization, principal).includes(chosen)) return [];
  const functions = [chosen, ...principal.functions.filter((name) => name !== chosen)];
  return availableActions(state, { ...principal, functions }, context).filter(({ command }) =>
    functionsFor(commandOfSlug(command)!).includes(chosen),
  );
}
