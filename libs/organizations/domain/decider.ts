import { guardedDecide, type Decider, type Refusal } from '@accord/kernel';
import { catalogue } from './catalogue.js';
import type { OrganizationContext } from './context.js';
import type { OrganizationRealm } from './grammar.js';
import {
  COMMANDS,
  EVENTS,
  type CommandPayloads,
  type EventPayloads,
  type EventType,
  type OrganizationCommand,
  type OrganizationEvent,
  type RecordedOrganizationEvent,
} from './organization.js';
import { initialState, type OrganizationState } from './state.js';

type EventOf<Type extends EventType> = {
  [Name in Type]: RecordedOrganizationEvent & { readonly type: Name; readonly data: EventPayloads[Name] };
}[Type];

/** Folds one event. Carries sealed text along without looking into it. @throws TypeError on an unknown event type */
function evolve<Type extends EventType>(state: OrganizationState, event: EventOf<Type>): OrganizationState {
  if (!Object.hasOwn(EVENTS, event.type)) throw new TypeError(`Unknown organization event type: ${event.type}`);
  return { ...state, ...EVENTS[event.type].fold(state, event.data, event), revision: event.revision };
}

/** Decides organization commands in the order of rules.md#order-of-checks, and folds organization events. */
export const organizationDecider: Decider<
  OrganizationState,
  OrganizationCommand,
  OrganizationContext,
  OrganizationEvent,
  RecordedOrganizationEvent,
  Refusal
> = {
  initialState,
  decide: guardedDecide<OrganizationRealm, CommandPayloads, OrganizationEvent>(COMMANDS, {
    catalogue,
    situationOf: (_command, state, context) => ({ ...context, state }),
    wrongVersion: () => null, // a guard of the catalogue
  }),
  evolve,
};
