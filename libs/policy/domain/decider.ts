import { guardedDecide, type Decider, type Refusal } from '@accord/kernel';
import { catalogue } from './catalogue.js';
import type { PolicyContext } from './context.js';
import type { PolicyRealm } from './grammar.js';
import {
  COMMANDS,
  EVENTS,
  type CommandPayloads,
  type EventPayloads,
  type EventType,
  type PolicyCommand,
  type PolicyEvent,
  type RecordedPolicyEvent,
} from './policy.js';
import { initialState, type PolicyState } from './state.js';

type EventOf<Type extends EventType> = {
  [Name in Type]: RecordedPolicyEvent & { readonly type: Name; readonly data: EventPayloads[Name] };
}[Type];

/** Folds one event. Carries sealed text along without looking into it. @throws TypeError on an unknown event type */
function evolve<Type extends EventType>(state: PolicyState, event: EventOf<Type>): PolicyState {
  if (!Object.hasOwn(EVENTS, event.type)) throw new TypeError(`Unknown policy event type: ${event.type}`);
  return { ...state, ...EVENTS[event.type].fold(state, event.data, event), revision: event.revision };
}

/** Decides policy commands in the order of rules.md#order-of-checks, and folds policy events. */
export const policyDecider: Decider<
  PolicyState,
  PolicyCommand,
  PolicyContext,
  PolicyEvent,
  RecordedPolicyEvent,
  Refusal
> = {
  initialState,
  decide: guardedDecide<PolicyRealm, CommandPayloads, PolicyEvent>(COMMANDS, {
    catalogue,
    situationOf: (_command, state, context) => ({ ...context, state }),
    wrongVersion: () => null, // a guard of the catalogue
  }),
  evolve,
};
