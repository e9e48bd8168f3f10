import type { CommandsOf, DataOf, EventRule, EventsOf, PayloadsOf, Recorded } from '@accord/kernel';
import { clockCommands } from './clock/commands.js';
import { clockEvents } from './clock/events.js';
import { firstCommands } from './first/commands.js';
import { firstEvents } from './first/events.js';
import type { PolicyCommandRule } from './grammar.js';
import { publicationCommands } from './publications/commands.js';
import { publicationEvents } from './publications/events.js';
import type { PolicyState } from './state.js';

const commands = { ...firstCommands, ...publicationCommands, ...clockCommands };

const events = { ...firstEvents, ...publicationEvents, ...clockEvents };

/** The payload of every policy command, by its name. */
export type CommandPayloads = PayloadsOf<typeof commands>;

/** Name of a policy command. */
export type CommandName = keyof CommandPayloads;

/** A policy command: its name and its payload, already valid against the contract's schema. */
export type PolicyCommand = CommandsOf<CommandPayloads>;

/** The payload of every policy event, by its type. */
export type EventPayloads = DataOf<typeof events>;

/** Type of a policy event. */
export type EventType = keyof EventPayloads;

/** A policy event as it was decided. */
export type PolicyEvent = EventsOf<EventPayloads>;

/** A policy event with what the record says about it: who, in which function, when, where in the stream. */
export type RecordedPolicyEvent = PolicyEvent & Recorded;

/** Every command, chapter by chapter. */
export const COMMANDS: {
  readonly [Name in CommandName]: PolicyCommandRule<CommandPayloads[Name], PolicyEvent>;
} = commands;

/** Every type of event, chapter by chapter. */
export const EVENTS: { readonly [Type in EventType]: EventRule<PolicyState, EventPayloads[Type]> } = events;
