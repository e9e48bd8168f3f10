import { fail, firstRefusal, ok, type Decider, type Refusal, type Result } from '@accord/kernel';
import { CATALOGUE, guardsOf, type CatalogueEntry } from './catalogue.js';
import type { CommandName, CommandPayloads, OrganizationCommand } from './commands.js';
import type { OrganizationContext } from './context.js';
import type { OrganizationEvent, RecordedOrganizationEvent } from './events.js';
import { evolve } from './evolve.js';
import { STAGES } from './guard.js';
import { initialState, type OrganizationState } from './state.js';

function decideOn<Name extends CommandName>(
  command: { readonly type: Name; readonly payload: CommandPayloads[Name] },
  state: OrganizationState,
  context: OrganizationContext,
): Result<readonly OrganizationEvent[], Refusal> {
  const entry: CatalogueEntry<Name> = CATALOGUE[command.type];
  const { payload } = command;
  const guards = guardsOf(command.type);
  for (const stage of STAGES) {
    const refused = firstRefusal(
      guards.filter((one) => one.stage === stage).map((one) => one.guard),
      (guard) => guard.test({ ...context, state }, payload),
      stage === 'payload',
    );
    if (refused) return fail(refused);
  }
  return ok(entry.decides(payload, state, context));
}

/** Decides organization commands in the order of checks of the public contract, and folds organization events. */
export const organizationDecider: Decider<
  OrganizationState,
  OrganizationCommand,
  OrganizationContext,
  OrganizationEvent,
  RecordedOrganizationEvent,
  Refusal
> = {
  initialState,
  decide: (command, state, context) => decideOn(command, state, context),
  evolve,
};
