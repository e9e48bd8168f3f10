import { fail, isIsaoFunction, ok, refusal, type Decider, type Refusal, type Result } from '@accord/kernel';
import { CATALOGUE, type CatalogueEntry } from './catalogue.js';
import type { CommandName, CommandPayloads, OrganizationCommand } from './commands.js';
import type { OrganizationContext } from './context.js';
import type { OrganizationEvent, RecordedOrganizationEvent } from './events.js';
import { evolve } from './evolve.js';
import type { Rule, Step } from './rule.js';
import { currentAppointment, initialState, type OrganizationState } from './state.js';

interface Given<Payload> {
  readonly payload: Payload;
  readonly state: OrganizationState;
  readonly context: OrganizationContext;
}

/** Step 5: the function is one of the command's, and on the ISAO side backed by a current appointment here. */
function unauthorized({ by }: Pick<CatalogueEntry<CommandName>, 'by'>, given: Given<unknown>): Refusal | null {
  const { actor, organizationId } = given.context;
  const backed =
    !isIsaoFunction(actor.function) ||
    (actor.organizationId === organizationId &&
      currentAppointment(given.state, actor.subjectId, actor.function) !== undefined);
  return by.includes(actor.function) && backed
    ? null
    : refusal('NOT_AUTHORIZED', 'The command is not open to this caller at this organization.');
}

/** Step 10: the sender saw the revision that is current. */
function overtaken({ state, context }: Given<unknown>): Refusal | null {
  const { expectedRevision } = context;
  return expectedRevision === null || expectedRevision === state.revision
    ? null
    : refusal('CONFLICT_VERSION', 'The organization has changed since; read it again.');
}

function brokenRule<Payload>(
  rules: readonly Rule<Payload>[],
  step: Step,
  { payload, state, context }: Given<Payload>,
): Refusal | null {
  for (const rule of rules) {
    if (rule.step !== step) continue;
    const refused = rule.needs === 'state' ? rule.refuses(state) : rule.refuses(payload, state, context);
    if (refused) return refused;
  }
  return null;
}

function decideOn<Name extends CommandName>(
  command: { readonly type: Name; readonly payload: CommandPayloads[Name] },
  state: OrganizationState,
  context: OrganizationContext,
): Result<readonly OrganizationEvent[], Refusal> {
  const entry: CatalogueEntry<Name> = CATALOGUE[command.type];
  const { payload } = command;
  const given = { payload, state, context };
  const refused =
    unauthorized(entry, given) ??
    brokenRule(entry.rules, 7, given) ??
    brokenRule(entry.rules, 8, given) ??
    overtaken(given) ??
    brokenRule(entry.rules, 12, given);
  return refused ? fail(refused) : ok(entry.decides(payload, state, context));
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
